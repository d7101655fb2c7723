/** Looks at everything search depends on, and says what to do about what is wrong. */
import { statfs } from 'node:fs/promises';
import type { Check, Status } from '../../shared/contract/library.ts';
import { toTroveError } from '../../shared/errors.ts';
import type { Embedder } from '../embed/embedder.ts';
import type { Remote } from '../remote.ts';
import type { StoreWriter } from '../store/writer.ts';

const lowSpaceBytes = 1_000_000_000;

export interface DoctorDependencies {
  readonly dataFolder: string;
  readonly writer: Remote<StoreWriter>;
  readonly embedder: Embedder;
  readonly status: () => Promise<Status>;
}

/** Runs all checks; each answers for itself, so that one fault does not hide the next. */
export async function diagnose({
  dataFolder,
  writer,
  embedder,
  status,
}: DoctorDependencies): Promise<Check[]> {
  return Promise.all([
    check('Data folder', async () => spaceIn(dataFolder)),
    check('Database', async () => {
      const problems = await writer.integrityCheck();
      if (problems.length > 0) throw new Error(problems.join('; '));
      return 'sound';
    }),
    check('Model', async () => {
      const { name, dimensions } = await embedder.model();
      const [length] = lengths(await embedder.embed(['a test sentence'], 'query'), dimensions);
      if (length === undefined || Math.abs(length - 1) > 0.01)
        throw new Error('The model answers with wrong vectors.');
      return `${name}, ${dimensions} dimensions`;
    }),
    check('Folders', async () => foldersIn(await status())),
    check('Vectors', async () => {
      const { vectors, passages } = await status();
      return `${vectors} of ${passages} passages`;
    }),
  ]);
}

async function check(name: string, examine: () => Promise<string | Omit<Check, 'name'>>): Promise<Check> {
  try {
    const found = await examine();
    return typeof found === 'string'
      ? { name, state: 'ok', message: found, nextStep: null }
      : { name, ...found };
  } catch (error) {
    const { message, nextStep } = toTroveError(error);
    return { name, state: 'error', message, nextStep };
  }
}

async function spaceIn(folder: string): Promise<Omit<Check, 'name'>> {
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  const message = `${folder}, ${(free / 1e9).toFixed(1)} GB free`;
  if (free >= lowSpaceBytes) return { state: 'ok', message, nextStep: null };
  return {
    state: 'warning',
    message,
    nextStep: 'Free some space soon; indexing stops when the disk is full.',
  };
}

function foldersIn({ roots }: Status): Omit<Check, 'name'> {
  const offline = roots.filter(({ state }) => state === 'offline').map(({ path }) => path);
  if (offline.length > 0) {
    const message = `not there at the moment: ${offline.join(', ')}`;
    return {
      state: 'warning',
      message,
      nextStep: 'Connect the disk, or remove the folder with `trove remove`.',
    };
  }
  return { state: 'ok', message: `${roots.length} added`, nextStep: null };
}

function lengths(rows: Float32Array, dimensions: number): number[] {
  const count = Math.floor(rows.length / dimensions);
  return Array.from({ length: count }, (_, row) =>
    Math.hypot(...rows.subarray(row * dimensions, (row + 1) * dimensions)),
  );
}
