/** A small index made for tests: the real schema and tokens, files given as passages. */
import { DatabaseSync } from 'node:sqlite';
import { foldName } from '../store/name-key.ts';
import { createReader, type StoreReader } from '../store/reader.ts';
import { packBlocks, registerPassageText } from '../store/passage-text.ts';
import { migrations } from '../store/schema.ts';
import { indexTerms } from '../tokens/index-terms.ts';

export interface IndexFixture {
  readonly db: DatabaseSync;
  readonly reader: StoreReader;
  /** Adds a file and answers its id. */
  add(name: string, passages: readonly string[], vectors?: readonly Float32Array[]): number;
  removeRoot(): void;
}

export const fixtureFingerprint = 'fixture';

export function createIndexFixture(): IndexFixture {
  const db = new DatabaseSync(':memory:');
  registerPassageText(db);
  for (const migration of migrations) db.exec(migration);
  const folder = new TextEncoder().encode('/library');
  db.prepare('INSERT INTO roots (path, added_at) VALUES (?, 0)').run(folder);
  db.prepare('INSERT INTO dirs (root_id, name, name_key) VALUES (1, ?, ?)').run(folder, '/library');
  db.prepare('INSERT INTO models (id, fingerprint, name, dimensions) VALUES (1, ?, ?, 2)').run(
    fixtureFingerprint,
    'fixture',
  );
  let hashes = 0;
  const addVector = (vector: Float32Array): Uint8Array => {
    const hash = new TextEncoder().encode(`hash ${++hashes}`);
    db.prepare('INSERT INTO vectors (model_id, hash, value) VALUES (1, ?, ?)').run(
      hash,
      new Uint8Array(Float16Array.from(vector).buffer),
    );
    return hash;
  };
  return {
    db,
    reader: createReader(db),
    add(name, passages, vectors = []) {
      const key = foldName(name);
      const { lastInsertRowid } = db
        .prepare(
          `INSERT INTO files (dir_id, name, name_key, extension, size, mtime_ns, inode, state, type, passage_count)
           VALUES (1, ?, ?, '', 0, 0, 0, 1, 'text', ?)`,
        )
        .run(new TextEncoder().encode(name), key, passages.length);
      const fileId = Number(lastInsertRowid);
      db.prepare('INSERT INTO names (rowid, name) VALUES (?, ?)').run(fileId, key);
      passages.forEach((text, i) => {
        const vector = vectors[i];
        const [block] = packBlocks([text]);
        const { lastInsertRowid: textId } = db
          .prepare('INSERT INTO texts (bytes, body) VALUES (?, ?)')
          .run(block?.bytes ?? 0, block?.body ?? new Uint8Array());
        const chunk = db
          .prepare(
            'INSERT INTO chunks (file_id, start, "end", text_id, text_at, embed_hash) VALUES (?, 0, ?, ?, 0, ?)',
          )
          .run(fileId, text.length, textId, vector ? addVector(vector) : null);
        db.prepare('INSERT INTO passages (rowid, terms) VALUES (?, ?)').run(
          chunk.lastInsertRowid,
          indexTerms(text),
        );
      });
      return fileId;
    },
    removeRoot: () => db.exec('UPDATE roots SET removed_at = 1; UPDATE dirs SET removed_at = 1'),
  };
}
