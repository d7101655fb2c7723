import { TroveError } from '../../shared/errors.ts';
import { normalise } from './float16.ts';
import type { LanceTable } from './lance-table.ts';
import type { RecentVectors, ScoredRow } from './recent-vectors.ts';
import type { VectorHits } from './vector-index.ts';

const mostFileIds = 5_000;

/** What one search looks at, fixed when it begins. */
export interface SearchView {
  readonly recent: RecentVectors;
  /** Chunks deleted since the last write to the table. */
  readonly deleted: ReadonlySet<number>;
  readonly table: LanceTable | undefined;
}

/** Throws `BAD_INPUT` for more files than a predicate of LanceDB can name. */
export function checkFiles(fileIds: readonly number[] = []): void {
  if (fileIds.length <= mostFileIds) return;
  throw new TroveError('BAD_INPUT', `A vector search can be restricted to at most ${mostFileIds} files.`);
}

/** Merges the nearest rows of the table and of memory: each chunk once, best first, none without a direction. */
export async function nearestVectors(
  view: SearchView,
  vector: Float32Array,
  limit: number,
  fileIds?: readonly number[],
): Promise<VectorHits> {
  const query = vector.slice();
  normalise(query);
  if (limit < 1 || fileIds?.length === 0 || query.every((value) => value === 0)) return toHits([]);
  const recent = view.recent.search(query, limit, fileIds && new Set(fileIds));
  // Rows that memory has are left out of the table's: in a replay, or while a batch is being written, both have them.
  const inMemory = new Set(view.recent.rows.chunkIds);
  const hidden = (row: ScoredRow) => view.deleted.has(row.chunkId) || inMemory.has(row.chunkId);
  const stored = await storedRows(view, query, limit, hidden, fileIds);
  const merged = [...recent, ...stored].filter((row) => !Number.isNaN(row.similarity));
  return toHits(merged.sort((a, b) => b.similarity - a.similarity).slice(0, limit));
}

/** Asks for more until enough rows are not hidden: whole folders that were just deleted may crowd the top. */
async function storedRows(
  view: SearchView,
  query: Float32Array,
  limit: number,
  hidden: (row: ScoredRow) => boolean,
  fileIds?: readonly number[],
): Promise<ScoredRow[]> {
  if (view.table === undefined) return [];
  for (let wanted = limit; ; wanted *= 4) {
    const found = await view.table.search(query, wanted, fileIds);
    const visible = found.filter((row) => !hidden(row));
    if (visible.length >= limit || found.length < wanted) return visible;
  }
}

function toHits(rows: readonly ScoredRow[]): VectorHits {
  return {
    chunkIds: rows.map((row) => row.chunkId),
    fileIds: rows.map((row) => row.fileId),
    similarities: rows.map((row) => row.similarity),
  };
}
