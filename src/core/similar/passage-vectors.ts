import type { DatabaseSync } from 'node:sqlite';
import { idList, query } from '../store/statement.ts';
import { unitVector } from '../vectors/float16.ts';

export interface PassageVector {
  readonly chunkId: number;
  readonly fileId: number;
  /** Length 1. */
  readonly vector: Float32Array;
}

/** What the vectors' table looks like now: both only grow while files are read. */
export interface VectorMarks {
  readonly chunk: number;
  readonly vector: number;
}

export interface PassageVectors {
  /** Passages of one file in order; of more than `most` some, spread evenly; those of them that have a vector. */
  ofFile(fileId: number, most?: number): PassageVector[];
  /** Passages of all files, file by file, each in order. */
  all(): Iterable<PassageVector>;
  marks(): VectorMarks;
  /** Files with a passage or a vector that came after these marks. */
  filesAfter(marks: VectorMarks): number[];
  /** Those of these files that are there. */
  present(fileIds: readonly number[]): ReadonlySet<number>;
  /** Changes whenever another connection has written. */
  version(): number;
}

interface VectorRow {
  id: number;
  file_id: number;
  value: Uint8Array;
}

/** The passages' vectors of one model, from the cache in the database. */
export function createPassageVectors(
  db: DatabaseSync,
  fingerprint: string,
  dimensions: number,
): PassageVectors {
  const model = `(SELECT id FROM models WHERE fingerprint = ?)`;
  const select = `SELECT chunks.id, chunks.file_id, vectors.value FROM chunks
    JOIN vectors ON vectors.hash = chunks.embed_hash AND vectors.model_id = ${model}
    WHERE length(vectors.value) = ?`;
  const selectIds = query<{ id: number }>(db, 'SELECT id FROM chunks WHERE file_id = ? ORDER BY id');
  const selectThese = query<VectorRow>(
    db,
    `${select} AND chunks.id IN (SELECT value FROM json_each(?)) ORDER BY chunks.id`,
  );
  const selectAll = query<VectorRow>(db, `${select} ORDER BY chunks.file_id, chunks.id`);
  const selectMarks = query<{ chunk: number | null; vector: number | null }>(
    db,
    'SELECT (SELECT max(id) FROM chunks) AS chunk, (SELECT max(id) FROM vectors) AS vector',
  );
  const selectAfter = query<{ file_id: number }>(
    db,
    `SELECT file_id FROM chunks WHERE id > ?
     UNION SELECT chunks.file_id FROM vectors JOIN chunks ON chunks.embed_hash = vectors.hash WHERE vectors.id > ?`,
  );
  const selectPresent = query<{ id: number }>(
    db,
    'SELECT id FROM present_files WHERE id IN (SELECT value FROM json_each(?)) AND passage_count > 0',
  );
  const selectVersion = query<{ data_version: number }>(db, 'PRAGMA data_version');
  const bytes = dimensions * 2;

  function toPassage({ id, file_id: fileId, value }: VectorRow): PassageVector {
    const vector = new Float32Array(dimensions);
    // A copy: 16-bit numbers have to begin at an even place.
    unitVector(new Uint16Array(value.slice().buffer), vector);
    return { chunkId: id, fileId, vector };
  }

  return {
    // A book has thousands of vectors: only those that are compared are read.
    ofFile(fileId, most = Infinity) {
      const ids = selectIds.all(fileId).map(({ id }) => id);
      return selectThese.all(fingerprint, bytes, idList(spread(ids, most))).map(toPassage);
    },
    *all() {
      for (const row of selectAll.iterate(fingerprint, bytes)) yield toPassage(row);
    },
    marks() {
      const row = selectMarks.get();
      return { chunk: row?.chunk ?? 0, vector: row?.vector ?? 0 };
    },
    filesAfter: ({ chunk, vector }) => selectAfter.all(chunk, vector).map((row) => row.file_id),
    present: (fileIds) => new Set(selectPresent.all(idList(fileIds)).map(({ id }) => id)),
    version: () => selectVersion.get()?.data_version ?? 0,
  };
}

/** Some of a long list, in order. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}
