/** What an answer makes of the search on screen. */
import type { SearchResponse } from '../../../shared/contract/search.ts';
import { kept, noMarks } from './marking.ts';
import { mergeResults } from './merge-results.ts';
import { regrouped } from './result-rows.ts';
import type { SearchState } from './search-store.ts';

/** What one question may ask for, and the longest list. */
export const largestLimit = 1_000;
const longestList = 10_000;

/** `refreshed`: the same question again. */
export type Asking = 'typed' | 'refreshed';

export function idsOf({ response }: Pick<SearchState, 'response'>): number[] {
  return response?.results.map(({ fileId }) => fileId) ?? [];
}

export function answered(
  state: SearchState,
  response: SearchResponse,
  query: string,
  asking: Asking,
): Partial<SearchState> {
  const { response: shown, selectedId, hasChosen } = state;
  const told = { answeredQuery: query, phase: 'done', slow: false, error: null } as const;
  if (asking === 'refreshed' && shown) {
    return {
      ...told,
      ...shownAgain(state, regrouped({ ...response, results: refreshed(state, shown, response) })),
      hasMore: state.limit > largestLimit ? state.hasMore : isMore(response, state.limit),
    };
  }
  const { results } = response;
  const isKept = hasChosen && results.some(({ fileId }) => fileId === selectedId);
  return {
    ...told,
    response,
    hasMore: isMore(response, state.limit),
    marking: noMarks,
    selectedId: isKept ? selectedId : (results[0]?.fileId ?? null),
  };
}

/** The same list with other rows: what is selected and marked stays so where it is still there. */
export function shownAgain(state: SearchState, response: SearchResponse): Partial<SearchState> {
  const ids = idsOf({ response });
  const { selectedId, marking } = state;
  const isKept = selectedId !== null && ids.includes(selectedId);
  return {
    response,
    marking: kept(marking, ids),
    selectedId: isKept ? selectedId : neighbourOf(idsOf(state), ids, selectedId),
  };
}

/** Rows beyond those that one question may ask for stay as they are. */
function refreshed(
  { limit, selectedId }: SearchState,
  shown: SearchResponse,
  fresh: SearchResponse,
): SearchResponse['results'] {
  if (limit <= largestLimit) return mergeResults(shown.results, fresh.results, selectedId);
  const merged = mergeResults(shown.results.slice(0, largestLimit), fresh.results, selectedId);
  return withOthers(merged, shown.results.slice(largestLimit));
}

export function extended(state: SearchState, page: SearchResponse, count: number): Partial<SearchState> {
  const limit = state.limit + count;
  if (state.response === null) return {};
  const results = withOthers(state.response.results, page.results);
  const total = Math.max(page.total, results.length);
  const response = regrouped({
    ...state.response,
    ...(page.groups && { groups: page.groups }),
    results,
    total,
    totalIsLeast: page.totalIsLeast,
  });
  return { limit, response, hasMore: isMore(page, limit, count) };
}

function withOthers(
  results: SearchResponse['results'],
  others: SearchResponse['results'],
): SearchResponse['results'] {
  const known = new Set(results.map(({ fileId }) => fileId));
  return [...results, ...others.filter(({ fileId }) => !known.has(fileId))];
}

/** A full page may be followed by another one, whatever was counted. */
function isMore({ results, total }: SearchResponse, limit: number, asked = limit): boolean {
  return limit < longestList && results.length > 0 && (results.length >= asked || total > limit);
}

/** When the selected file is gone, the row in its place is next. */
function neighbourOf(
  shown: readonly number[],
  ids: readonly number[],
  selectedId: number | null,
): number | null {
  const row = selectedId === null ? -1 : shown.indexOf(selectedId);
  return ids[Math.min(Math.max(0, row), ids.length - 1)] ?? null;
}
