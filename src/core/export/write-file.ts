/** Writes a file that the person chose a place for: whole, or not at all. */
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { TroveError } from '../../shared/errors.ts';

/** Begins with a dot, so that a watched folder leaves it alone. */
function partialOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.partial`);
}

/**
 * Writes the pieces beside `path` and puts them in its place when all are on the disk; answers with their bytes. Readable
 * by its owner only. Rejects with `DISK_FULL`, `NOT_WRITABLE` or `CANCELLED`, and then leaves what was there before.
 */
export async function writeWhole(
  path: string,
  pieces: AsyncIterable<string> | Iterable<string>,
  signal?: AbortSignal,
): Promise<number> {
  const partial = partialOf(path);
  const stream = createWriteStream(partial, { mode: 0o600 });
  try {
    await pipeline(pieces, stream, { signal });
    await sync(partial);
    await rename(partial, path);
    return stream.bytesWritten;
  } catch (error) {
    stream.destroy();
    // What is not there needs no cleaning up.
    await rm(partial, { force: true }).catch(() => undefined);
    throw problemOf(path, error, signal);
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  await handle.sync().finally(() => handle.close());
}

function problemOf(path: string, error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return new TroveError('CANCELLED', 'The export was stopped.', { cause: error });
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') {
    return new TroveError('DISK_FULL', `There is not enough space for ${path}; nothing was written.`, {
      nextStep: 'Free some space, or choose another place.',
      cause: error,
    });
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(code)) {
    return new TroveError('NOT_WRITABLE', `Nothing can be written to ${path}.`, { cause: error });
  }
  return error;
}
