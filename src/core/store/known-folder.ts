/** What the store knows of one folder, beside its listing. */
import type { DatabaseSync } from 'node:sqlite';
import {
  compareListing,
  type ComparedDirectory,
  type ComparedFile,
  type ListingDifference,
} from './compare-listing.ts';
import type { DirectoryListing, ReconcileResult } from './records.ts';
import { query } from './statement.ts';

export interface KnownFolder {
  readonly rootId: number;
  /** Its content has been compared before. */
  readonly listed: boolean;
  readonly difference: ListingDifference;
}

export const nothing: ReconcileResult = { directories: [], pending: 0, removed: 0, moved: 0 };

/** Null for a folder that is not (or no longer) in the index. */
export type FindKnownFolder = (listing: DirectoryListing) => KnownFolder | null;

export function createKnownFolders(db: DatabaseSync): FindKnownFolder {
  const selectDir = query<{ root_id: number; listed: number }>(
    db,
    'SELECT root_id, listed FROM dirs WHERE id = ? AND removed_at IS NULL',
  );
  const selectFiles = query<ComparedFile>(
    db,
    `SELECT id, name, size, mtime_ns, ctime_ns, inode, state, code, detail, passage_count, extractor
     FROM files WHERE dir_id = ? AND removed_at IS NULL`,
    { bigints: true },
  );
  const selectDirs = query<ComparedDirectory>(
    db,
    'SELECT id, name, inode FROM dirs WHERE parent_id = ? AND removed_at IS NULL',
    { bigints: true },
  );
  return ({ dirId, entries }) => {
    const dir = selectDir.get(dirId);
    if (!dir) return null;
    const difference = compareListing(entries, selectFiles.all(dirId), selectDirs.all(dirId));
    return { rootId: dir.root_id, listed: dir.listed === 1, difference };
  };
}

/** The result where nothing is to be changed; null where something is. */
export function unchanged({ listed, difference }: KnownFolder): ReconcileResult | null {
  if (!listed || !difference.isSame) return null;
  const directories = difference.directories.flatMap(({ row }) =>
    row ? [{ dirId: Number(row.id), name: row.name, isNew: false }] : [],
  );
  return { ...nothing, directories };
}
