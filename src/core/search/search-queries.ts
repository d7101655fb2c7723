import type { DatabaseSync } from 'node:sqlite';
import { fileMatches, type MatchPage, type MatchRequest } from './file-matches.ts';
import { rankFiles, type Ranking, type RankRequest, type RankStore } from './rank-files.ts';
import { readAhead, type ReadAheadRequest } from './read-ahead.ts';
import { searchWords, type WordHits, type WordRequest } from './search-words.ts';

/** Search's own part of a reader thread: synchronous, plain data in and out. */
export interface SearchQueries {
  searchWords(request: WordRequest): WordHits;
  rankFiles(request: RankRequest): Ranking;
  fileMatches(request: MatchRequest): MatchPage;
  readAhead(request: ReadAheadRequest): void;
}

/** The queries over a read-only connection; `store` are functions of the store's reader over the same. */
export function searchQueries(db: DatabaseSync, store: RankStore): SearchQueries {
  return {
    searchWords: (request) => searchWords(db, request, store.admits),
    rankFiles: (request) => rankFiles(db, request, store),
    fileMatches: (request) => fileMatches(db, request),
    readAhead: (request) => readAhead(db, request),
  };
}
