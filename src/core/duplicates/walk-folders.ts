/** Lists every file below some folders, without following links and without crossing to another volume. */
import { lstatSync, readdirSync, type BigIntStats, type Dirent } from 'node:fs';
import { bytesKey, joinPath } from '../store/paths.ts';
import { ignoredFolderNames } from '../watch/default-rules.ts';
import { quarantineName } from './acting/quarantine-place.ts';
import type { Breath } from './breath.ts';
import type { DiskRequest } from './duplicate-finder.ts';
import { FileTable } from './file-table.ts';

export interface WalkHooks {
  readonly breath: Breath;
  readonly onFolder: (files: number) => void;
  readonly onProblem: (path: Uint8Array, error: unknown) => void;
}

interface WalkOptions {
  readonly everything: boolean;
  readonly smallest: number;
  /** Keys of raw paths. */
  readonly excludedFolders: ReadonlySet<string>;
  readonly excludedTypes: ReadonlySet<string>;
}

/** A folder to list, and the volume that it has to be on. */
interface Place {
  readonly path: Uint8Array;
  readonly device: bigint | null;
}

const dot = 0x2e;

/** Calls into the file system block: it runs in a thread of its own, where they cost half of what others do. */
export async function walkFolders(request: DiskRequest, hooks: WalkHooks): Promise<FileTable> {
  const options: WalkOptions = {
    everything: request.everything,
    smallest: request.smallest,
    excludedFolders: new Set(request.excludedFolders.map((path) => bytesKey(Buffer.from(path)))),
    excludedTypes: new Set(request.excludedTypes.map((type) => type.toLowerCase())),
  };
  const table = new FileTable();
  const places: Place[] = request.folders
    .map((path): Place => ({ path: Buffer.from(path), device: null }))
    .reverse();
  for (let place = places.pop(); place; place = places.pop()) {
    const inside = listPlace(place, table, options, hooks);
    for (const folder of inside.reverse()) places.push(folder);
    hooks.onFolder(table.length);
    if (hooks.breath.due) await hooks.breath.take();
  }
  return table;
}

/** Adds the folder's files to the table; returns its subfolders. */
function listPlace(place: Place, table: FileTable, options: WalkOptions, hooks: WalkHooks): Place[] {
  const found = attempt(() => openFolder(place), place.path, hooks);
  if (found === null) return [];
  const { device, entries } = found;
  const folder = table.addFolder(place.path);
  const folders: Place[] = [];
  for (const entry of entries) {
    if (isLeftOut(entry, options.everything)) continue;
    if (options.excludedTypes.size > 0 && options.excludedTypes.has(extensionOf(entry.name))) continue;
    const path = joinPath(place.path, entry.name);
    if (entry.isDirectory()) {
      if (options.excludedFolders.size > 0 && options.excludedFolders.has(bytesKey(path))) continue;
      folders.push({ path, device });
      continue;
    }
    const stats = attempt(() => lstatSync(Buffer.from(path.buffer), { bigint: true }), path, hooks);
    if (stats === null || !isReadable(stats)) continue;
    const size = Number(stats.size);
    if (size < Math.max(1, options.smallest)) continue;
    const { ino: inode, mtimeNs } = stats;
    const linked = stats.nlink > 1n;
    table.push({ folder, name: entry.name, size, device: Number(stats.dev), inode, mtimeNs, linked });
  }
  return folders;
}

function openFolder({ path, device }: Place): { device: bigint; entries: Dirent<Buffer>[] } {
  const bytes = Buffer.from(path);
  const stats = lstatSync(bytes, { bigint: true });
  const isElsewhere = !stats.isDirectory() || (device !== null && stats.dev !== device);
  return {
    device: stats.dev,
    entries: isElsewhere ? [] : readdirSync(bytes, { withFileTypes: true, encoding: 'buffer' }),
  };
}

function isLeftOut(entry: Dirent<Buffer>, everything: boolean): boolean {
  if (!entry.isFile() && !entry.isDirectory()) return true;
  if (entry.isDirectory() && isWasteFolder(entry.name)) return true;
  if (everything) return false;
  if (entry.name[0] === dot) return true;
  return entry.isDirectory() && ignoredFolderNames.has(entry.name.toString().toLowerCase());
}

/** What was moved away already is neither a copy to be found nor one that could stay. */
function isWasteFolder(name: Buffer): boolean {
  return (
    name[0] === dot && (name.equals(quarantineFolder) || name.toString().toLowerCase().startsWith('.trash'))
  );
}

const quarantineFolder = Buffer.from(quarantineName);

/** In small letters, without the dot; empty for a name without one. */
export function extensionOf(name: Uint8Array): string {
  const at = name.lastIndexOf(dot);
  return at <= 0
    ? ''
    : Buffer.from(name.subarray(at + 1))
        .toString()
        .toLowerCase();
}

/** A file that its cloud service holds has a size and no blocks; reading it would fetch it. */
function isReadable(stats: BigIntStats): boolean {
  return stats.isFile() && !(process.platform === 'darwin' && stats.size > 0n && stats.blocks === 0n);
}

/** What went away meanwhile is no problem; what may not be read is told. */
function attempt<T>(look: () => T, path: Uint8Array, hooks: WalkHooks): T | null {
  try {
    return look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') hooks.onProblem(path, error);
    return null;
  }
}
