/** What differs between a folder's listing and its rows. Pure: the usual answer is "nothing", and must be cheap. */
import { stateNumbers } from './file-states.ts';
import { bytesKey } from './paths.ts';
import type { DirectoryEntry } from './records.ts';

/** A file's row as compared; integers as SQLite's 64 bits, since times in nanoseconds exceed a double. */
export interface ComparedFile {
  readonly id: bigint;
  readonly name: Uint8Array;
  readonly size: bigint;
  readonly mtime_ns: bigint;
  readonly ctime_ns: bigint;
  readonly inode: bigint;
  readonly state: bigint;
  readonly code: string | null;
  readonly detail: string | null;
  readonly passage_count: bigint;
  readonly extractor: bigint;
}

export interface ComparedDirectory {
  readonly id: bigint;
  readonly name: Uint8Array;
  readonly inode: bigint | null;
}

export interface ListingDifference {
  readonly newFiles: readonly DirectoryEntry[];
  readonly changedFiles: readonly { readonly row: ComparedFile; readonly entry: DirectoryEntry }[];
  readonly goneFiles: readonly ComparedFile[];
  /** In the listing's order; null where no row has that name. */
  readonly directories: readonly { readonly entry: DirectoryEntry; readonly row: ComparedDirectory | null }[];
  readonly goneDirectories: readonly ComparedDirectory[];
  /** Everything on disk. */
  readonly names: ReadonlySet<string>;
  readonly isSame: boolean;
}

export function compareListing(
  entries: readonly DirectoryEntry[],
  fileRows: readonly ComparedFile[],
  directoryRows: readonly ComparedDirectory[],
): ListingDifference {
  const files = new Map(fileRows.map((row) => [bytesKey(row.name), row]));
  const folders = new Map(directoryRows.map((row) => [bytesKey(row.name), row]));
  const names = new Set<string>();
  const newFiles: DirectoryEntry[] = [];
  const changedFiles: { row: ComparedFile; entry: DirectoryEntry }[] = [];
  const directories: { entry: DirectoryEntry; row: ComparedDirectory | null }[] = [];
  for (const entry of entries) {
    const key = bytesKey(entry.name);
    if (names.has(key)) continue;
    names.add(key);
    if (entry.kind === 'directory') {
      directories.push({ entry, row: folders.get(key) ?? null });
      folders.delete(key);
      continue;
    }
    const row = files.get(key);
    files.delete(key);
    if (!row) newFiles.push(entry);
    else if (differs(row, entry)) changedFiles.push({ row, entry });
  }
  const changedFolders = directories.some(({ row, entry }) => row?.inode !== entry.inode);
  const changes = newFiles.length + changedFiles.length + files.size + folders.size;
  return {
    newFiles,
    changedFiles,
    goneFiles: [...files.values()],
    directories,
    goneDirectories: [...folders.values()],
    names,
    isSame: changes === 0 && !changedFolders,
  };
}

function differs(row: ComparedFile, entry: DirectoryEntry): boolean {
  if (hasOtherStat(row, entry)) return true;
  if (!entry.skip) return isSkippedByRule(row);
  if (!isSkippedByRule(row)) return true;
  return row.code !== entry.skip.reason || row.detail !== (entry.skip.detail ?? null);
}

export function hasOtherStat(row: ComparedFile, entry: DirectoryEntry): boolean {
  return (
    row.size !== entry.size ||
    row.mtime_ns !== entry.mtimeNs ||
    row.ctime_ns !== entry.ctimeNs ||
    row.inode !== entry.inode
  );
}

/** Nothing has read it: a rule decided. */
export function isSkippedByRule(row: Pick<ComparedFile, 'state' | 'extractor'>): boolean {
  return Number(row.state) === stateNumbers.skipped && row.extractor === 0n;
}
