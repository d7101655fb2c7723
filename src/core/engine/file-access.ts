/** Files by their id: text for the preview, opening and revealing; a path is never taken from outside. */
import { lstat } from 'node:fs/promises';
import { TroveError } from '../../shared/errors.ts';
import type { TextPart } from '../../shared/contract/files.ts';
import type { Remote } from '../remote.ts';
import { displayPath } from '../store/paths.ts';
import type { StoreReader } from '../store/reader.ts';
import type { FileRow } from '../store/records.ts';
import type { Desk } from './desk.ts';

export interface TextPage {
  readonly path: string;
  readonly title: string;
  readonly parts: TextPart[];
  readonly next: number | null;
}

/** The file's row. Rejects with `FILE_GONE` for an id that is not in the index any more. */
export async function requireFile(reader: Remote<StoreReader>, fileId: number): Promise<FileRow> {
  const row = await reader.file(fileId);
  if (!row) throw new TroveError('FILE_GONE', 'This file is not in the index any more.');
  return row;
}

/** Extracted text from chunk `after` on, at most `limit` parts. */
export async function readText(
  reader: Remote<StoreReader>,
  { fileId, after, limit }: { fileId: number; after: number; limit: number },
): Promise<TextPage> {
  const row = await requireFile(reader, fileId);
  const chunks = await reader.fileChunks(fileId, after, limit);
  const parts = chunks.map(({ fileId: _, headings, ...part }) => ({ ...part, headings: [...headings] }));
  const next = chunks.length === limit ? (chunks.at(-1)?.chunkId ?? null) : null;
  return { path: displayPath(row.path), title: row.title, parts, next };
}

/** Opens or reveals a file that is still there. Rejects with `FILE_GONE` or `DESK_FAILED`. */
export async function actOnFile(
  reader: Remote<StoreReader>,
  desk: Desk,
  action: 'open' | 'reveal',
  fileId: number,
): Promise<{ path: string }> {
  const row = await requireFile(reader, fileId);
  const path = displayPath(row.path);
  await lstat(Buffer.from(row.path)).catch(async (error: unknown) => {
    throw (await isDiskAway(reader, row))
      ? new TroveError('FILE_GONE', `${path} is on a disk that is not connected.`, {
          nextStep: 'Connect the disk, then try again.',
          cause: error,
        })
      : new TroveError('FILE_GONE', `${path} is not there any more.`, { cause: error });
  });
  await desk[action](path);
  return { path };
}

/** Whether the whole added folder is away: then nothing was moved or deleted. */
async function isDiskAway(reader: Remote<StoreReader>, { rootId }: FileRow): Promise<boolean> {
  const root = (await reader.status()).roots.find((candidate) => candidate.rootId === rootId);
  if (!root) return false;
  return lstat(Buffer.from(root.path)).then(
    () => false,
    () => true,
  );
}
