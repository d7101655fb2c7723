import type { DatabaseSync } from 'node:sqlite';
import { idList, prepared } from '../store/statement.ts';

/** Unit vectors of passages from the cache, as far as they have one of this model. */
export function passageVectors(
  db: DatabaseSync,
  chunkIds: readonly number[],
  fingerprint: string,
): Map<number, Float16Array> {
  const rows = prepared(
    db,
    `SELECT c.id, v.value FROM chunks c
     JOIN models m ON m.fingerprint = ?
     JOIN vectors v ON v.hash = c.embed_hash AND v.model_id = m.id
     WHERE c.id IN (SELECT value FROM json_each(?)) AND v.value IS NOT NULL`,
  ).all(fingerprint, idList(chunkIds));
  const vectors = new Map<number, Float16Array>();
  for (const row of rows) {
    const value = row['value'];
    // A copy, since a blob may begin at an odd address.
    if (value instanceof Uint8Array) vectors.set(Number(row['id']), new Float16Array(value.slice().buffer));
  }
  return vectors;
}
