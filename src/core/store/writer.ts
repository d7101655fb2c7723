/** Everything that writes to the database; one writer at a time, in its own thread. */
import type { DatabaseSync } from 'node:sqlite';
import { createCommit, type Commit } from './commit.ts';
import { createDigestRows, type DigestRows } from './digest-rows.ts';
import { createDirectoryPaths } from './directories.ts';
import { createHabitRows, type HabitRows } from './habit-rows.ts';
import { createListedFiles } from './listed-files.ts';
import { createMoves } from './moves.ts';
import { createPassageRows } from './passage-rows.ts';
import { createPurge, type PurgeSlice } from './purge.ts';
import { createReconcile } from './reconcile.ts';
import type { DirectoryListing, PipelineVersions, ReconcileResult } from './records.ts';
import { createTidyMark, type TidyMark } from './tidy-mark.ts';
import { createRootRows, type RootRows } from './root-rows.ts';
import { createSettingsRow, type SettingsRow } from './settings-row.ts';
import { withStoreErrors } from './sqlite-error.ts';
import { createUpkeep, type StoreUpkeep } from './upkeep.ts';
import { createVectorCache, type VectorCache } from './vector-cache.ts';
import { createVectorRows } from './vector-rows.ts';

export interface StoreWriter
  extends RootRows, VectorCache, SettingsRow, StoreUpkeep, TidyMark, DigestRows, HabitRows {
  /** Makes the rows of one folder equal to its listing. */
  reconcile(listing: DirectoryListing): ReconcileResult;
  /** One transaction for up to 64 whole files. A fingerprint of null: there is no model, vectors follow later. */
  commit: Commit;
  /** Deletes a slice of what was removed. */
  purgeSlice(): PurgeSlice;
}

/**
 * The writer's functions: synchronous, plain data in and out. They throw `DISK_FULL`, `DATA_DAMAGED`,
 * `DATA_FOLDER_READ_ONLY` or `OWNER_BUSY`; a call that throws has changed nothing.
 */
export function createWriter(
  db: DatabaseSync,
  versions: PipelineVersions,
  now: () => number = Date.now,
): StoreWriter {
  const paths = createDirectoryPaths(db);
  const moves = createMoves(db, paths, now);
  const files = createListedFiles(db, moves, now);
  const vectors = createVectorRows(db, now);
  const passages = createPassageRows(db, vectors);
  const { mark, changed } = createTidyMark(db);
  return withStoreErrors({
    ...createRootRows(db, now),
    ...createVectorCache(db, vectors),
    ...createSettingsRow(db),
    ...createUpkeep(db, versions),
    ...mark,
    ...createDigestRows(db, now),
    ...createHabitRows(db, now),
    reconcile: createReconcile(db, { files, moves }, now),
    commit: createCommit(db, { versions, passages, vectors, changed }),
    purgeSlice: createPurge(db, { passages, vectors }, now),
  });
}
