/**
 * What was done to files, one JSON object a line, in the data folder. A line is on disk before its file is touched, so
 * that whatever happens in between can be told from the journal and the disk together. It is only ever added to.
 */
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { actions } from '../../../shared/contract/acting.ts';
import { TroveError } from '../../../shared/errors.ts';
import { actableKinds } from '../../../shared/duplicate-kinds.ts';

/** How a file looked at the moment it was compared. Integers beyond 2^53 are strings in the journal. */
const stampSchema = z.object({ dev: z.string(), ino: z.string(), size: z.number(), mtimeNs: z.string() });

/** `chosen`: a single file that the person chose; none stays for it. */
const actedKinds = [...actableKinds, 'chosen'] as const;

const begunSchema = z.object({
  type: z.literal('begin'),
  batchId: z.string(),
  n: z.int(),
  kind: z.enum(actedKinds),
  path: z.string(),
  /** Where it is moved to; for a link: where the old file waits until the link is whole. */
  to: z.string(),
  /** The file that stays for it; empty for a chosen one. */
  kept: z.string(),
  stamp: stampSchema,
  /** Of its content. Null where no bytes were compared. */
  sha256: z.string().nullable(),
  /** A file beside others that this action makes and removes again, or gives away by rename. */
  temporary: z.string().nullable(),
  link: z.enum(['hard', 'reflink']).nullable(),
  mode: z.int(),
  uid: z.int(),
  gid: z.int(),
  atimeMs: z.number(),
  mtimeMs: z.number(),
  /** The `.trashinfo` that belongs to it. */
  trashInfo: z.string().nullable(),
});

const lineSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('batch'), batchId: z.string(), at: z.number(), action: z.enum(actions) }),
  begunSchema,
  z.object({ type: z.literal('done'), batchId: z.string(), n: z.int() }),
  z.object({ type: z.literal('void'), batchId: z.string(), n: z.int() }),
  z.object({ type: z.literal('undone'), batchId: z.string(), n: z.int() }),
  z.object({ type: z.literal('emptied'), batchId: z.string(), n: z.int() }),
]);

export type ActedKind = (typeof actedKinds)[number];
export type Stamp = z.output<typeof stampSchema>;
export type Begun = z.output<typeof begunSchema>;
export type JournalLine = z.output<typeof lineSchema>;

/** `begun`: the process ended before it could say what became of it. */
export type DuplicateActionName = (typeof actions)[number];

export type ActedState = 'begun' | 'done' | 'void' | 'undone' | 'emptied';

export interface Acted extends Begun {
  state: ActedState;
}

export interface Batch {
  readonly batchId: string;
  readonly at: number;
  readonly action: DuplicateActionName;
  readonly files: Acted[];
}

const journalName = 'actions.jsonl';

/** Every batch of a journal, oldest first; lines that are cut off or damaged are passed over. */
export async function readJournal(dataFolder: string): Promise<Batch[]> {
  const text = await readFile(join(dataFolder, journalName), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw journalError(dataFolder, error);
  });
  const batches = new Map<string, Batch & { readonly byNumber: Map<number, Acted> }>();
  for (const raw of text.split('\n')) {
    const line = parseLine(raw);
    if (line === null) continue;
    const { batchId } = line;
    if (line.type === 'batch') {
      batches.set(batchId, { batchId, at: line.at, action: line.action, files: [], byNumber: new Map() });
      continue;
    }
    const batch = batches.get(batchId);
    if (batch === undefined) continue;
    if (line.type === 'begin') {
      const acted: Acted = { ...line, state: 'begun' };
      batch.byNumber.set(line.n, acted);
      batch.files.push(acted);
      continue;
    }
    const acted = batch.byNumber.get(line.n);
    if (acted === undefined) continue;
    acted.state = line.type;
  }
  return [...batches.values()];
}

function parseLine(raw: string): JournalLine | null {
  if (raw === '') return null;
  try {
    return lineSchema.safeParse(JSON.parse(raw)).data ?? null;
  } catch {
    // Cut off in the middle when the machine or the disk stopped.
    return null;
  }
}

/** The journal, open for adding. */
export class Journal {
  readonly #file: FileHandle;
  /** What was written before may have no line end: a new line begins with one. */
  #isBroken: boolean;

  private constructor(file: FileHandle, isBroken: boolean) {
    this.#file = file;
    this.#isBroken = isBroken;
  }

  /** Rejects with `DATA_FOLDER_READ_ONLY`, `DISK_FULL` or `DATA_FOLDER_UNUSABLE`. */
  static async open(dataFolder: string): Promise<Journal> {
    try {
      const file = await open(join(dataFolder, journalName), 'a+', 0o600);
      return new Journal(file, !(await endsWhole(file)));
    } catch (error) {
      throw journalError(dataFolder, error);
    }
  }

  /** Resolves when the line is on disk (`durable`) or with the system. Rejects with the system's error. */
  async add(line: JournalLine, durable = false): Promise<void> {
    const text = `${this.#isBroken ? '\n' : ''}${JSON.stringify(line)}\n`;
    this.#isBroken = true;
    await this.#file.appendFile(text);
    this.#isBroken = false;
    if (durable) await this.#file.datasync();
  }

  close(): Promise<void> {
    return this.#file.close();
  }
}

async function endsWhole(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return true;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] === 0x0a;
}

export function journalError(dataFolder: string, cause: unknown): TroveError {
  const { code = '', message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new TroveError(
      'DISK_FULL',
      'There is no space left to note down what is done; nothing was done.',
      {
        cause,
      },
    );
  }
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) {
    return new TroveError('DATA_FOLDER_READ_ONLY', `Trove cannot write to its data folder ${dataFolder}.`, {
      cause,
    });
  }
  return new TroveError('DATA_FOLDER_UNUSABLE', `The data folder ${dataFolder} cannot be used: ${message}.`, {
    cause,
  });
}
