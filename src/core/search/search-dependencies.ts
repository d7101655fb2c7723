import type { SearchResponse } from '../../shared/contract/search.ts';
import type { Embedder } from '../embed/embedder.ts';
import type { FileFilter, FileRow, FilterRequest } from '../store/records.ts';
import type { VectorIndex } from '../vectors/vector-index.ts';
import type { Ranking, RankRequest } from './rank-files.ts';
import type { ReadAheadRequest } from './read-ahead.ts';
import type { Reranker } from './rerank.ts';
import type { ValueReader } from './suggest.ts';
import type { WordHits, WordRequest } from './search-words.ts';

/** What search asks of the store's reader: in another thread, everything by structured clone. */
export interface SearchReader extends ValueReader {
  searchWords(request: WordRequest): Promise<WordHits>;
  rankFiles(request: RankRequest): Promise<Ranking>;
  readAhead(request: ReadAheadRequest): Promise<void>;
  resolveFilter(request: FilterRequest): Promise<FileFilter>;
  unknownFolders(folders: readonly string[]): Promise<string[]>;
  /** Files that a request lets through, newest first, at most `limit`. */
  listFiles(request: FilterRequest, limit: number): Promise<number[]>;
  fileByPath(path: Uint8Array): Promise<FileRow | null>;
  coverage(): Promise<SearchResponse['coverage']>;
}

/** The part of the vector index that search needs. */
export type VectorSearch = Pick<VectorIndex, 'search' | 'similarities' | 'prepare'>;

export interface SearchDependencies {
  readonly reader: SearchReader;
  readonly embedder: Embedder;
  /** Null, or not there within 0.8 s: the index is being opened or rebuilt, and search goes on by keywords. */
  readonly vectors: () => Promise<VectorSearch | null>;
  /** Roots whose disk is not there; none unless told. */
  readonly offlineRoots?: () => readonly number[];
  /** Whether the index is known to lack vectors of this model; no unless told. */
  readonly isBehind?: () => boolean;
  /** Whether files opened before stand a little higher; yes unless told otherwise. */
  readonly remembers?: () => boolean;
  /** Whether words of the nearest passages bring further candidates; no unless told. */
  readonly expands?: () => boolean;
  /** Reads the first results once more; none unless there is such a model. */
  readonly reranker?: Reranker | undefined;
}
