/** Digests of many files at once: the unit of work that goes to another thread. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { TroveError } from '../../shared/errors.ts';
import { digestBytes, digestEnds, digestMedium, digestSmall, smallFile } from './digest-file.ts';

export interface DigestBatch {
  /** Absolute paths, raw bytes, each ended by a zero byte. */
  readonly paths: Uint8Array;
  readonly sizes: Float64Array;
  /** Of whole files; else of the ends of those that are not small. */
  readonly whole: boolean;
}

export interface BatchDigests {
  /** 16 bytes a file; zeros for a failure. */
  readonly digests: Uint8Array;
  readonly failures: readonly { readonly at: number; readonly code: string; readonly message: string }[];
}

/** Where batches are worked off. */
export interface Digester {
  /** Each takes one batch after another. */
  readonly lanes: readonly ((batch: DigestBatch) => Promise<BatchDigests>)[];
}

/** In this thread. */
export const localDigester: Digester = { lanes: [digestHere] };

/** Lets what other threads answer in before the next batch. */
export async function digestHere(batch: DigestBatch): Promise<BatchDigests> {
  const digests = digestBatch(batch);
  await nextTurn();
  return digests;
}

export function packPaths(paths: readonly Uint8Array[]): Uint8Array {
  const packed = new Uint8Array(paths.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const path of paths) {
    packed.set(path, at);
    at += path.length + 1;
  }
  return packed;
}

/** Reads every file of the batch; what cannot be read is a failure of that file alone. */
export function digestBatch({ paths, sizes, whole }: DigestBatch): BatchDigests {
  const digests = new Uint8Array(sizes.length * digestBytes);
  const failures: { at: number; code: string; message: string }[] = [];
  let start = 0;
  for (const [at, size] of sizes.entries()) {
    const end = paths.indexOf(0, start);
    const path = paths.subarray(start, end);
    start = end + 1;
    try {
      digests.set(digestOne(path, size, whole), at * digestBytes);
    } catch (error) {
      failures.push({ at, ...failureOf(error) });
    }
  }
  return { digests, failures };
}

function digestOne(path: Uint8Array, size: number, whole: boolean): Uint8Array {
  if (size <= smallFile) return digestSmall(path, size);
  return whole ? digestMedium(path, size) : digestEnds(path, size);
}

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof TroveError) return { code: error.code, message: error.message };
  const { code, message } = error as NodeJS.ErrnoException;
  // What the system does not name is a mistake of ours and must not pass for a fault of the file.
  if (typeof code !== 'string') throw error;
  return { code, message };
}
