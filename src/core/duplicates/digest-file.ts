/** Digests of files, by blocking calls in the thread that looks for duplicates. */
import { createHash, hash } from 'node:crypto';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { TroveError } from '../../shared/errors.ts';
import type { Breath } from './breath.ts';

/** The first bytes of a sha256: the whole is kept of files in the index, which is why it is this one. */
export const digestBytes = 16;

/** Files up to this size are digested whole at once. */
export const smallFile = 32_768;
const endBytes = 8_192;
const blockBytes = 1_048_576;

/** A link is not followed, and a pipe does not keep the reader waiting; Windows has neither flag. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const block = Buffer.allocUnsafeSlow(blockBytes);

/** Digest of a whole small file. Throws the system's error, or `FILE_GONE` when its size is another by now. */
export function digestSmall(path: Uint8Array, size: number): Uint8Array {
  return withFile(path, (descriptor) => {
    // One byte more than there should be shows a file that has grown.
    const count = readFully(descriptor, 0, size + 1, 0);
    if (count !== size) throw changed();
    return hash('sha256', block.subarray(0, size), 'buffer').subarray(0, digestBytes);
  });
}

/** Digest of the first and the last bytes of a larger file. */
export function digestEnds(path: Uint8Array, size: number): Uint8Array {
  return withFile(path, (descriptor) => {
    const head = readFully(descriptor, 0, endBytes, 0);
    const tail = readFully(descriptor, head, endBytes, size - endBytes);
    if (head + tail !== 2 * endBytes) throw changed();
    return hash('sha256', block.subarray(0, head + tail), 'buffer').subarray(0, digestBytes);
  });
}

/** Digest of a whole file that takes a moment: nothing can stop it. */
export function digestMedium(path: Uint8Array, size: number): Uint8Array {
  return withFile(path, (descriptor) => {
    const whole = createHash('sha256');
    let at = 0;
    for (let count = -1; count !== 0; at += count) {
      count = readSync(descriptor, block, 0, blockBytes, at);
      whole.update(block.subarray(0, count));
    }
    if (at !== size) throw changed();
    return whole.digest().subarray(0, digestBytes);
  });
}

/** Digest of a whole file of any size; `onBytes` hears how far it is. */
export async function digestWhole(
  path: Uint8Array,
  size: number,
  breath: Breath,
  onBytes: (count: number) => void,
): Promise<Uint8Array> {
  const descriptor = openSync(Buffer.from(path), openFlags);
  try {
    const whole = createHash('sha256');
    let at = 0;
    for (let count = -1; count !== 0; at += count) {
      count = readSync(descriptor, block, 0, blockBytes, at);
      whole.update(block.subarray(0, count));
      onBytes(count);
      if (breath.due) await breath.take();
    }
    if (at !== size) throw changed();
    return whole.digest().subarray(0, digestBytes);
  } finally {
    closeSync(descriptor);
  }
}

function withFile<T>(path: Uint8Array, read: (descriptor: number) => T): T {
  const descriptor = openSync(Buffer.from(path.buffer, path.byteOffset, path.length), openFlags);
  try {
    return read(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads into the block from `into` on, up to `length` bytes from `position`; how many there were. */
function readFully(descriptor: number, into: number, length: number, position: number): number {
  let filled = 0;
  while (filled < length) {
    const count = readSync(descriptor, block, into + filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

function changed(): TroveError {
  return new TroveError('FILE_GONE', 'The file was changed while it was read.');
}
