/** Looks at everything search depends on, and says what to do about what is wrong. */
import { statfs } from 'node:fs/promises';
import type { Check, CheckSubject, Finding, Status } from '../../shared/contract/library.ts';
import { errorCodes, toTroveError } from '../../shared/errors.ts';
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
    check('data-folder', () => spaceIn(dataFolder)),
    check('database', async () => {
      const problems = await writer.integrityCheck();
      return problems.length > 0 ? { code: 'database-damaged', problems } : { code: 'database-sound' };
    }),
    check('model', () => modelOf(embedder)),
    check('folders', async () => foldersIn(await status())),
    check('vectors', async () => {
      const { vectors, passages } = await status();
      return { code: 'vectors-there', vectors, passages };
    }),
  ]);
}

const names: Readonly<Record<CheckSubject, string>> = {
  'data-folder': 'Data folder',
  database: 'Database',
  model: 'Model',
  folders: 'Folders',
  vectors: 'Vectors',
};

async function check(subject: CheckSubject, examine: () => Promise<Finding>): Promise<Check> {
  try {
    const finding = await examine();
    return { subject, finding, name: names[subject], ...said(finding) };
  } catch (error) {
    const { code, message, nextStep } = toTroveError(error);
    const finding = { code: 'failed', error: code } as const;
    return { subject, finding, name: names[subject], state: 'error', message, nextStep };
  }
}

/** A finding in English, and how bad it is. */
function said(finding: Finding): Pick<Check, 'state' | 'message' | 'nextStep'> {
  const ok = (message: string) => ({ state: 'ok', message, nextStep: null }) as const;
  switch (finding.code) {
    case 'space-free':
      return ok(spaceText(finding));
    case 'space-low': {
      const nextStep = 'Free some space soon; indexing stops when the disk is full.';
      return { state: 'warning', message: spaceText(finding), nextStep };
    }
    case 'database-sound':
      return ok('sound');
    case 'database-damaged': {
      const nextStep =
        'Quit Trove, delete the data folder, then add the folders again; your files are not in it.';
      return { state: 'error', message: finding.problems.join('; '), nextStep };
    }
    case 'model-answers':
      return ok(`${finding.model}, ${finding.dimensions} dimensions`);
    case 'model-wrong': {
      const message = 'The model answers with wrong vectors.';
      return { state: 'error', message, nextStep: errorCodes.MODEL_DAMAGED };
    }
    case 'folders-added':
      return ok(`${finding.folders} added`);
    case 'folders-away': {
      const nextStep = 'Connect the disk, or remove the folder with `trove remove`.';
      return { state: 'warning', message: `not there at the moment: ${finding.paths.join(', ')}`, nextStep };
    }
    case 'vectors-there':
      return ok(`${finding.vectors} of ${finding.passages} passages`);
    case 'failed':
      return { state: 'error', message: finding.error, nextStep: null };
  }
}

function spaceText({ folder, bytesFree }: { folder: string; bytesFree: number }): string {
  return `${folder}, ${(bytesFree / 1e9).toFixed(1)} GB free`;
}

async function spaceIn(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const bytesFree = bavail * bsize;
  return { code: bytesFree >= lowSpaceBytes ? 'space-free' : 'space-low', folder, bytesFree };
}

async function modelOf(embedder: Embedder): Promise<Finding> {
  const { name, dimensions } = await embedder.model();
  const [length] = lengths(await embedder.embed(['a test sentence'], 'query'), dimensions);
  if (length === undefined || Math.abs(length - 1) > 0.01) return { code: 'model-wrong' };
  return { code: 'model-answers', model: name, dimensions };
}

function foldersIn({ roots }: Status): Finding {
  const paths = roots.filter(({ state }) => state === 'offline').map(({ path }) => path);
  return paths.length > 0
    ? { code: 'folders-away', paths }
    : { code: 'folders-added', folders: roots.length };
}

function lengths(rows: Float32Array, dimensions: number): number[] {
  const count = Math.floor(rows.length / dimensions);
  return Array.from({ length: count }, (_, row) =>
    Math.hypot(...rows.subarray(row * dimensions, (row + 1) * dimensions)),
  );
}
