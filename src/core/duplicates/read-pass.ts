/** One pass of reading over many files, in memory that several threads see: each takes the next unit of work. */
import { TroveError } from '../../shared/errors.ts';
import type { Remote } from '../remote.ts';
import type { Breath } from './breath.ts';
import { digestAlike, digestEnds } from './digest-file.ts';
import { digestBytes, type DigestKind } from './digests.ts';
import { PathBuffer } from './path-buffer.ts';
import { part, shared, type SharedFiles } from './shared-files.ts';
import type { ListingThread } from './walk-folders.ts';

export interface ReadPass {
  readonly files: SharedFiles;
  /** Of whole files, each unit holding some of one size that are probably the same; else of their ends. */
  readonly whole: boolean;
  /** Rows of the files. */
  readonly rows: Uint32Array;
  /** Where each unit of work ends among the rows. */
  readonly ends: Uint32Array;
  /** Of each of the rows: 1 where it is digested as the index does it. */
  readonly byContent: Uint8Array;
  /** 16 bytes for each of the rows; they hold where its state says so. */
  readonly digests: Uint8Array;
  readonly states: Uint8Array;
  /** The next unit, and whether all threads should stop. */
  readonly turn: Int32Array;
  /** Files and bytes that are done. */
  readonly done: BigInt64Array;
}

export interface ReadFailure {
  /** Among the pass's rows. */
  readonly at: number;
  readonly code: string;
  readonly message: string;
}

/** Another thread that lists folders and reads files along. */
export interface ReadingThread extends ListingThread {
  /** Rejects with `CANCELLED` when the pass was stopped. */
  read(pass: ReadPass): readonly ReadFailure[];
}

/** Starts them, if they are not running yet. */
export type OtherReaders = () => readonly Remote<ReadingThread>[];

export interface PassHooks {
  /** Hears how far all threads are, at most ten times a second. */
  readonly tell: (files: number, bytes: number) => void;
  /** Called again and again while this thread reads. */
  readonly pause: () => Promise<void>;
}

export const isRead = 1;
const next = 0;
const stop = 1;
const tellEveryMs = 100;
const paths = new PathBuffer();

export function createPass(
  files: SharedFiles,
  { rows, ends }: Pick<ReadPass, 'rows' | 'ends'>,
  { whole, kindOf }: { readonly whole: boolean; readonly kindOf: (size: number) => DigestKind },
): ReadPass {
  const count = rows.length;
  const pass: ReadPass = {
    files,
    whole,
    rows: shared(Uint32Array, count),
    ends: shared(Uint32Array, ends.length),
    byContent: shared(Uint8Array, count),
    digests: shared(Uint8Array, count * digestBytes),
    states: shared(Uint8Array, count),
    turn: shared(Int32Array, 2),
    done: shared(BigInt64Array, 2),
  };
  pass.rows.set(rows);
  pass.ends.set(ends);
  for (const [at, row] of pass.rows.entries()) {
    if (kindOf(files.size[row] ?? 0) === 'content') pass.byContent[at] = 1;
  }
  return pass;
}

/**
 * Reads in this thread and in the others; what cannot be read is a failure of that file alone. Rejects with `CANCELLED`;
 * then no thread reads any more.
 */
export async function readTogether(
  pass: ReadPass,
  others: readonly Remote<ReadingThread>[],
  breath: Breath,
  { tell, pause }: PassHooks,
): Promise<ReadFailure[]> {
  const reading = Promise.all(others.map((thread) => thread.read(pass)));
  // It is awaited below; a failure must not count as unhandled until then.
  reading.catch(() => undefined);
  const look = (): void => {
    tell(Number(Atomics.load(pass.done, 0)), Number(Atomics.load(pass.done, 1)));
    if (breath.isCancelled) Atomics.store(pass.turn, stop, 1);
  };
  const timer = setInterval(look, tellEveryMs);
  try {
    const failures: ReadFailure[] = [];
    for (const _ of workOff(pass, failures)) {
      if (!breath.due) continue;
      await breath.take();
      await pause();
    }
    return [failures, ...(await reading)].flat();
  } finally {
    Atomics.store(pass.turn, stop, 1);
    clearInterval(timer);
    look();
    await reading.catch(() => undefined);
  }
}

/** The same in a thread that does nothing else. Throws `CANCELLED`. */
export function readAlong(pass: ReadPass): readonly ReadFailure[] {
  const failures: ReadFailure[] = [];
  for (const _ of workOff(pass, failures)) {
    if (Atomics.load(pass.turn, stop) !== 0) throw new TroveError('CANCELLED', 'The reading was stopped.');
  }
  return failures;
}

/** Takes units until there are none; yields after each of them, and in the middle of large files. */
function* workOff(pass: ReadPass, failures: ReadFailure[]): Generator<void> {
  const settle: SettleRow = (at, outcome) => {
    if (outcome instanceof Error) {
      failures.push({ at, ...failureOf(outcome) });
      return;
    }
    pass.digests.set(outcome, at * digestBytes);
    Atomics.store(pass.states, at, isRead);
  };
  for (let unit = take(pass); unit < pass.ends.length; unit = take(pass)) {
    const from = unit === 0 ? 0 : (pass.ends[unit - 1] ?? 0);
    const to = pass.ends[unit] ?? 0;
    if (pass.whole) yield* readWhole(pass, from, to, settle);
    else readEnds(pass, from, to, settle);
    Atomics.add(pass.done, 0, BigInt(to - from));
    yield;
  }
}

function take({ turn }: ReadPass): number {
  return Atomics.add(turn, next, 1);
}

/** By the place among the pass's rows. */
type SettleRow = (at: number, outcome: Uint8Array | Error) => void;

function readEnds(
  { files, rows, byContent, done }: ReadPass,
  from: number,
  to: number,
  settle: SettleRow,
): void {
  const pathOf = pathsOf(files);
  let bytes = 0;
  for (let at = from; at < to; at += 1) {
    const row = rows[at] ?? 0;
    const size = files.size[row] ?? 0;
    bytes += size;
    try {
      settle(at, digestEnds(pathOf(row), size, kindAt(byContent, at)));
    } catch (error) {
      settle(at, error as Error);
    }
  }
  Atomics.add(done, 1, BigInt(bytes));
}

function* readWhole(
  { files, rows, byContent, done }: ReadPass,
  from: number,
  to: number,
  settle: SettleRow,
): Generator<void> {
  const pathOf = pathsOf(files);
  const size = files.size[rows[from] ?? 0] ?? 0;
  const pathAt = (at: number): Buffer => pathOf(rows[from + at] ?? 0);
  const settleUnit: SettleRow = (at, outcome) => settle(from + at, outcome);
  for (const bytes of digestAlike(to - from, pathAt, size, kindAt(byContent, from), settleUnit)) {
    Atomics.add(done, 1, BigInt(bytes));
    yield;
  }
}

function kindAt(byContent: Uint8Array, at: number): DigestKind {
  return byContent[at] === 1 ? 'content' : 'fast';
}

/** Absolute paths of rows; each holds until the next one is asked for. */
function pathsOf({ folder, folders, folderEnd, names, nameEnd }: SharedFiles): (row: number) => Buffer {
  let entered = -1;
  return (row) => {
    const present = folder[row] ?? 0;
    if (present !== entered) paths.enter(part(folders, folderEnd, present));
    entered = present;
    return paths.of(names, row === 0 ? 0 : (nameEnd[row - 1] ?? 0), nameEnd[row] ?? 0);
  };
}

function failureOf(error: Error): { code: string; message: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  // What neither we nor the system name is a mistake of ours and must not pass for a fault of the file.
  if (typeof code !== 'string') throw error;
  return { code, message };
}
