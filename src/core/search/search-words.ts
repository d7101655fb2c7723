import type { DatabaseSync } from 'node:sqlite';
import type { FileFilter } from '../store/records.ts';
import { admissionOf, type Admits } from './admission.ts';
import { checkWords } from './did-you-mean.ts';
import type { ParsedQuery } from './parse-query.ts';
import { searchKeyword, type KeywordHits } from './search-keyword.ts';
import { searchNames, type NameHit } from './search-names.ts';
import { termStatistics } from './term-statistics.ts';

export interface WordRequest {
  readonly query: ParsedQuery;
  readonly filter: FileFilter;
  /** Distinct files wanted of each leg; fewer come when there are no more. */
  readonly files: number;
}

export interface WordHits {
  readonly keyword: KeywordHits;
  readonly names: readonly NameHit[];
  /** Best files with every phrase of the query, or those the filter names; null when there is neither. */
  readonly only: readonly number[] | null;
  /** The index has none of the query's words. */
  readonly isUnknown: boolean;
  readonly didYouMean: string | null;
}

/** The keyword and the name leg in one go, since they share phrases, exclusions and filter. */
export function searchWords(db: DatabaseSync, request: WordRequest, admits: Admits): WordHits {
  const { query, files } = request;
  const admission = admissionOf(db, query, request.filter, admits);
  const keyword = searchKeyword(db, query, admission, files);
  const names = searchNames(db, query, admission, files);
  const check = checkWords(db, query, termStatistics(db));
  if (query.phrases.length === 0) return { keyword, names, only: admission.only, ...check };
  // Reading text is what costs, so only files that may be shown are verified, the best first.
  const ranked = new Set([...names.map(({ fileId }) => fileId), ...keyword.fileIds]);
  const only = admission.confirm([...ranked], files);
  const confirmed = new Set(only);
  return {
    keyword: withFiles(keyword, confirmed),
    names: names.filter(({ fileId }) => confirmed.has(fileId)),
    only,
    ...check,
  };
}

function withFiles(hits: KeywordHits, fileIds: ReadonlySet<number>): KeywordHits {
  const kept = hits.fileIds.flatMap((fileId, i) => (fileIds.has(fileId) ? [i] : []));
  const take = (column: readonly number[]): number[] => kept.map((i) => column[i] ?? 0);
  return { chunkIds: take(hits.chunkIds), fileIds: take(hits.fileIds), scores: take(hits.scores) };
}
