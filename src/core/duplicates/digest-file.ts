/** Digests of files, by blocking calls in threads that look for duplicates. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { TroveError } from '../../shared/errors.ts';
import { createDigester, digestOf, type DigestKind } from './digests.ts';

/** Files up to this size are digested whole at once. */
export const smallFile = 32_768;
const endBytes = 8_192;
/** What still lies near the processor when it is digested and compared. */
const blockBytes = 262_144;

/** A link is not followed, and a pipe does not keep the reader waiting; Windows has neither flag. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const block = Buffer.allocUnsafeSlow(blockBytes);
const otherBlock = Buffer.allocUnsafeSlow(blockBytes);

interface OpenFile {
  readonly at: number;
  readonly descriptor: number;
}

/** Hears a file's digest, or why there is none. */
export type Settle = (at: number, outcome: Uint8Array | Error) => void;

/**
 * Digest of a small file's content, of a larger one's first and last bytes. Throws the system's error, or `FILE_GONE`
 * when its size is another by now.
 */
export function digestEnds(path: Buffer, size: number, kind: DigestKind): Uint8Array {
  const descriptor = open(path);
  try {
    const length = size <= smallFile ? readSmall(descriptor, size) : readEnds(descriptor, size);
    return digestOf(block.subarray(0, length), kind);
  } finally {
    closeSync(descriptor);
  }
}

function readSmall(descriptor: number, size: number): number {
  // One byte more than there should be shows a file that has grown.
  if (readFully(descriptor, block, 0, size + 1, 0, size) !== size) throw changed();
  return size;
}

function readEnds(descriptor: number, size: number): number {
  const head = readFully(descriptor, block, 0, endBytes, 0);
  const tail = readFully(descriptor, block, head, endBytes, size - endBytes);
  if (head + tail !== 2 * endBytes) throw changed();
  return head + tail;
}

/**
 * Digests of whole files of one size that are probably the same: one of them is digested, the others are compared with
 * it byte for byte, at a fraction of the time. Those that differ are digested one by one. Yields how many bytes are done
 * since the last time, so that the caller can tell it, or stop.
 */
export function* digestAlike(
  count: number,
  pathOf: (at: number) => Buffer,
  size: number,
  kind: DigestKind,
  settle: Settle,
): Generator<number, void> {
  const files: OpenFile[] = [];
  try {
    for (let at = 0; at < count; at += 1) {
      try {
        files.push({ at, descriptor: open(pathOf(at)) });
      } catch (error) {
        settle(at, error as Error);
      }
    }
    const different = yield* digestFirst(files, size, kind, settle);
    for (const file of different) yield* digestFirst([file], size, kind, settle);
  } finally {
    for (const { descriptor } of files) closeSync(descriptor);
  }
}

/** Settles the first file and those that have the same bytes; returns the others. */
function* digestFirst(
  [first, ...others]: readonly OpenFile[],
  size: number,
  kind: DigestKind,
  settle: Settle,
): Generator<number, readonly OpenFile[]> {
  if (first === undefined) return [];
  let same = others;
  try {
    const digester = createDigester(kind);
    for (let at = 0; at < size;) {
      const count = readSync(first.descriptor, block, 0, blockBytes, at);
      if (count === 0) throw changed();
      digester.update(block.subarray(0, count));
      const place = at;
      same = same.filter(({ descriptor }) => hasBlock(descriptor, count, place));
      at += count;
      yield count;
    }
    const digest = digester.end();
    for (const { at, descriptor } of [first, ...same]) {
      settle(at, fstatSync(descriptor).size === size ? digest : changed());
    }
    yield size * same.length;
    return others.filter((file) => !same.includes(file));
  } catch (error) {
    settle(first.at, error as Error);
    return others;
  }
}

/** Whether the same bytes as in the block stand at this place; a file that cannot be read says why on its own. */
function hasBlock(descriptor: number, count: number, place: number): boolean {
  try {
    const read = readFully(descriptor, otherBlock, 0, count, place);
    return read === count && block.compare(otherBlock, 0, count, 0, count) === 0;
  } catch {
    return false;
  }
}

function open(path: Buffer): number {
  return openSync(path, openFlags);
}

/** Reads into the buffer from `into` on, up to `length` bytes from `position`; `enough` end it. How many there were. */
function readFully(
  descriptor: number,
  buffer: Buffer,
  into: number,
  length: number,
  position: number,
  enough = length,
): number {
  let filled = 0;
  while (filled < enough) {
    const count = readSync(descriptor, buffer, into + filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

function changed(): TroveError {
  return new TroveError('FILE_GONE', 'The file was changed while it was read.');
}
