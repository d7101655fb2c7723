/** Deletes in slices what was marked as removed, so that commits and comparisons get in between. */
import type { DatabaseSync } from 'node:sqlite';
import { stateNumbers } from './file-states.ts';
import { removalGraceMs } from './moves.ts';
import type { PassageRef, PassageRows } from './passage-rows.ts';
import { command, query, transaction } from './statement.ts';
import type { VectorRows } from './vector-rows.ts';

export interface PurgeSlice {
  /** Call again: something is left that is due. */
  readonly more: boolean;
  /** When nothing is due: how long until something is, milliseconds; null when nothing is left at all. */
  readonly waitMs: number | null;
}

export interface PurgeParts {
  readonly passages: PassageRows;
  readonly vectors: VectorRows;
}

interface DueFile {
  id: number;
  of_root: number;
}

/** Measured: as many take about 10 ms, their commit included. */
const passagesAtOnce = 200;
const filesAtOnce = 200;
const foldersAtOnce = 200;

/** Rows wait for a rename to be seen from its other end, except those of a removed root. */
const due = `NOT BETWEEN ?1 - ${removalGraceMs} + 1 AND ?1 + ${removalGraceMs} - 1`;

/** Makes `purgeSlice`: one transaction of at most 25 ms that deletes some of what is due. */
export function createPurge(
  db: DatabaseSync,
  { passages, vectors }: PurgeParts,
  now: () => number,
): () => PurgeSlice {
  const selectDueFiles = query<DueFile>(
    db,
    `SELECT files.id, roots.removed_at IS NOT NULL AS of_root
     FROM files JOIN dirs ON dirs.id = files.dir_id JOIN roots ON roots.id = dirs.root_id
     WHERE files.removed_at IS NOT NULL AND (files.removed_at ${due} OR roots.removed_at IS NOT NULL)
     LIMIT ${filesAtOnce}`,
  );
  const selectDueDirs = query<{ id: number }>(
    db,
    `SELECT dirs.id FROM dirs JOIN roots ON roots.id = dirs.root_id
     WHERE dirs.removed_at IS NOT NULL AND (dirs.removed_at ${due} OR roots.removed_at IS NOT NULL)
       AND NOT EXISTS (SELECT 1 FROM dirs AS inner_dirs WHERE inner_dirs.parent_id = dirs.id)
     LIMIT ${foldersAtOnce}`,
  );
  const selectFilesIn = query<DueFile>(
    db,
    `SELECT id, (SELECT roots.removed_at IS NOT NULL FROM dirs JOIN roots ON roots.id = root_id WHERE dirs.id = ?1)
       AS of_root
     FROM (SELECT id FROM files WHERE dir_id = ?1 AND removed_at IS NULL
       UNION ALL SELECT id FROM files WHERE dir_id = ?1 AND removed_at IS NOT NULL)
     LIMIT ${filesAtOnce}`,
  );
  const selectWaiting = query<{ at: number | null }>(
    db,
    `SELECT min(at) AS at FROM (
       SELECT min(removed_at) AS at FROM files WHERE removed_at IS NOT NULL
       UNION ALL SELECT min(removed_at) FROM dirs WHERE removed_at IS NOT NULL
       UNION ALL SELECT min(removed_at) FROM roots)`,
  );
  const selectEmptyRoots = query<{ id: number }>(
    db,
    `SELECT id FROM roots WHERE removed_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dirs WHERE root_id = roots.id)`,
  );
  // A row that loses its passages one by one must not be taken back as indexed.
  const spoil = command(
    db,
    `UPDATE files SET state = ${stateNumbers.pending}, hash = NULL, passage_count = 0, inode = 0 WHERE id = ?`,
  );
  const deleteFile = command(db, 'DELETE FROM files WHERE id = ?');
  const deleteName = command(db, 'DELETE FROM names WHERE rowid = ?');
  const deleteDir = command(db, 'DELETE FROM dirs WHERE id = ?');
  const deleteRoot = command(db, 'DELETE FROM roots WHERE id = ?');
  const deleteUnreferenced = command(db, 'DELETE FROM vectors WHERE unreferenced_since IS NOT NULL');

  /** Deletes files, the last one perhaps only in part, until the slice is full. */
  function purgeFiles(files: readonly DueFile[]): void {
    const passagesOf = new Map<DueFile, PassageRef[]>();
    let left = passagesAtOnce;
    for (const file of files) {
      if (left === 0) break;
      const listed = passages.list(file.id, left);
      passagesOf.set(file, listed);
      left -= listed.length;
    }
    const all = [...passagesOf].map(([file, listed]) => ({ file, listed }));
    passages.remove(all.flatMap(({ listed }) => listed));
    for (const { file, listed } of all) vectors.release(hashesOf(listed), file.of_root === 1);
    const ids = all.map(({ file }) => file.id).toSorted((a, b) => a - b);
    for (const id of ids) finish(id);
  }

  function finish(fileId: number): void {
    if (passages.list(fileId, 1).length > 0) {
      spoil.run(fileId);
      return;
    }
    deleteName.run(fileId);
    deleteFile.run(fileId);
  }

  /** Innermost folders first; those above them are innermost the next time. Returns files to purge first. */
  function purgeDirs(dirs: readonly { id: number }[]): DueFile[] {
    const files: DueFile[] = [];
    for (const { id } of dirs) {
      const inside = selectFilesIn.all(id);
      if (inside.length === 0) deleteDir.run(id);
      files.push(...inside);
      if (files.length >= filesAtOnce) break;
    }
    return files;
  }

  const selectRoot = query<{ id: number }>(db, 'SELECT id FROM roots LIMIT 1');

  /** True when something due may be left. */
  function purge(): boolean {
    const at = now();
    const files = selectDueFiles.all(at);
    const dirs = files.length > 0 ? [] : selectDueDirs.all(at);
    purgeFiles(files.length > 0 ? files : purgeDirs(dirs));
    if (files.length + dirs.length > 0) return true;
    const roots = selectEmptyRoots.all();
    for (const { id } of roots) deleteRoot.run(id);
    // Text that was changed or deleted earlier may have been in that root.
    if (roots.length > 0) deleteUnreferenced.run();
    return false;
  }

  return () => {
    const waiting = selectWaiting.get()?.at ?? null;
    if (waiting === null) return { more: false, waitMs: null };
    const more = transaction(db, purge);
    const left = selectWaiting.get()?.at ?? null;
    if (!more && selectRoot.get() === undefined) wipe(db);
    if (more || left === null) return { more, waitMs: null };
    return { more, waitMs: Math.max(1, left + removalGraceMs - now()) };
  };
}

/**
 * The last folder is gone: nothing of what was read stays in the file, neither words whose rows are only marked as deleted
 * nor text in pages that are free. There is nothing to copy then, so that it takes no time.
 */
function wipe(db: DatabaseSync): void {
  db.exec(`
    INSERT INTO passages (passages) VALUES ('delete-all');
    INSERT INTO names (names) VALUES ('delete-all');
    VACUUM;
    PRAGMA wal_checkpoint(TRUNCATE);
  `);
}

function hashesOf(passages: readonly PassageRef[]): Uint8Array[] {
  return passages.flatMap(({ embedHash }) => (embedHash ? [embedHash] : []));
}
