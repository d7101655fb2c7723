/** Acting on files by their id, on the person's desktop; a path is never taken from outside. */
import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { TroveError } from '../../shared/errors.ts';
import type { Remote } from '../remote.ts';
import { displayPath, namesBetween } from '../store/paths.ts';
import type { StoreReader } from '../store/reader.ts';
import type { FileRow } from '../store/records.ts';
import type { Desk } from './desk.ts';
import { isDiskAway, notInIndex, requireFile } from './file-access.ts';
import { runsCode } from './runs-code.ts';

export type FileAction = 'open' | 'reveal' | 'openWith' | 'preview';

/** All reject with `FILE_GONE` for an id that is not in the index any more, and with `DESK_FAILED`. */
export interface FileActs {
  act(action: FileAction, fileId: number): Promise<{ path: string }>;
  drag(fileIds: readonly number[]): Promise<{ paths: string[] }>;
}

export function createFileActs(reader: Remote<StoreReader>, desk: Desk): FileActs {
  return {
    act: (action, fileId) => actOnFile(reader, desk, action, fileId),
    drag: (fileIds) => dragFiles(reader, desk, fileIds),
  };
}

/** Acts on a file that is still there. Rejects with `FILE_GONE`, `RUNS_CODE` (open) or `DESK_FAILED`. */
async function actOnFile(
  reader: Remote<StoreReader>,
  desk: Desk,
  action: FileAction,
  fileId: number,
): Promise<{ path: string }> {
  const row = await requireFile(reader, fileId);
  const path = displayPath(row.path);
  const stats = await lookAt(reader, row);
  if (action !== 'reveal') await assertInPlace(reader, row, stats);
  if (action === 'open') assertRunsNothing(path, stats);
  await desk[action](path);
  return { path };
}

/** Begins to drag files that are all still there. Rejects with `FILE_GONE` or `DESK_FAILED`. */
async function dragFiles(
  reader: Remote<StoreReader>,
  desk: Desk,
  fileIds: readonly number[],
): Promise<{ paths: string[] }> {
  const rows = await reader.files(fileIds);
  if (rows.length < new Set(fileIds).size) throw notInIndex();
  await Promise.all(rows.map((row) => lookAt(reader, row)));
  const paths = rows.map(({ path }) => displayPath(path));
  await desk.drag(paths);
  return { paths };
}

/** What the disk has in its place. Rejects with `FILE_GONE`. */
async function lookAt(reader: Remote<StoreReader>, row: FileRow): Promise<Stats> {
  const path = displayPath(row.path);
  return lstat(Buffer.from(row.path)).catch(async (error: unknown) => {
    throw (await isDiskAway(reader, row))
      ? new TroveError('FILE_GONE', `${path} is on a disk that is not connected.`, {
          nextStep: 'Connect the disk, then try again.',
          cause: error,
        })
      : new TroveError('FILE_GONE', `${path} is not there any more.`, { cause: error });
  });
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
