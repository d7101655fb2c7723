import type { Passage, SearchResponse } from '../../shared/contract/search.ts';
import type { Embedder } from '../embed/embedder.ts';
import type { FileFilter, FileRow, FilterRequest } from '../store/records.ts';
import type { VectorIndex } from '../vectors/vector-index.ts';
import type { CompleteRequest } from './complete-scores.ts';
import type { DescribeRequest } from './describe-passages.ts';
import type { ScoredPassage } from './fuse.ts';
import type { WordHits, WordRequest } from './search-words.ts';

/** What search asks of the store's reader: in another thread, everything by structured clone. */
export interface SearchReader {
  searchWords(request: WordRequest): Promise<WordHits>;
  completeScores(request: CompleteRequest): Promise<ScoredPassage[]>;
  /** For each chunk asked for that is still there. */
  describePassages(request: DescribeRequest): Promise<DescribedPassage[]>;
  resolveFilter(request: FilterRequest): Promise<FileFilter>;
  files(fileIds: readonly number[]): Promise<FileRow[]>;
  coverage(): Promise<SearchResponse['coverage']>;
}

export interface DescribedPassage extends Passage {
  readonly fileId: number;
}

/** The part of the vector index that search needs. */
export type VectorSearch = Pick<VectorIndex, 'search'>;

export interface SearchDependencies {
  readonly reader: SearchReader;
  readonly embedder: Embedder;
  /** Null, or not there within 0.8 s: the index is being opened or rebuilt, and search goes on by keywords. */
  readonly vectors: () => Promise<VectorSearch | null>;
}
