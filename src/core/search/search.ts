import type {
  Notice,
  SearchMode,
  SearchRequest,
  SearchResponse,
  SearchResult,
} from '../../shared/contract/search.ts';
import { TroveError } from '../../shared/errors.ts';
import type { FileFilter, FileRow } from '../store/records.ts';
import { displayPath } from '../store/paths.ts';
import { filterRequestOf } from './filter-request.ts';
import { fuse, type FusedFile, type ScoredPassage } from './fuse.ts';
import { isEmptyQuery, parseQuery, type ParsedQuery } from './parse-query.ts';
import type { DescribedPassage, SearchDependencies } from './search-dependencies.ts';
import { searchVectors, type VectorLeg } from './search-vectors.ts';
import type { WordHits } from './search-words.ts';

const passagesPerResult = 3;
/** Files the keyword leg looks for: enough for fusion to choose from. */
const leastFiles = 100;
const noWords: WordHits = { keyword: { chunkIds: [], fileIds: [], scores: [] }, names: [], only: null };
const noVectors: VectorLeg = { hits: null, notice: null };

/**
 * Makes the search of the engine: parses the query, asks the legs in parallel, completes and fuses their scores, and
 * describes the files that are shown. An empty query has no results; a fault of the model or the vector index becomes
 * a notice and keyword search goes on. Rejects with `BAD_QUERY`, `CANCELLED` or the reader's errors.
 */
export function createSearch(
  dependencies: SearchDependencies,
): (request: SearchRequest, signal?: AbortSignal) => Promise<SearchResponse> {
  return async (request, signal) => {
    const started = performance.now();
    const query = parseQuery(request.query);
    const coverage = dependencies.reader.coverage();
    // It is awaited last; until then a failure of another step must not leave it unhandled.
    coverage.catch(() => undefined);
    const found = isEmptyQuery(query)
      ? { results: [], notices: [] }
      : await answer(dependencies, request, query, signal);
    return {
      results: found.results,
      coverage: await coverage,
      notices: [...query.problems, ...found.notices],
      elapsedMs: performance.now() - started,
    };
  };
}

async function answer(
  dependencies: SearchDependencies,
  request: SearchRequest,
  query: ParsedQuery,
  signal: AbortSignal | undefined,
): Promise<{ results: SearchResult[]; notices: Notice[] }> {
  const { reader } = dependencies;
  const wanted = filterRequestOf(request, query);
  const filter: FileFilter = wanted === null ? { kind: 'all' } : await reader.resolveFilter(wanted);
  throwIfCancelled(signal);
  if (filter.kind === 'only' && filter.fileIds.length === 0) return { results: [], notices: [] };
  const files = Math.max(leastFiles, request.limit);
  const [words, vector] = await Promise.all([
    request.mode === 'vector' ? noWords : reader.searchWords({ query, filter, files }),
    request.mode === 'keyword' ? noVectors : searchVectors(dependencies, query, filter, signal),
  ]);
  throwIfCancelled(signal);
  const passages = await completed(dependencies, query, filter, request.mode, words, vector);
  throwIfCancelled(signal);
  const fused = fuse(passages, words.names).slice(0, request.limit);
  return {
    results: await describe(dependencies, query, fused),
    notices: vector.notice === null ? [] : [vector.notice],
  };
}

/** Without a vector of the query there is nothing to complete. */
async function completed(
  { reader }: SearchDependencies,
  query: ParsedQuery,
  filter: FileFilter,
  mode: SearchMode,
  { keyword, only }: WordHits,
  { hits }: VectorLeg,
): Promise<ScoredPassage[]> {
  if (hits === null) {
    return keyword.chunkIds.map((chunkId, i) => ({
      chunkId,
      fileId: keyword.fileIds[i] ?? 0,
      keyword: keyword.scores[i] ?? 0,
      similarity: null,
    }));
  }
  return reader.completeScores({
    query,
    filter,
    only,
    keyword,
    vector: hits,
    queryVector: hits.queryVector,
    fingerprint: hits.fingerprint,
    scoreWords: mode === 'hybrid',
  });
}

async function describe(
  { reader }: SearchDependencies,
  query: ParsedQuery,
  fused: readonly FusedFile[],
): Promise<SearchResult[]> {
  const shown = fused.map((file) => ({ ...file, chunkIds: file.chunkIds.slice(0, passagesPerResult) }));
  const [rows, passages] = await Promise.all([
    reader.files(shown.map((file) => file.fileId)),
    reader.describePassages({ query, chunkIds: shown.flatMap((file) => file.chunkIds) }),
  ]);
  const rowOf = new Map(rows.map((row) => [row.fileId, row]));
  const passageOf = new Map(passages.map((passage) => [passage.chunkId, passage]));
  return shown.flatMap((file) => {
    const row = rowOf.get(file.fileId);
    // Deleted since it was found.
    return row === undefined ? [] : [resultOf(file, row, passageOf)];
  });
}

function resultOf(
  file: FusedFile,
  row: FileRow,
  passageOf: ReadonlyMap<number, DescribedPassage>,
): SearchResult {
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
    passages: file.chunkIds.flatMap((chunkId) => {
      const described = passageOf.get(chunkId);
      if (described === undefined) return [];
      const { fileId: _, ...passage } = described;
      return [passage];
    }),
  };
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new TroveError('CANCELLED', 'The search was cancelled.');
}
