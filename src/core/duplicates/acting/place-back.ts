import { link, lstat, rename, unlink } from 'node:fs/promises';
import { RefusedError } from './refusal.ts';

/** File systems without hard links (FAT, some network shares). */
const cannotLink = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/**
 * Gives a file the name `to`, and takes `from` away; never replaces what is at `to`, unlike a rename. Rejects with
 * `occupied` or the system's error; the file then still is at `from`.
 */
export async function moveWithoutReplacing(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return finishMove(from, to);
    if (!cannotLink.has(code)) throw error;
    return renameToFree(from, to);
  }
  await unlink(from);
}

/** Both names of one file: a move that was cut off between its two steps. */
async function finishMove(from: string, to: string): Promise<void> {
  const [a, b] = [await lstat(from, { bigint: true }), await lstat(to, { bigint: true })];
  if (a.ino !== b.ino || a.dev !== b.dev) throw occupied();
  await unlink(from);
}

async function renameToFree(from: string, to: string): Promise<void> {
  const isFree = await lstat(to).then(
    () => false,
    (error: NodeJS.ErrnoException) => error.code === 'ENOENT',
  );
  if (!isFree) throw occupied();
  await rename(from, to);
}

function occupied(): RefusedError {
  return new RefusedError('occupied', 'Something else is at its old place now.');
}
