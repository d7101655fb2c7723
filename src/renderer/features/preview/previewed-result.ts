import type { SearchResult } from '../../../shared/contract/search.ts';

/** What of a result its preview needs. */
export type PreviewedResult = Pick<SearchResult, 'fileId' | 'name' | 'type' | 'passages'>;
