/** What lies in some folders, by blocking calls: in a thread of its own they cost half of what others do. */
import { lstatSync, readdirSync, type BigIntStats } from 'node:fs';
import { bytesKey } from '../store/paths.ts';
import { ignoredFolderNames } from '../watch/default-rules.ts';
import { judgeFile, rootRules } from '../watch/rules.ts';
import { quarantineName } from './acting/quarantine-name.ts';
import { FileTable, type SentTable } from './file-table.ts';
import { PathBuffer } from './path-buffer.ts';
import { unshared } from './shared-files.ts';

export interface ListOptions {
  readonly everything: boolean;
  readonly smallest: number;
  /** Keys of raw paths. */
  readonly excludedFolders: ReadonlySet<string>;
  /** In small letters, without the dot. */
  readonly excludedTypes: ReadonlySet<string>;
}

/** A folder to list, and the volume that it has to be on. */
export interface Place {
  readonly path: Uint8Array;
  readonly device: bigint | null;
}

export interface ListedFolder {
  /** Where its files end among the files of all. */
  readonly end: number;
  readonly folders: readonly Place[];
}

export interface ListingProblem {
  readonly path: Uint8Array;
  readonly code: string;
  readonly message: string;
}

export interface Listing {
  /** Of all folders, one after another. */
  readonly files: SentTable;
  readonly listed: readonly ListedFolder[];
  readonly problems: readonly ListingProblem[];
}

const dot = 0x2e;
const isAscii = /^[\0-\x7f]*$/;
const roomForFiles = 512;
const paths = new PathBuffer();

/** By the name with one character a byte, and its bytes. */
type IsAllowed = (raw: string, bytes: Buffer) => boolean;

/** Lists the folders without what is in their subfolders; links are not followed, other volumes not entered. */
export function listFolders(places: readonly Place[], options: ListOptions): Listing {
  const files = new FileTable(roomForFiles, unshared);
  const problems: ListingProblem[] = [];
  const isAllowed = allowedNames(options.everything);
  const listed = places.map((place): ListedFolder => {
    const folders = listPlace(place, { files, problems, options, isAllowed });
    return { end: files.length, folders };
  });
  return { files: files.send(), listed, problems };
}

interface Listed {
  readonly files: FileTable;
  readonly problems: ListingProblem[];
  readonly options: ListOptions;
  readonly isAllowed: IsAllowed;
}

/** Adds the folder's files; returns its subfolders. */
function listPlace(place: Place, { files, problems, options, isAllowed }: Listed): Place[] {
  const found = openFolder(place, problems);
  if (found === null) return [];
  const { device, names } = found;
  const folders: Place[] = [];
  paths.enter(place.path);
  const smallest = BigInt(Math.max(1, options.smallest));
  for (const raw of names) {
    if (!options.everything && raw.startsWith('.')) continue;
    const path = paths.ofLatin1(raw);
    const name = paths.nameOf(path);
    if (options.excludedTypes.size > 0 && options.excludedTypes.has(extensionOf(name))) continue;
    const stats = statsOf(path, problems);
    if (stats === null) continue;
    if (stats.isDirectory()) {
      const isLeftOut = isWaste(name, options.everything) || options.excludedFolders.has(bytesKey(path));
      if (!isLeftOut) folders.push({ path: Uint8Array.from(path), device });
      continue;
    }
    if (!isReadable(stats) || stats.size < smallest) continue;
    files.push(0, name, stats, isAllowed(raw, name));
  }
  return folders;
}

/** Names with one character a byte: not all are UTF-8, and a buffer for each would take three times as long. */
function openFolder(
  { path, device }: Place,
  problems: ListingProblem[],
): { device: bigint; names: string[] } | null {
  const bytes = Buffer.from(path);
  try {
    const stats = lstatSync(bytes, { bigint: true });
    const isElsewhere = !stats.isDirectory() || (device !== null && stats.dev !== device);
    return { device: stats.dev, names: isElsewhere ? [] : readdirSync(bytes, { encoding: 'latin1' }) };
  } catch (error) {
    return unseen(error, path, problems);
  }
}

/** Folders with nothing that is a copy to be found or could stay: what was moved away already, and what programs keep. */
function isWaste(bytes: Buffer, everything: boolean): boolean {
  const name = bytes.toString();
  if (name === quarantineName || name.toLowerCase().startsWith('.trash')) return true;
  return !everything && ignoredFolderNames.has(name.toLowerCase());
}

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

/** Whether a name may be read: keys and passwords never are. */
function allowedNames(everything: boolean): IsAllowed {
  const rules = rootRules({ includeHidden: everything });
  return (raw, bytes) => {
    const verdict = judgeFile(rules, isAscii.test(raw) ? raw : bytes.toString());
    return verdict === null || (everything && verdict.reason !== 'secret');
  };
}

function statsOf(path: Buffer, problems: ListingProblem[]): BigIntStats | null {
  try {
    return lstatSync(path, { bigint: true });
  } catch (error) {
    return unseen(error, path, problems);
  }
}

/** What went away meanwhile is no problem; what may not be read is told. */
function unseen(error: unknown, path: Uint8Array, problems: ListingProblem[]): null {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (code !== 'ENOENT' && code !== 'ENOTDIR') problems.push({ path: Uint8Array.from(path), code, message });
  return null;
}
