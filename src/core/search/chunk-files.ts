import type { DatabaseSync } from 'node:sqlite';
import { idList, prepared } from '../store/statement.ts';

/** The file of each passage that is still there. */
export function filesOfChunks(db: DatabaseSync, chunkIds: readonly number[]): ReadonlyMap<number, number> {
  const rows = prepared(
    db,
    'SELECT id, file_id FROM chunks WHERE id IN (SELECT value FROM json_each(?))',
  ).all(idList(chunkIds));
  return new Map(rows.map((row) => [Number(row['id']), Number(row['file_id'])]));
}

/** All passages of some files. */
export function chunksOfFiles(db: DatabaseSync, fileIds: readonly number[]): ReadonlySet<number> {
  const rows = prepared(db, 'SELECT id FROM chunks WHERE file_id IN (SELECT value FROM json_each(?))').all(
    idList(fileIds),
  );
  return new Set(rows.map((row) => Number(row['id'])));
}
