/** A database with the real schema, filled by SQL as the store fills it: for the tests of the vector index. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { migrations } from '../store/schema.ts';
import { normalise } from './float16.ts';

export const testFingerprint = 'c0ffee';

export interface TestStore {
  readonly folder: string;
  readonly vectorsFolder: string;
  readonly dimensions: number;
  /** A new read-only connection. */
  connect(): DatabaseSync;
  /** Commits one file with these vectors (null: a chunk without one); returns its chunk ids. */
  addFile(vectors: readonly (Float32Array | null)[]): {
    readonly fileId: number;
    readonly chunkIds: number[];
  };
  deleteFile(fileId: number): void;
  run(sql: string, ...values: (number | string | null)[]): void;
  lastSeq(): number;
  dispose(): void;
}

export function makeTestStore(dimensions: number): TestStore {
  const folder = mkdtempSync(join(tmpdir(), 'trove-vectors-'));
  const path = join(folder, 'trove.db');
  const writer = new DatabaseSync(path);
  writer.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF');
  for (const migration of migrations) writer.exec(migration);
  writer.exec(`INSERT INTO roots (id, path, added_at) VALUES (1, x'2f61', 0), (2, x'2f62', 0);
    INSERT INTO texts (id, bytes, body) VALUES (1, 4, x'00');
    INSERT INTO dirs (id, root_id, name, name_key) VALUES (1, 1, x'2f61', '/a'), (2, 2, x'2f62', '/b')`);
  writer.prepare('INSERT INTO models VALUES (1, ?, ?, ?)').run(testFingerprint, 'test', dimensions);
  const file = writer.prepare(
    `INSERT INTO files (dir_id, name, name_key, extension, size, mtime_ns, inode)
     VALUES (1, ?, '', '', 0, 0, 0)`,
  );
  const chunk = writer.prepare(
    `INSERT INTO chunks (file_id, start, end, text_id, text_at, embed_hash) VALUES (?, 0, 1, 1, 0, ?)`,
  );
  const vector = writer.prepare('INSERT OR IGNORE INTO vectors (model_id, hash, value) VALUES (1, ?, ?)');
  const operation = writer.prepare('INSERT INTO vector_ops (op, chunk_id, file_id) VALUES (?, ?, ?)');
  const connections: DatabaseSync[] = [];
  let names = 0;

  return {
    folder,
    vectorsFolder: join(folder, 'vectors'),
    dimensions,
    connect() {
      const database = new DatabaseSync(path, { readOnly: true });
      connections.push(database);
      return database;
    },
    addFile(vectors) {
      writer.exec('BEGIN');
      names += 1;
      const fileId = Number(file.run(Buffer.from(String(names))).lastInsertRowid);
      const chunkIds = vectors.map((values) => {
        const bytes = values && new Uint8Array(new Float16Array(values).buffer);
        const hash = createHash('sha256')
          .update(bytes ?? 'none')
          .digest()
          .subarray(0, 16);
        vector.run(hash, bytes);
        const chunkId = Number(chunk.run(fileId, hash).lastInsertRowid);
        operation.run(1, chunkId, fileId);
        return chunkId;
      });
      writer.exec('COMMIT');
      return { fileId, chunkIds };
    },
    deleteFile(fileId) {
      writer.exec('BEGIN');
      writer
        .prepare(
          'INSERT INTO vector_ops (op, chunk_id, file_id) SELECT 0, id, file_id FROM chunks WHERE file_id = ?',
        )
        .run(fileId);
      writer.prepare('DELETE FROM chunks WHERE file_id = ?').run(fileId);
      writer.prepare('DELETE FROM files WHERE id = ?').run(fileId);
      writer.exec('COMMIT');
    },
    run(sql, ...values) {
      writer.prepare(sql).run(...values);
    },
    lastSeq: () => Number(writer.prepare('SELECT max(seq) AS seq FROM vector_ops').get()?.['seq'] ?? 0),
    dispose() {
      for (const connection of connections) if (connection.isOpen) connection.close();
      writer.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Unit vectors around a few centres, the same for the same seed: near and far neighbours, as in text. */
export function clusteredVectors(count: number, dimensions: number, seed = 1, centres = 40): Float32Array[] {
  let state = seed;
  const random = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  const middles = Array.from({ length: centres }, () => Float32Array.from({ length: dimensions }, random));
  return Array.from({ length: count }, () => {
    const middle = middles[Math.floor((random() + 0.5) * centres)] ?? new Float32Array(dimensions);
    const vector = middle.map((value) => value + random());
    normalise(vector);
    return vector;
  });
}

/** The exact answer: ids by cosine, best first. */
export function bruteForce(
  query: Float32Array,
  rows: ReadonlyMap<number, Float32Array>,
  limit: number,
): { readonly id: number; readonly similarity: number }[] {
  const scored = [...rows].map(([id, vector]) => ({
    id,
    similarity: vector.reduce((sum, value, index) => sum + value * (query[index] ?? 0), 0),
  }));
  return scored.sort((a, b) => b.similarity - a.similarity).slice(0, limit);
}
