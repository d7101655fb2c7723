/** The writer's functions about models, cached vectors and the ops for the vector index. */
import type { DatabaseSync } from 'node:sqlite';
import type { EmbeddingModel } from '../embed/embedder.ts';
import type { MissingVector, NewVector } from './records.ts';
import { command, query, transaction } from './statement.ts';
import type { VectorRows } from './vector-rows.ts';

/** Text that comes back within this time is not embedded again. */
const keepUnreferencedMs = 30 * 24 * 3_600_000;

export interface VectorCache {
  /** Makes the model known; its row's id. */
  registerModel(model: Pick<EmbeddingModel, 'fingerprint' | 'name' | 'dimensions'>): number;
  /** For each hash, whether the cache has it for this model. */
  knownVectors(hashes: readonly Uint8Array[], fingerprint: string): boolean[];
  /** Passages whose string has not been given to this model yet. */
  missingVectors(limit: number, fingerprint: string): MissingVector[];
  /** Stores vectors of passages that are committed already. */
  commitVectors(vectors: readonly NewVector[], fingerprint: string): void;
  /** The vector index holds every op up to `seq` durably. */
  appliedVectorOps(seq: number): void;
  /** Deletes vectors that nothing has referred to for 30 days; how many. */
  sweepVectors(now: number): number;
}

/** Before every hash. */
const start = new Uint8Array(0);

interface MissingRow {
  id: number;
  file_id: number;
  title: string;
  headings: string | null;
  text: string;
  embed_hash: Uint8Array;
}

export function createVectorCache(db: DatabaseSync, vectors: VectorRows): VectorCache {
  const upsertModel = query<{ id: number }>(
    db,
    `INSERT INTO models (fingerprint, name, dimensions) VALUES (?, ?, ?)
     ON CONFLICT (fingerprint) DO UPDATE SET name = excluded.name, dimensions = excluded.dimensions RETURNING id`,
  );
  const selectModel = query<{ id: number }>(db, 'SELECT id FROM models WHERE fingerprint = ?');
  const selectMissing = query<MissingRow>(
    db,
    `SELECT chunks.id, chunks.file_id, present_files.title, chunks.headings, chunks.embed_hash,
       passage_text(texts.id, texts.body, chunks.text_at, chunks."end" - chunks.start) AS text
     FROM chunks INDEXED BY chunks_by_hash JOIN present_files ON present_files.id = chunks.file_id
       JOIN texts ON texts.id = chunks.text_id
     WHERE chunks.embed_hash > ?
       AND NOT EXISTS (SELECT 1 FROM vectors WHERE hash = chunks.embed_hash AND model_id = ?)
     ORDER BY chunks.embed_hash LIMIT ?`,
  );
  const setApplied = command(
    db,
    `INSERT INTO meta (key, value) VALUES ('applied_seq', ?1)
     ON CONFLICT (key) DO UPDATE SET value = max(value, ?1)`,
  );
  const pruneOps = command(db, 'DELETE FROM vector_ops WHERE seq <= ?');
  const sweep = command(db, 'DELETE FROM vectors WHERE unreferenced_since < ?');

  /** Hashes up to here were handed out; going on from it keeps the whole of a long catch-up linear. */
  let passed: Uint8Array = start;

  return {
    registerModel: ({ fingerprint, name, dimensions }) =>
      upsertModel.get(fingerprint, name, dimensions)?.id ?? 0,

    knownVectors(hashes, fingerprint) {
      const model = selectModel.get(fingerprint);
      return hashes.map((hash) => model !== undefined && vectors.known(hash, model.id));
    },

    missingVectors(limit, fingerprint) {
      const model = selectModel.get(fingerprint)?.id ?? 0;
      let rows = selectMissing.all(passed, model, limit);
      if (rows.length === 0 && passed !== start) rows = selectMissing.all(start, model, limit);
      passed = rows.at(-1)?.embed_hash ?? start;
      return rows.map(toMissing);
    },

    commitVectors(newVectors, fingerprint) {
      if (newVectors.length === 0) return;
      const dimensions = newVectors.find(({ values }) => values)?.values?.length ?? 0;
      transaction(db, () => {
        vectors.release(vectors.store(newVectors, vectors.modelId(fingerprint, dimensions)), false);
      });
    },

    appliedVectorOps(seq) {
      transaction(db, () => {
        setApplied.run(seq);
        pruneOps.run(seq);
      });
    },

    sweepVectors: (now) => sweep.run(now - keepUnreferencedMs).changes,
  };
}

/** Whether a passage's string has no vector of this model: looks at each passage where none lacks one. */
export function lacksVectors(db: DatabaseSync, fingerprint: string): boolean {
  const select = query<{ id: number }>(
    db,
    `SELECT id FROM chunks WHERE embed_hash IS NOT NULL AND NOT EXISTS (
       SELECT 1 FROM vectors WHERE hash = chunks.embed_hash
         AND model_id = (SELECT id FROM models WHERE fingerprint = ?)) LIMIT 1`,
  );
  return select.get(fingerprint) !== undefined;
}

function toMissing(row: MissingRow): MissingVector {
  return {
    chunkId: row.id,
    fileId: row.file_id,
    title: row.title,
    headings: row.headings === null ? [] : (JSON.parse(row.headings) as string[]),
    text: row.text,
    embedHash: row.embed_hash,
  };
}
