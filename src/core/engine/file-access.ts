/** Files by their id: text for the preview, opening and revealing; a path is never taken from outside. */
import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { TroveError } from '../../shared/errors.ts';
import type { TextPart } from '../../shared/contract/files.ts';
import type { Remote } from '../remote.ts';
import { displayPath, namesBetween } from '../store/paths.ts';
import type { StoreReader } from '../store/reader.ts';
import type { ChunkRow, FileRow } from '../store/records.ts';
import type { Desk } from './desk.ts';
import { runsCode } from './runs-code.ts';

export type FileAction = 'open' | 'reveal' | 'drag' | 'preview';

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

/** Opens or reveals a file that is still there. Rejects with `FILE_GONE`, `RUNS_CODE` (open) or `DESK_FAILED`. */
export async function actOnFile(
  reader: Remote<StoreReader>,
  desk: Desk,
  action: FileAction,
  fileId: number,
): Promise<{ path: string }> {
  const row = await requireFile(reader, fileId);
  const path = displayPath(row.path);
  const stats = await lstat(Buffer.from(row.path)).catch(async (error: unknown) => {
    throw (await isDiskAway(reader, row))
      ? new TroveError('FILE_GONE', `${path} is on a disk that is not connected.`, {
          nextStep: 'Connect the disk, then try again.',
          cause: error,
        })
      : new TroveError('FILE_GONE', `${path} is not there any more.`, { cause: error });
  });
  if (action === 'open' || action === 'preview') await assertInPlace(reader, row, stats);
  if (action === 'open') assertRunsNothing(path, stats);
  await desk[action](path);
  return { path };
}

/** The system's icon of a file. Rejects with `FILE_GONE` for an id that is not in the index any more. */
export async function iconOf(
  reader: Remote<StoreReader>,
  desk: Desk,
  fileId: number,
): Promise<{ icon: string | null }> {
  return { icon: await desk.icon(displayPath((await requireFile(reader, fileId)).path)) };
}

/** What is shown must be what was found, not what a link put in its place leads to. */
async function assertInPlace(reader: Remote<StoreReader>, row: FileRow, stats: Stats): Promise<void> {
  const path = displayPath(row.path);
  const { roots } = await reader.status();
  const root = roots.find(({ rootId }) => rootId === row.rootId);
  const real = await realpath(Buffer.from(row.path), { encoding: 'buffer' });
  if (stats.isSymbolicLink() || !root || namesBetween(root.path, real) === null) {
    throw new TroveError('FILE_GONE', `${path} leads out of its folder now.`);
  }
}

function assertRunsNothing(path: string, { mode }: Stats): void {
  if (runsCode(path, mode)) {
    throw new TroveError('RUNS_CODE', `${basename(path)} is a program; Trove does not start programs.`);
  }
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
