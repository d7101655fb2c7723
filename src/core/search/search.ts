import type { SearchRequest, SearchResponse, SearchResult } from '../../shared/contract/search.ts';
import { isPartialCode } from '../../shared/reasons.ts';
import { TroveError } from '../../shared/errors.ts';
import type { FileFilter } from '../store/records.ts';
import { foldName } from '../store/name-key.ts';
import { displayPath } from '../store/paths.ts';
import { filterRequestOf } from './filter-request.ts';
import { asUnfinished } from './half-typed.ts';
import { isEmptyQuery, parseQuery, type ParsedQuery } from './parse-query.ts';
import { hasConditions } from '../../shared/query/conditions.ts';
import { withQuoteClosed } from '../../shared/query/quoted-value.ts';
import type { RankedFile } from './rank-files.ts';
import { reranked, rerankedFiles, rerankedPassages } from './rerank.ts';
import type { SearchDependencies } from './search-dependencies.ts';
import { withMeantFolders } from './meant-folders.ts';
import { isFragmented } from './similarity-floor.ts';
import { searchVectors, silent, usualPatienceMs, type VectorLeg } from './search-vectors.ts';
import { typedFolder, typedPath } from './typed-path.ts';
import type { WordHits } from './search-words.ts';

/** Files the keyword leg looks for: enough for fusion to choose from, and more when they are to be sorted or counted. */
const leastFiles = 100;
const filesToSort = 1_000;
/** Of a search without words. */
const longestList = 10_000;
const noWords: WordHits = {
  keyword: { chunkIds: [], fileIds: [], scores: [] },
  names: [],
  only: null,
  isUnknown: false,
  didYouMean: null,
};
type Answer = Omit<SearchResponse, 'coverage' | 'elapsedMs'>;
const nothing: Answer = { results: [], notices: [], total: 0, facets: null, goTo: null, didYouMean: null };

/** `patienceMs`: how long it waits for search by meaning to be opened; 0.8 s unless told otherwise. */
export type Search = (
  request: SearchRequest,
  signal?: AbortSignal,
  patienceMs?: number,
) => Promise<SearchResponse>;

/**
 * Makes the search of the engine: parses the query, asks the legs in parallel, and ranks and describes what
 * they found. An empty query has no results; operators alone list files; a fault of the model or the vector index becomes
 * a notice and keyword search goes on. Rejects with `BAD_QUERY`, `CANCELLED` or the reader's errors.
 */
export function createSearch(dependencies: SearchDependencies): Search {
  return async (typed, signal, patienceMs = usualPatienceMs) => {
    const started = performance.now();
    const folder = await typedFolder(dependencies.reader, typed.query);
    const asked = folder?.request(typed) ?? typed;
    const { cursor } = asked;
    const text = cursor === undefined ? asked.query : withQuoteClosed(asked.query, cursor);
    const { query, notices } = await withMeantFolders(dependencies.reader, parseQuery(text), text, cursor);
    const isLetter = asked.mode === 'hybrid' && isSingleLetter(query.text);
    const request: SearchRequest = isLetter ? { ...asked, mode: 'keyword' } : asked;
    // In this order: the reader counts while the vector leg is out.
    const [found, coverage] = await Promise.all([
      answer(dependencies, request, query, patienceMs, signal),
      dependencies.reader.coverage(),
    ]);
    if (isLetter) void prepareVectors(dependencies);
    return {
      ...found,
      coverage,
      notices: [...(folder ? [folder.notice] : []), ...query.problems, ...notices, ...found.notices],
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
  const wanted = filterRequestOf(request, query, dependencies.offlineRoots?.());
  const hasWords = !isEmptyQuery(query);
  const isListed = !hasWords && (hasConditions(query.wanted) || hasConditions(query.unwanted));
  if (!hasWords && !isListed) return nothing;
  const filter: FileFilter = wanted === null ? { kind: 'all' } : await reader.resolveFilter(wanted);
  throwIfCancelled(signal);
  if (filter.kind === 'only' && filter.fileIds.length === 0) {
    const typed =
      request.cursor === undefined ? null : await asUnfinished(reader, query, request.query, request.cursor);
    if (typed === null) return nothing;
    const once = { ...request, cursor: undefined };
    const found = await answer(dependencies, once, typed.query, patienceMs, signal);
    // Where nothing begins so either, that explains nothing.
    const explains = found.results.length > 0 || typed.notice.code !== 'HALF_TYPED';
    return { ...found, notices: [...(explains ? [typed.notice] : []), ...found.notices] };
  }
  const path = typedPath(request.query);
  const wordLeg =
    isListed || request.mode === 'vector'
      ? Promise.resolve(noWords)
      : searchByWords(dependencies, request, query, filter, signal);
  const [words, vector, listed, file] = await Promise.all([
    wordLeg,
    isListed || request.mode === 'keyword'
      ? silent(null)
      : searchVectors(dependencies, query, filter, wordLeg, patienceMs, signal),
    isListed && wanted ? reader.listFiles(wanted, longestList) : null,
    path === null ? null : reader.fileByPath(new TextEncoder().encode(path)),
  ]);
  throwIfCancelled(signal);
  const { limit, offset, passages, sort, group, facets, mode } = request;
  const isCut = isCutShort(words, filesWanted(request)) || listed?.length === longestList;
  const isNonsense = words.isUnknown && (await isInFragments(dependencies, query.text, vector));
  const window = rerankWindow(dependencies.reranker, request, isListed);
  const ranking = await reader.rankFiles({
    isNonsense,
    query,
    filter,
    mode,
    words,
    hits: vector.hits,
    cosines: vector.cosines,
    listed,
    goTo: file?.fileId ?? null,
    limit: window ?? limit,
    offset: window === null ? offset : 0,
    passages: window === null ? passages : rerankedPassages,
    sort,
    group,
    facets,
    now: Date.now(),
    usesOpenings: dependencies.remembers?.() ?? true,
    expands: dependencies.expands?.() ?? false,
  });
  const { reranker } = dependencies;
  const files =
    window === null || !reranker
      ? ranking.files
      : (await reranked(reranker, query.text, ranking.files, signal)).slice(offset, offset + limit);
  const results = files.map((file) => resultOf(file, passages));
  return {
    results,
    notices: vector.notice === null ? [] : [vector.notice],
    total: ranking.total,
    ...(isCut && { totalIsLeast: true }),
    facets: ranking.facets,
    ...(ranking.groups !== null && { groups: [...ranking.groups] }),
    goTo: file?.fileId ?? wholeName(request.query, words, results),
    didYouMean: words.didYouMean,
  };
}

/** It is the beginning of a word that is still to come. A Chinese or Japanese character, which has no capital, is a word. */
function isSingleLetter(text: string): boolean {
  const [letter = '', ...others] = text.trim();
  return others.length === 0 && letter.toLowerCase() !== letter.toUpperCase();
}

/** Whoever types goes on. A fault of the index is told by the search that meets it. */
async function prepareVectors({ vectors }: SearchDependencies): Promise<void> {
  try {
    await (await vectors())?.prepare();
  } catch {
    return;
  }
}

/** Of how many files, from the first on, the reranker decides the order; null: it has no say. */
function rerankWindow(
  reranker: SearchDependencies['reranker'],
  { offset, limit, sort, group }: SearchRequest,
  isListed: boolean,
): number | null {
  const isRanked = sort === 'relevance' && group === 'none' && !isListed;
  return reranker && isRanked && offset < rerankedFiles ? Math.max(rerankedFiles, offset + limit) : null;
}

/** The keyword leg; what ranking will ask of its passages is read while the vector leg is still out. */
async function searchByWords(
  { reader, embedder }: SearchDependencies,
  request: SearchRequest,
  query: ParsedQuery,
  filter: FileFilter,
  signal: AbortSignal | undefined,
): Promise<WordHits> {
  const words = await reader.searchWords({ query, filter, files: filesWanted(request) });
  if (request.mode === 'hybrid' && signal?.aborted !== true) {
    const { chunkIds } = words.keyword;
    const ahead = embedder.model().then(({ fingerprint }) => reader.readAhead({ chunkIds, fingerprint }));
    // Whoever needs the model or the passages tells of the failure.
    ahead.catch(() => undefined);
  }
  return words;
}

async function isInFragments(
  { embedder }: SearchDependencies,
  text: string,
  { hits }: VectorLeg,
): Promise<boolean> {
  return hits !== null && isFragmented(text, (await embedder.countTokens?.(text)) ?? 0);
}

function filesWanted({ offset, limit, sort, group, facets }: SearchRequest): number {
  const least = sort === 'relevance' && group === 'none' && !facets ? leastFiles : filesToSort;
  return Math.max(least, offset + limit);
}

/** Whether a leg of words found as many files as it was to look for. */
function isCutShort({ keyword, names }: WordHits, files: number): boolean {
  return names.length >= files || new Set(keyword.fileIds).size >= files;
}

/** The only file whose whole name, with its extension, is the search text. */
function wholeName(text: string, { names }: WordHits, results: readonly SearchResult[]): number | null {
  const key = foldName(text.trim());
  const exact = new Set(names.flatMap(({ fileId, kind }) => (kind === 'exact' ? [fileId] : [])));
  const same = results.filter(({ fileId, name }) => exact.has(fileId) && foldName(name) === key);
  const [only, ...others] = same;
  return only !== undefined && others.length === 0 && key.includes('.') ? only.fileId : null;
}

function resultOf({ file, row, passages, copies, versions, group }: RankedFile, count: number): SearchResult {
  const path = displayPath(row.path);
  return {
    fileId: file.fileId,
    path,
    name: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
    title: row.title,
    ...(group !== undefined && { group }),
    type: row.type,
    size: row.size,
    modified: row.modified,
    score: file.score,
    keyword: file.keyword,
    vector: file.similarity,
    nameMatch: file.nameMatch,
    ...(file.habits && { habits: file.habits }),
    ...(row.state === 'indexed' && isPartialCode(row.code) && row.detail !== null && { partial: row.detail }),
    passages: passages.slice(0, count).map(({ fileId: _, ...passage }) => passage),
    copies: copies.map(placeOf),
    ...(versions.length > 0 && { versions: versions.map(placeOf) }),
  };
}

function placeOf({ fileId, path }: RankedFile['row']): SearchResult['copies'][number] {
  return { fileId, path: displayPath(path) };
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new TroveError('CANCELLED', 'The search was cancelled.');
}
