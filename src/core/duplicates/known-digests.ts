/** Digests that need no reading: those of indexed files, and those kept from earlier searches for duplicates. */
import type { DatabaseSync } from 'node:sqlite';
import { stateNumbers } from '../store/file-states.ts';
import { createFileReader } from '../store/read-files.ts';
import { query } from '../store/statement.ts';
import { unpackEntries, type DigestEntry } from './digest-entries.ts';
import { smallFile } from './digest-file.ts';
import { contentDigest } from './digests.ts';

export interface KnownDigests {
  /** Whether anything at all may be known of files in these folders. */
  knows(folders: readonly Uint8Array[]): boolean;
  /** What is known of a folder's files, by inode; whether size and time hold is for the caller to see. */
  of(folder: Uint8Array): ReadonlyMap<bigint, DigestEntry>;
  /** The id of an indexed file of this folder, or null. */
  fileId(folder: Uint8Array, path: Uint8Array): number | null;
}

interface IndexedRow {
  inode: bigint;
  size: bigint;
  mtime_ns: bigint;
  hash: Uint8Array;
}

/**
 * Looks up one folder at a time; without a database nothing is known. A pending row has the new size and time already
 * and still the hash of the old content, so it tells nothing.
 */
export function createKnownDigests(db: DatabaseSync | null): KnownDigests {
  if (db === null) return { knows: () => false, of: () => new Map(), fileId: () => null };
  const files = createFileReader(db);
  const selectIndexed = query<IndexedRow>(
    db,
    `SELECT inode, size, mtime_ns, hash FROM files WHERE dir_id = ? AND removed_at IS NULL AND hash IS NOT NULL AND state <> ${stateNumbers.pending}`,
    { bigints: true },
  );
  const selectKept = query<{ entries: Uint8Array }>(db, 'SELECT entries FROM folder_digests WHERE path = ?');

  const hasRoots = query(db, 'SELECT 1 FROM roots LIMIT 1').get() !== undefined;
  const hasKept = query(db, 'SELECT 1 FROM folder_digests LIMIT 1').get() !== undefined;

  const dirIds = new WeakMap<Uint8Array, number | null>();
  const dirIdOf = (folder: Uint8Array): number | null => {
    const known = dirIds.get(folder);
    if (known !== undefined) return known;
    const dirId = hasRoots ? files.directoryByPath(folder) : null;
    dirIds.set(folder, dirId);
    return dirId;
  };

  function of(folder: Uint8Array): ReadonlyMap<bigint, DigestEntry> {
    const dirId = dirIdOf(folder);
    const entries = new Map<bigint, DigestEntry>();
    for (const row of dirId === null ? [] : selectIndexed.all(dirId)) entries.set(row.inode, toEntry(row));
    const kept = selectKept.get(folder);
    for (const entry of kept ? unpackEntries(kept.entries) : []) {
      const indexed = entries.get(entry.inode);
      if (indexed === undefined || !isSame(indexed, entry)) entries.set(entry.inode, entry);
      else entries.set(entry.inode, { ...indexed, ends: indexed.ends ?? entry.ends });
    }
    return entries;
  }

  return {
    knows: (folders) => hasKept || folders.some((folder) => dirIdOf(folder) !== null),
    of,
    fileId: (folder, path) => (dirIdOf(folder) === null ? null : (files.fileByPath(path)?.fileId ?? null)),
  };
}

function isSame(a: DigestEntry, b: DigestEntry): boolean {
  return a.size === b.size && a.mtimeNs === b.mtimeNs;
}

function toEntry({ inode, size, mtime_ns: mtimeNs, hash }: IndexedRow): DigestEntry {
  const whole = contentDigest(hash);
  return { inode, size: Number(size), mtimeNs, ends: Number(size) <= smallFile ? whole : null, whole };
}
