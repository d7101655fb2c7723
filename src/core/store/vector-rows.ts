/**
 * The vector cache: one row per embedded string and model, kept for a while after its last passage is gone, so that
 * text which comes back is not embedded again.
 */
import type { DatabaseSync } from 'node:sqlite';
import { bytesKey } from './paths.ts';
import type { NewVector } from './records.ts';
import { command, query } from './statement.ts';

export interface VectorRows {
  /** The model's row, made when it is missing. */
  modelId(fingerprint: string, dimensions: number): number;
  known(hash: Uint8Array, modelId: number): boolean;
  /** Stores what is new of the vectors; passages that wait for one get it. Returns their hashes. */
  store(vectors: readonly NewVector[], modelId: number): Uint8Array[];
  /** A passage refers to this string again; true when a model has a vector for it. */
  refer(hash: Uint8Array): boolean;
  /** Marks those that no passage refers to any more; with `purge` they are deleted at once. */
  release(hashes: readonly Uint8Array[], purge: boolean): void;
}

export function createVectorRows(db: DatabaseSync, now: () => number): VectorRows {
  const selectModel = query<{ id: number }>(db, 'SELECT id FROM models WHERE fingerprint = ?');
  const insertModel = command(db, 'INSERT INTO models (fingerprint, name, dimensions) VALUES (?, ?, ?)');
  const selectKnown = query<{ id: number }>(db, 'SELECT id FROM vectors WHERE hash = ? AND model_id = ?');
  const insertVector = command(
    db,
    'INSERT INTO vectors (model_id, hash, value) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const selectWaiting = query<{ id: number; file_id: number }>(
    db,
    'SELECT id, file_id FROM chunks WHERE embed_hash = ?',
  );
  const insertAdd = command(db, 'INSERT INTO vector_ops (op, chunk_id, file_id) VALUES (1, ?, ?)');
  const selectOfHash = query<{ has: number; since: number | null }>(
    db,
    'SELECT value IS NOT NULL AS has, unreferenced_since AS since FROM vectors WHERE hash = ?',
  );
  const markReferenced = command(db, 'UPDATE vectors SET unreferenced_since = NULL WHERE hash = ?');
  const selectChunk = query<{ id: number }>(db, 'SELECT id FROM chunks WHERE embed_hash = ? LIMIT 1');
  const markUnreferenced = command(
    db,
    'UPDATE vectors SET unreferenced_since = ? WHERE hash = ? AND unreferenced_since IS NULL',
  );
  const deleteOfHash = command(db, 'DELETE FROM vectors WHERE hash = ?');

  function storeOne({ embedHash, values }: NewVector, modelId: number): boolean {
    const bytes = values && new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    if (insertVector.run(modelId, embedHash, bytes).changes === 0) return false;
    if (values) for (const row of selectWaiting.all(embedHash)) insertAdd.run(row.id, row.file_id);
    return true;
  }

  return {
    modelId: (fingerprint, dimensions) =>
      selectModel.get(fingerprint)?.id ?? insertModel.run(fingerprint, '', dimensions).rowId,
    known: (hash, modelId) => selectKnown.get(hash, modelId) !== undefined,
    store: (vectors, modelId) =>
      vectors.filter((vector) => storeOne(vector, modelId)).map(({ embedHash }) => embedHash),
    refer(hash) {
      const rows = selectOfHash.all(hash);
      if (rows.some(({ since }) => since !== null)) markReferenced.run(hash);
      return rows.some(({ has }) => has === 1);
    },
    release(hashes, purge) {
      const distinct = new Map(hashes.map((hash) => [bytesKey(hash), hash]));
      for (const hash of distinct.values()) {
        if (selectChunk.get(hash)) continue;
        if (purge) deleteOfHash.run(hash);
        else markUnreferenced.run(now(), hash);
      }
    },
  };
}
