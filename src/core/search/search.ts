import type { Notice, SearchRequest, SearchResponse, SearchResult } from '../../shared/contract/search.ts';
import { isPartialCode } from '../../shared/reasons.ts';
import { TroveError } from '../../shared/errors.ts';
import type { FileFilter } from '../store/records.ts';
import { displayPath } from '../store/paths.ts';
import { filterRequestOf } from './filter-request.ts';
import { isEmptyQuery, parseQuery, type ParsedQuery } from './parse-query.ts';
import type { RankedFile } from './rank-files.ts';
import type { SearchDependencies } from './search-dependencies.ts';
import { searchVectors, usualPatienceMs, type VectorLeg } from './search-vectors.ts';
import type { WordHits } from './search-words.ts';

/** Files the keyword leg looks for: enough for fusion to choose from. */
const leastFiles = 100;
const noWords: WordHits = { keyword: { chunkIds: [], fileIds: [], scores: [] }, names: [], only: null };
const noVectors: VectorLeg = { hits: null, notice: null };
const nothing: Answer = { results: [], notices: [] };

interface Answer {
  readonly results: SearchResult[];
  readonly notices: Notice[];
}

/** `patienceMs`: how long it waits for search by meaning to be opened; 0.8 s unless told otherwise. */
export type Search = (
  request: SearchRequest,
  signal?: AbortSignal,
  patienceMs?: number,
) => Promise<SearchResponse>;

/**
 * Makes the search of the engine: parses the query, asks the legs in parallel, and ranks and describes what
 * they found. An empty query has no results; a fault of the model or the vector index becomes
 * a notice and keyword search goes on. Rejects with `BAD_QUERY`, `CANCELLED` or the reader's errors.
 */
export function createSearch(dependencies: SearchDependencies): Search {
  return async (request, signal, patienceMs = usualPatienceMs) => {
    const started = performance.now();
    const query = parseQuery(request.query);
    // In this order: the reader counts while the vector leg is out.
    const [found, coverage] = await Promise.all([
      isEmptyQuery(query) ? nothing : answer(dependencies, request, query, patienceMs, signal),
      dependencies.reader.coverage(),
    ]);
    return {
      results: found.results,
      coverage,
      notices: [...query.problems, ...found.notices],
      elapsedMs: performance.now() - started,
    };
  };
}

async function answer(
  dependencies: SearchDependencies,
  request: SearchRequest,
  query: ParsedQuery,
  patienceMs: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { reader } = dependencies;
  const wanted = filterRequestOf(request, query);
  const filter: FileFilter = wanted === null ? { kind: 'all' } : await reader.resolveFilter(wanted);
  throwIfCancelled(signal);
  if (filter.kind === 'only' && filter.fileIds.length === 0) return { results: [], notices: [] };
  const files = Math.max(leastFiles, request.limit);
  const [words, vector] = await Promise.all([
    request.mode === 'vector' ? noWords : reader.searchWords({ query, filter, files }),
    request.mode === 'keyword' ? noVectors : searchVectors(dependencies, query, filter, patienceMs, signal),
  ]);
  throwIfCancelled(signal);
  const { limit, mode } = request;
  const ranked = await reader.rankFiles({ query, filter, mode, words, hits: vector.hits, limit });
  return { results: ranked.map(resultOf), notices: vector.notice === null ? [] : [vector.notice] };
}

function resultOf({ file, row, passages }: RankedFile): SearchResult {
  const path = displayPath(row.path);
  return {
    fileId: file.fileId,
    path,
    name: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
    title: row.title,
    type: row.type,
    size: row.size,
    modified: row.modified,
    score: file.score,
    keyword: file.keyword,
    vector: file.similarity,
    nameMatch: file.nameMatch,
    ...(isPartialCode(row.code) && row.detail !== null && { partial: row.detail }),
    passages: passages.map(({ fileId: _, ...passage }) => passage),
  };
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new TroveError('CANCELLED', 'The search was cancelled.');
}
