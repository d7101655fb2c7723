import type { DatabaseSync } from 'node:sqlite';
import type { Admits } from './admission.ts';
import { completeScores, type CompleteRequest } from './complete-scores.ts';
import { describePassages, type DescribeRequest } from './describe-passages.ts';
import type { ScoredPassage } from './fuse.ts';
import type { DescribedPassage } from './search-dependencies.ts';
import { searchWords, type WordHits, type WordRequest } from './search-words.ts';

/** Search's own part of a reader thread: synchronous, plain data in and out. */
export interface SearchQueries {
  searchWords(request: WordRequest): WordHits;
  completeScores(request: CompleteRequest): ScoredPassage[];
  describePassages(request: DescribeRequest): DescribedPassage[];
}

/** The queries over a read-only connection; `admits` is the store's check of wide filters. */
export function searchQueries(db: DatabaseSync, admits: Admits): SearchQueries {
  return {
    searchWords: (request) => searchWords(db, request, admits),
    completeScores: (request) => completeScores(db, request, admits),
    describePassages: (request) => describePassages(db, request),
  };
}
