import type { DatabaseSync } from 'node:sqlite';
import { inflateRawSync } from 'node:zlib';
import { query } from './statement.ts';

/** Reads whole extracted texts of files, block by block: several times as fast as passage by passage. */
export function createFileText(db: DatabaseSync): (fileId: number) => string {
  const selectBlocks = query<{ body: Uint8Array }>(
    db,
    `SELECT body FROM texts WHERE id IN (SELECT text_id FROM chunks WHERE file_id = ?) ORDER BY id`,
  );
  return (fileId) =>
    selectBlocks
      .all(fileId)
      .map(({ body }) => inflateRawSync(body).toString())
      .join('');
}
