/**
 * Recognises what a listing shows as new but is a known file or folder at another place: same inode (files also same
 * size and date), and the old place is empty. It keeps its row, and with it its passages and vectors.
 */
import { lstatSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { belowDirectory, type DirectoryPaths } from './directories.ts';
import { stateNumbers } from './file-states.ts';
import { bytesKey, joinPath } from './paths.ts';
import type { DirectoryEntry } from './records.ts';
import { command, query } from './statement.ts';

/** How long a row that went away waits for its file to turn up elsewhere. */
export const removalGraceMs = 10_000;

/** The folder that is being compared. */
export interface Place {
  readonly dirId: number;
  readonly rootId: number;
  /** Names on disk, as `bytesKey`. */
  readonly names: ReadonlySet<string>;
}

export interface Moves {
  /** The row of the file at its old place, null when it is new. */
  fileFor(entry: DirectoryEntry, place: Place): number | null;
  /** Moves the folder's row here when it is one that was known elsewhere; its id, null when it is new. */
  takeDirectory(entry: DirectoryEntry, place: Place, key: string): number | null;
}

interface Candidate {
  id: number;
  parent_id: number;
  name: Uint8Array;
  removed_at: number | null;
}

const knownChildren = 3;

export function createMoves(db: DatabaseSync, paths: DirectoryPaths, now: () => number): Moves {
  const selectFiles = query<Candidate>(
    db,
    `SELECT files.id, dir_id AS parent_id, files.name, coalesce(files.removed_at, dirs.removed_at) AS removed_at
     FROM files JOIN dirs ON dirs.id = files.dir_id JOIN roots ON roots.id = dirs.root_id
     WHERE files.inode = ? AND files.size = ? AND files.mtime_ns = ? AND roots.removed_at IS NULL`,
  );
  const selectDirs = query<Candidate>(
    db,
    `SELECT dirs.id, dirs.parent_id, dirs.name, dirs.removed_at FROM dirs JOIN roots ON roots.id = dirs.root_id
     WHERE dirs.inode = ? AND dirs.parent_id IS NOT NULL AND roots.removed_at IS NULL`,
  );
  const selectChildren = query<{ name: Uint8Array; inode: bigint }>(
    db,
    `SELECT name, inode FROM files WHERE dir_id = ?1 AND removed_at IS NULL
     UNION ALL SELECT name, inode FROM dirs WHERE parent_id = ?1 AND inode IS NOT NULL LIMIT ${knownChildren}`,
    { bigints: true },
  );
  const place = command(
    db,
    'UPDATE dirs SET parent_id = ?, name = ?, name_key = ?, removed_at = NULL WHERE id = ?',
  );
  const revive = command(
    db,
    `${belowDirectory} UPDATE dirs SET removed_at = NULL WHERE id IN below AND removed_at = ?2`,
  );
  const setRoot = command(
    db,
    `${belowDirectory} UPDATE dirs SET root_id = ?2 WHERE id IN below AND root_id <> ?2`,
  );

  // They were looked for at the old place.
  const readVanished = command(
    db,
    `${belowDirectory} UPDATE files SET state = ${stateNumbers.pending}, code = NULL, tries = 0, priority = 1
     WHERE dir_id IN below AND state = ${stateNumbers.failed} AND code = 'vanished'`,
  );

  function isGone(candidate: Candidate, here: Place): boolean {
    const { parent_id: parent, name, removed_at: removedAt } = candidate;
    if (removedAt !== null) return isYoung(removedAt, now());
    // A listing is the whole folder: on a disk that folds case, the old name still "exists" after `Foo` → `foo`.
    if (parent === here.dirId) return !here.names.has(bytesKey(name));
    return inodeAt(joinPath(paths.of(parent), name)) === null;
  }

  /** Inodes are used again: a folder is only taken for another one when something known is in it. */
  function holdsKnown(candidate: Candidate, path: Uint8Array): boolean {
    const children = selectChildren.all(candidate.id);
    return children.some(({ name, inode }) => inodeAt(joinPath(path, name)) === inode);
  }

  return {
    fileFor(entry, here) {
      if (entry.inode === 0n) return null;
      const candidates = selectFiles.all(entry.inode, entry.size, entry.mtimeNs);
      return candidates.find((candidate) => isGone(candidate, here))?.id ?? null;
    },

    takeDirectory(entry, here, key) {
      const candidates = entry.inode === 0n ? [] : selectDirs.all(entry.inode);
      if (candidates.length === 0) return null;
      const path = joinPath(paths.of(here.dirId), entry.name);
      const ancestors = new Set(paths.chain(here.dirId));
      const found = candidates.find(
        (candidate) => !ancestors.has(candidate.id) && isGone(candidate, here) && holdsKnown(candidate, path),
      );
      if (!found) return null;
      place.run(here.dirId, entry.name, key, found.id);
      if (found.removed_at !== null) revive.run(found.id, found.removed_at);
      setRoot.run(found.id, here.rootId);
      readVanished.run(found.id);
      return found.id;
    },
  };
}

/** Whether a row that went away at `removedAt` still waits; after a clock was set back it does not. */
export function isYoung(removedAt: number, now: number): boolean {
  return Math.abs(now - removedAt) < removalGraceMs;
}

function inodeAt(path: Uint8Array): bigint | null {
  try {
    const stats = lstatSync(Buffer.from(path), { bigint: true, throwIfNoEntry: false });
    return stats ? BigInt.asIntN(64, stats.ino) : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    // A folder on the way may not be entered any more: whatever is there, it is not known to be gone.
    return -1n;
  }
}
