/** A file's bytes by its id, for the one route on which they leave. */
import { constants, type BigIntStats } from 'node:fs';
import { open, realpath, stat, type FileHandle } from 'node:fs/promises';
import { TroveError } from '../../shared/errors.ts';
import type { Remote } from '../remote.ts';
import { displayPath, namesBetween } from '../store/paths.ts';
import type { StoreReader } from '../store/reader.ts';
import type { FileRow } from '../store/records.ts';
import { requireFile } from './file-access.ts';

export interface OpenedFile {
  readonly row: FileRow;
  readonly size: number;
  /** The caller closes it. */
  readonly handle: FileHandle;
}

/**
 * Opens an indexed file for reading. What was opened is compared with where it should be: not through a link, still
 * inside its root. Rejects with `FILE_GONE`.
 */
export async function openIndexedFile(reader: Remote<StoreReader>, fileId: number): Promise<OpenedFile> {
  const row = await requireFile(reader, fileId);
  const handle = await open(Buffer.from(row.path), constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)).catch(
    (error: unknown) => {
      throw gone(row, error);
    },
  );
  try {
    const opened = await handle.stat({ bigint: true });
    await assertInPlace(reader, row, opened);
    return { row, size: Number(opened.size), handle };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function assertInPlace(reader: Remote<StoreReader>, row: FileRow, opened: BigIntStats): Promise<void> {
  const { roots } = await reader.status();
  const root = roots.find(({ rootId }) => rootId === row.rootId);
  const real = await realpath(Buffer.from(row.path), { encoding: 'buffer' }).catch((error: unknown) => {
    throw gone(row, error);
  });
  const there = await stat(real, { bigint: true });
  const isSame = there.dev === opened.dev && there.ino === opened.ino;
  if (!root || !opened.isFile() || !isSame || namesBetween(root.path, real) === null) throw gone(row);
}

function gone(row: FileRow, cause?: unknown): TroveError {
  return new TroveError('FILE_GONE', `${displayPath(row.path)} is not there any more.`, { cause });
}
