import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { VectorRows } from './vector-rows.ts';

export interface VectorOp {
  readonly seq: number;
  readonly kind: 'add' | 'delete';
  readonly chunkId: number;
  readonly fileId: number;
  /** float16 bytes; null for a delete, a chunk that is gone again, or a string without a vector. */
  readonly value: Uint8Array | null;
}

export interface CachedVector {
  readonly chunkId: number;
  readonly fileId: number;
  readonly value: Uint8Array;
}

interface Row {
  readonly seq: number;
  readonly op: number;
  readonly chunk_id: number;
  readonly file_id: number;
  readonly value: Uint8Array | null;
}

/** Chunks read at once: about 15 ms. */
const rowsPerSlice = 2_000;
const cached = `FROM chunks c JOIN vectors v ON v.hash = c.embed_hash AND v.model_id = ?
  WHERE v.value IS NOT NULL AND length(v.value) = ?`;

/** What the vector index needs from SQLite, on a read-only connection of its own. Every call is one short read. */
export class VectorSource {
  readonly #database: DatabaseSync;
  readonly #fingerprint: string;
  readonly #valueBytes: number;
  readonly #statements = new Map<string, StatementSync>();
  #modelId: number | undefined;

  constructor(database: DatabaseSync, fingerprint: string, dimensions: number) {
    this.#database = database;
    this.#fingerprint = fingerprint;
    this.#valueBytes = dimensions * 2;
  }

  /** The newest op there is, or 0. Ops that were applied are pruned, so this can be below what is applied. */
  lastSeq(): number {
    const row = this.#prepare('SELECT coalesce(max(seq), 0) AS seq FROM vector_ops').get();
    return Number(row?.['seq'] ?? 0);
  }

  /** Ops after `seq` in order, each add with its vector. */
  ops(seq: number, limit: number): VectorOp[] {
    const rows = this.#prepare(
      `SELECT o.seq, o.op, o.chunk_id, o.file_id, v.value FROM vector_ops o
       LEFT JOIN chunks c ON c.id = o.chunk_id AND o.op = 1
       LEFT JOIN vectors v ON v.hash = c.embed_hash AND v.model_id = ? AND length(v.value) = ?
       WHERE o.seq > ? ORDER BY o.seq LIMIT ?`,
    ).all(this.#model(), this.#valueBytes, seq, limit) as unknown as Row[];
    return rows.map((row) => ({
      seq: row.seq,
      kind: row.op === 1 ? 'add' : 'delete',
      chunkId: row.chunk_id,
      fileId: row.file_id,
      value: row.value,
    }));
  }

  /** All vectors, about `rowsPerPage` at a time, read in short steps. */
  async *everyVector(rowsPerPage: number): AsyncGenerator<VectorRows> {
    let last = 0;
    let rows = new VectorRows(this.#valueBytes / 2);
    for (;;) {
      const slice = this.#vectorsAfter(last, rowsPerSlice);
      for (const { chunkId, fileId, value } of slice) rows.push(chunkId, fileId, value);
      if (rows.length > 0 && (rows.length >= rowsPerPage || slice.length === 0)) {
        yield rows;
        rows = new VectorRows(this.#valueBytes / 2);
      }
      if (slice.length === 0) return;
      last = slice.at(-1)?.chunkId ?? last;
      await nextTurn();
    }
  }

  /** Chunks with a vector and an id above `chunkId`, ascending. */
  #vectorsAfter(chunkId: number, limit: number): CachedVector[] {
    const rows = this.#prepare(
      `SELECT c.id AS chunk_id, c.file_id, v.value ${cached} AND c.id > ? ORDER BY c.id LIMIT ?`,
    ).all(this.#model(), this.#valueBytes, chunkId, limit) as unknown as Row[];
    return rows.flatMap(toCachedVector);
  }

  /** The ids of chunks with a vector above `chunkId`, ascending. */
  idsAfter(chunkId: number, limit: number): { readonly chunkId: number; readonly fileId: number }[] {
    const rows = this.#prepare(
      `SELECT c.id AS chunk_id, c.file_id ${cached} AND c.id > ? ORDER BY c.id LIMIT ?`,
    ).all(this.#model(), this.#valueBytes, chunkId, limit) as unknown as Row[];
    return rows.map((row) => ({ chunkId: row.chunk_id, fileId: row.file_id }));
  }

  /** The vector of one chunk, if it is still there. */
  vectorOf(chunkId: number): CachedVector | undefined {
    const row = this.#prepare(`SELECT c.id AS chunk_id, c.file_id, v.value ${cached} AND c.id = ?`).get(
      this.#model(),
      this.#valueBytes,
      chunkId,
    ) as unknown as Row | undefined;
    return row === undefined ? undefined : toCachedVector(row)[0];
  }

  /** Files of roots that are being removed: their vectors may be there or already gone. */
  filesBeingRemoved(): ReadonlySet<number> {
    const rows = this.#prepare(
      `SELECT files.id AS file_id FROM roots JOIN dirs ON dirs.root_id = roots.id
       JOIN files ON files.dir_id = dirs.id WHERE roots.removed_at IS NOT NULL`,
    ).all() as unknown as Row[];
    return new Set(rows.map((row) => row.file_id));
  }

  /** Holds one state of the database for the whole of `work`. */
  async snapshot<T>(work: () => Promise<T>): Promise<T> {
    this.#database.exec('BEGIN');
    try {
      return await work();
    } finally {
      this.#database.exec('COMMIT');
    }
  }

  /** 0 (no model has it) until the first vector of this model is stored. */
  #model(): number {
    if (this.#modelId !== undefined) return this.#modelId;
    const row = this.#prepare('SELECT id FROM models WHERE fingerprint = ?').get(this.#fingerprint);
    if (row === undefined) return 0;
    this.#modelId = Number(row['id']);
    return this.#modelId;
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

function toCachedVector(row: Row): CachedVector[] {
  return row.value === null ? [] : [{ chunkId: row.chunk_id, fileId: row.file_id, value: row.value }];
}
