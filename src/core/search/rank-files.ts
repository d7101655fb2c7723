import type { DatabaseSync } from 'node:sqlite';
import type { SearchMode } from '../../shared/contract/search.ts';
import type { FileFilter, FileRow } from '../store/records.ts';
import type { Admits } from './admission.ts';
import { completeScores } from './complete-scores.ts';
import { describePassages, type DescribedPassage } from './describe-passages.ts';
import { fuse, type FusedFile } from './fuse.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { ScoredPassage } from './passage-fusion.ts';
import type { WordHits } from './search-words.ts';
import type { QueryHits } from './search-vectors.ts';

export interface RankRequest {
  readonly query: ParsedQuery;
  readonly filter: FileFilter;
  readonly mode: SearchMode;
  readonly words: WordHits;
  /** Null: the vector leg has nothing to say. */
  readonly hits: QueryHits | null;
  /** Files wanted. */
  readonly limit: number;
}

export interface RankedFile {
  readonly file: FusedFile;
  readonly row: FileRow;
  /** The best, at most three, best first. */
  readonly passages: readonly DescribedPassage[];
}

/** The store's part of ranking. */
export interface RankStore {
  readonly admits: Admits;
  files(fileIds: readonly number[]): FileRow[];
}

const passagesPerResult = 3;

/**
 * Completes and fuses what the legs found, and describes the best files; those deleted since are left out. All in one
 * go, so that hundreds of passages need not travel between threads.
 */
export function rankFiles(db: DatabaseSync, request: RankRequest, store: RankStore): RankedFile[] {
  const fused = fuse(scoredPassages(db, request, store.admits), request.words.names).slice(0, request.limit);
  const shown = fused.map((file) => ({ ...file, chunkIds: file.chunkIds.slice(0, passagesPerResult) }));
  const chunkIds = shown.flatMap((file) => file.chunkIds);
  const described = describePassages(db, { query: request.query, chunkIds });
  const passageOf = new Map(described.map((passage) => [passage.chunkId, passage]));
  const rowOf = new Map(store.files(shown.map(({ fileId }) => fileId)).map((row) => [row.fileId, row]));
  return shown.flatMap((file) => {
    const row = rowOf.get(file.fileId);
    const passages = file.chunkIds.flatMap((chunkId) => passageOf.get(chunkId) ?? []);
    return row === undefined ? [] : [{ file, row, passages }];
  });
}

/** Without a vector of the query there is nothing to complete. */
function scoredPassages(
  db: DatabaseSync,
  { query, filter, mode, words: { keyword, only }, hits }: RankRequest,
  admits: Admits,
): ScoredPassage[] {
  if (hits === null) {
    return keyword.chunkIds.map((chunkId, i) => ({
      chunkId,
      fileId: keyword.fileIds[i] ?? 0,
      keyword: keyword.scores[i] ?? 0,
      similarity: null,
    }));
  }
  const { queryVector, fingerprint } = hits;
  const scoreWords = mode === 'hybrid';
  return completeScores(
    db,
    { query, filter, only, keyword, vector: hits, queryVector, fingerprint, scoreWords },
    admits,
  );
}
