/** Files by their id: text and icon for the preview; a path is never taken from outside. */
import { lstat } from 'node:fs/promises';
import { TroveError } from '../../shared/errors.ts';
import type { TextPart } from '../../shared/contract/files.ts';
import type { Remote } from '../remote.ts';
import { displayPath } from '../store/paths.ts';
import type { StoreReader } from '../store/reader.ts';
import type { ChunkRow, FileRow } from '../store/records.ts';
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
  if (!row) throw notInIndex();
  return row;
}

export const notInIndex = (): TroveError =>
  new TroveError('FILE_GONE', 'This file is not in the index any more.');

/** Extracted text from chunk `after` on, at most `limit` parts. */
export async function readText(
  reader: Remote<StoreReader>,
  { fileId, after, limit }: { fileId: number; after: number; limit: number },
): Promise<TextPage> {
  const row = await requireFile(reader, fileId);
  const chunks = await reader.fileChunks(fileId, after, limit);
  const blocks = await reader.fileBlocks(fileId, chunks[0]?.start ?? 0, chunks.at(-1)?.end ?? 0);
  const lines = row.type === 'code' ? await lineNumbers(reader, chunks) : [];
  const parts = chunks.map(({ fileId: _, headings, ...part }, at): TextPart => {
    const own = blocks.filter(({ start, end }) => start < part.end && part.start < end);
    const line = lines[at];
    return {
      ...part,
      headings: [...headings],
      ...(line !== undefined && { line }),
      ...(own.length > 0 && { blocks: own }),
    };
  });
  const next = chunks.length === limit ? (chunks.at(-1)?.chunkId ?? null) : null;
  return { path: displayPath(row.path), title: row.title, parts, next };
}

/** The line, from 1, in which each of these passages of one file begins. */
async function lineNumbers(reader: Remote<StoreReader>, chunks: readonly ChunkRow[]): Promise<number[]> {
  const [first] = chunks;
  if (!first) return [];
  let line = 1 + (await reader.linesBefore(first.fileId, first.chunkId));
  return chunks.map(({ text }) => {
    const begins = line;
    line += text.split('\n').length - 1;
    return begins;
  });
}

/** The system's icon of a file. Rejects with `FILE_GONE` for an id that is not in the index any more. */
export async function iconOf(
  reader: Remote<StoreReader>,
  desk: Desk,
  fileId: number,
): Promise<{ icon: string | null }> {
  return { icon: await desk.icon(displayPath((await requireFile(reader, fileId)).path)) };
}

/** Whether the whole added folder is away: then nothing was moved or deleted. */
export async function isDiskAway(reader: Remote<StoreReader>, { rootId }: FileRow): Promise<boolean> {
  const root = (await reader.status()).roots.find((candidate) => candidate.rootId === rootId);
  if (!root) return false;
  return lstat(Buffer.from(root.path)).then(
    () => false,
    () => true,
  );
}
