/**
 * Files' passages with all that hangs on them: full text, vector ops, references to cached vectors.
 *
 * FTS5 writes its pending data to disk, as a segment of its own, whenever a row does not come in ascending order and
 * whenever a statement writes several rows (it opens a savepoint). So: one row a statement, ascending.
 */
import type { DatabaseSync } from 'node:sqlite';
import { embedHashAt, termsAt, type NewPassages } from './new-passages.ts';
import { command, query } from './statement.ts';
import type { VectorRows } from './vector-rows.ts';

export interface PassageRef {
  readonly id: number;
  readonly fileId: number;
  readonly textId: number;
  readonly embedHash: Uint8Array | null;
}

export interface PassageRows {
  insert(fileId: number, passages: NewPassages): void;
  /** The first `limit` passages of a file. */
  list(fileId: number, limit?: number): PassageRef[];
  /** Deletes them; the hashes they referred to. */
  remove(passages: readonly PassageRef[]): Uint8Array[];
}

export function createPassageRows(db: DatabaseSync, vectors: VectorRows): PassageRows {
  const insertChunk = command(
    db,
    `INSERT INTO chunks (file_id, start, end, page, text_id, text_at, embed_hash, headings, part)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertTerms = command(db, 'INSERT INTO passages (rowid, terms) VALUES (?, CAST(? AS TEXT))');
  const insertOp = command(db, 'INSERT INTO vector_ops (op, chunk_id, file_id) VALUES (1, ?, ?)');
  const insertText = command(db, 'INSERT INTO texts (bytes, body) VALUES (?, ?)');
  const selectOfFile = query<{ id: number; text_id: number; embed_hash: Uint8Array | null }>(
    db,
    'SELECT id, text_id, embed_hash FROM chunks WHERE file_id = ? ORDER BY id LIMIT ?',
  );
  const insertDelete = command(db, 'INSERT INTO vector_ops (op, chunk_id, file_id) VALUES (0, ?, ?)');
  const deleteTerms = command(db, 'DELETE FROM passages WHERE rowid = ?');
  const deleteChunk = command(db, 'DELETE FROM chunks WHERE id = ?');
  const deleteText = command(
    db,
    `DELETE FROM texts WHERE id = ?1
     AND NOT EXISTS (SELECT 1 FROM chunks WHERE file_id = ?2 AND text_id = ?1)`,
  );

  function insertOne(
    fileId: number,
    passages: NewPassages,
    at: number,
    textId: number,
    textAt: number,
  ): void {
    const place = passages.places[at];
    if (place === undefined) return;
    const { start, end, page, headings, part = null } = place;
    const path = headings.length > 0 ? JSON.stringify(headings) : null;
    const embedHash = embedHashAt(passages, at);
    const { rowId } = insertChunk.run(fileId, start, end, page, textId, textAt, embedHash, path, part);
    insertTerms.run(rowId, termsAt(passages, at));
    if (vectors.refer(embedHash)) insertOp.run(rowId, fileId);
  }

  return {
    insert(fileId, passages) {
      let at = 0;
      for (const { body, bytes, offsets } of passages.texts) {
        const { rowId } = insertText.run(bytes, body);
        for (const offset of offsets) insertOne(fileId, passages, at++, rowId, offset);
      }
    },
    list: (fileId, limit = -1) =>
      selectOfFile
        .all(fileId, limit)
        .map((row) => ({ id: row.id, fileId, textId: row.text_id, embedHash: row.embed_hash })),
    remove(passages) {
      for (const { id, fileId, embedHash } of passages.toSorted((a, b) => a.id - b.id)) {
        if (embedHash) insertDelete.run(id, fileId);
        deleteTerms.run(id);
        deleteChunk.run(id);
      }
      const fileOfText = new Map(passages.map(({ textId, fileId }) => [textId, fileId]));
      for (const [textId, fileId] of fileOfText) deleteText.run(textId, fileId);
      return passages.flatMap(({ embedHash }) => (embedHash ? [embedHash] : []));
    },
  };
}
