/**
 * The search as the person types it. Another question ends the one before, what is typed on waits for it a moment; what is on
 * screen stays until an answer comes.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { ResultGroup, SearchResponse, SortOrder } from '../../../shared/contract/search.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';
import { kept, noMarks, ranged, toggled, type Marking } from './marking.ts';
import { mergeResults } from './merge-results.ts';
import { regrouped } from './result-rows.ts';
import { moveSelection, type Move } from './selection.ts';

/** A list that is not told how many rows are in view. */
const usualRows = 20;
/** Rows fetched at a time once these are scrolled through; what one question may ask for; and the longest list. */
const pageSize = 100;
const largestLimit = 1_000;
const longestList = 10_000;
/** The first key is asked at once; during fast typing at most one question in this many milliseconds. */
const typingInterval = 40;
/** So long a newer question waits for the answer to the one before. */
const longestPause = 300;
/** Further rows cost as much as the first: they wait until nobody types. */
const typingPause = 200;
/** Nothing tells that it takes long before this many milliseconds. */
const patience = 300;
const refreshInterval = 1_000;

export interface SearchState {
  /** With its filters: they stand nowhere else. */
  readonly query: string;
  /** Where the person was typing when it became that; null when it was picked, and is whole. */
  readonly cursor: number | null;
  /** The answer is to tell how many files each filter would leave. */
  readonly isCounting: boolean;
  readonly sort: SortOrder;
  readonly group: ResultGroup;
  /** Rows asked for so far. */
  readonly limit: number;
  readonly hasMore: boolean;
  /** The last answer, and the question it belongs to. */
  readonly response: SearchResponse | null;
  readonly answeredQuery: string;
  readonly phase: 'idle' | 'searching' | 'done' | 'failed';
  /** The present question takes longer than `patience`. */
  readonly slow: boolean;
  readonly error: TroveError | null;
  readonly selectedId: number | null;
  /** The person chose a row since the text last changed: the answer must not choose another. */
  readonly hasChosen: boolean;
  readonly marking: Marking;
  /** `cursor`: where a person is typing in it, UTF-16 code units. */
  readonly setQuery: (query: string, cursor?: number) => void;
  readonly setCounting: (isCounting: boolean) => void;
  readonly setSort: (sort: SortOrder) => void;
  readonly setGroup: (group: ResultGroup) => void;
  readonly select: (fileId: number) => void;
  /** Selects a row together with others: this one more or less, or all up to it. */
  readonly mark: (fileId: number, how: 'toggle' | 'range') => void;
  readonly markAll: () => void;
  readonly unmark: () => void;
  /** With `marks` all rows on the way are selected together. */
  readonly move: (move: Move, pageSize: number, marks?: boolean) => void;
  readonly showMore: () => void;
  /** These files are known to be gone before the index knows. */
  readonly drop: (paths: ReadonlySet<string>) => void;
  /** Asks again now. */
  readonly retry: () => void;
  /** The index changed: asks again soon, without moving what is looked at. */
  readonly indexChanged: () => void;
}

export type SearchStore = StoreApi<SearchState>;

type Asking = 'typed' | 'refreshed';

export function canShowMore({ response, hasMore }: SearchState): boolean {
  return response !== null && hasMore;
}

function idsOf({ response }: Pick<SearchState, 'response'>): number[] {
  return response?.results.map(({ fileId }) => fileId) ?? [];
}

/** `rowsInView`: what is asked for with each key. A small answer is what makes typing feel immediate. */
export function createSearchStore(
  client: TroveClient,
  remembered: Partial<Pick<SearchState, 'query' | 'group'>> = {},
  rowsInView: () => number = () => usualRows,
): SearchStore {
  let controller: AbortController | null = null;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;
  let moreTimer: ReturnType<typeof setTimeout> | undefined;
  let refreshTimer: ReturnType<typeof setTimeout> | undefined;
  let isFetchingMore = false;
  let isRefreshing = false;
  /** The typed question that has no answer yet, and whether another one waits for that. */
  let asked: string | null = null;
  let isWaiting = false;
  let askedAt = Number.NEGATIVE_INFINITY;

  const store = createStore<SearchState>((set, get) => ({
    query: remembered.query ?? '',
    cursor: null,
    isCounting: false,
    sort: 'relevance',
    group: remembered.group ?? 'none',
    limit: rowsInView(),
    hasMore: false,
    response: null,
    answeredQuery: '',
    phase: 'idle',
    slow: false,
    error: null,
    selectedId: null,
    hasChosen: false,
    marking: noMarks,
    setQuery: (query, cursor) => {
      set({ query, cursor: cursor ?? null, limit: rowsInView(), hasChosen: false });
      if (query.trim() === '') stop();
      else askSoon();
    },
    setCounting: (isCounting) => {
      set({ isCounting });
      if (isCounting && get().query.trim() !== '') void ask(get().phase === 'done' ? 'refreshed' : 'typed');
    },
    setSort: (sort) => askInOrder({ sort }),
    setGroup: (group) => askInOrder({ group }),
    select: (selectedId) => set({ selectedId, marking: noMarks, hasChosen: true }),
    mark: (fileId, how) =>
      set((state) => ({
        selectedId: fileId,
        hasChosen: true,
        marking:
          how === 'toggle'
            ? toggled(state.marking, state.selectedId, fileId)
            : ranged(idsOf(state), state.marking, state.selectedId, fileId),
      })),
    markAll: () => set((state) => ({ marking: { marked: new Set(idsOf(state)), anchor: null } })),
    unmark: () => set({ marking: noMarks }),
    move: (move, pageSize, marks = false) => {
      const ids = idsOf(get());
      const selectedId = moveSelection(ids, get().selectedId, move, pageSize);
      if (marks && selectedId !== null) get().mark(selectedId, 'range');
      else set({ selectedId, marking: noMarks, hasChosen: true });
      // Who walks to the end with the keys goes on walking.
      if (move === 'last' && !marks) void goToEnd();
      else if (selectedId === ids.at(-1)) get().showMore();
    },
    showMore: () => {
      clearTimeout(moreTimer);
      const wait = askedAt + typingPause - performance.now();
      if (wait > 0) return void (moreTimer = setTimeout(() => get().showMore(), wait));
      if (mayFetchMore()) void fetchMore(pageSize);
    },
    drop: (paths) =>
      set((state) => {
        const { response } = state;
        if (response === null) return {};
        const results = response.results.filter(({ path }) => !paths.has(path));
        const total = response.total - (response.results.length - results.length);
        return shownAgain(state, { ...response, results, total });
      }),
    retry: () => {
      if (get().query.trim() !== '') void ask('typed');
    },
    indexChanged: () => {
      if (refreshTimer !== undefined || get().phase === 'idle') return;
      refreshTimer = setTimeout(() => {
        refreshTimer = undefined;
        if (isFetchingMore) get().indexChanged();
        else if (get().phase === 'done') void ask('refreshed');
      }, refreshInterval);
    },
  }));

  function askInOrder(order: Partial<Pick<SearchState, 'sort' | 'group'>>): void {
    store.setState({ ...order, limit: rowsInView(), hasChosen: false });
    if (store.getState().query.trim() !== '') void ask('typed');
  }

  /** What is typed on waits for the answer to its beginning: none would come while keys are faster than answers. */
  function askSoon(): void {
    clearTimeout(typingTimer);
    isWaiting = true;
    const { query } = store.getState();
    const goesOn = asked !== null && (query.startsWith(asked) || asked.startsWith(query));
    const wait = askedAt + (goesOn ? longestPause : typingInterval) - performance.now();
    if (wait <= 0) void ask('typed');
    else typingTimer = setTimeout(() => void ask('typed'), wait);
  }

  function stop(): void {
    clearTimeout(typingTimer);
    controller?.abort();
    controller = null;
    asked = null;
    isWaiting = false;
    store.setState({
      phase: 'idle',
      slow: false,
      response: null,
      error: null,
      selectedId: null,
      marking: noMarks,
    });
  }

  async function ask(asking: Asking): Promise<void> {
    clearTimeout(typingTimer);
    controller?.abort();
    const mine = new AbortController();
    controller = mine;
    isRefreshing = asking === 'refreshed';
    isWaiting = false;
    askedAt = performance.now();
    if (asking === 'typed') store.setState({ phase: 'searching' });
    const slowTimer = setTimeout(() => {
      if (controller === mine && asking === 'typed') store.setState({ slow: true });
    }, patience);
    const { query, limit, sort, group, isCounting } = store.getState();
    asked = asking === 'typed' ? query : null;
    const cursor = typingIn(store.getState());
    try {
      const response = await client.search.query(
        { query, ...cursor, limit: Math.min(limit, largestLimit), sort, group, facets: isCounting },
        { signal: mine.signal },
      );
      if (controller !== mine) return;
      isRefreshing = false;
      store.setState((state) => answered(state, response, query, asking));
    } catch (thrown) {
      // A refresh that failed is not the person's doing: the answer on screen stays, the next change asks again.
      if (controller === mine && asking === 'typed')
        store.setState({ phase: 'failed', slow: false, error: toFailure(thrown) });
    } finally {
      clearTimeout(slowTimer);
      if (controller === mine) {
        isRefreshing = false;
        asked = null;
        if (isWaiting) askSoon();
      }
    }
  }

  /** Rows come one after the other: a page that meets a refresh would be lost, or what it adds to. */
  function mayFetchMore(): boolean {
    const state = store.getState();
    return !isFetchingMore && !isRefreshing && state.phase === 'done' && canShowMore(state);
  }

  /** To the last row there is, unless the person goes elsewhere while rows come. */
  async function goToEnd(): Promise<void> {
    for (;;) {
      const last = idsOf(store.getState()).at(-1);
      if (!mayFetchMore()) return;
      await fetchMore(largestLimit);
      const { selectedId } = store.getState();
      const end = idsOf(store.getState()).at(-1);
      if (selectedId !== last || end === undefined || end === last) return;
      store.setState({ selectedId: end });
    }
  }

  /** The next rows, below those that are there. A question asked meanwhile goes before them. */
  async function fetchMore(count: number): Promise<void> {
    isFetchingMore = true;
    const present = controller;
    const { answeredQuery: query, limit, sort, group } = store.getState();
    const cursor = typingIn(store.getState());
    try {
      const page = await client.search.query({
        query,
        ...cursor,
        sort,
        group,
        offset: limit,
        limit: count,
      });
      if (controller === present) store.setState((state) => extended(state, page, count));
    } catch {
      // The rows that are there stay; scrolling on asks again.
    } finally {
      isFetchingMore = false;
    }
  }

  if (store.getState().query.trim() !== '') void ask('typed');
  return store;
}

function typingIn({ cursor }: SearchState): { readonly cursor?: number } {
  return cursor === null ? {} : { cursor };
}

function answered(
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
function shownAgain(state: SearchState, response: SearchResponse): Partial<SearchState> {
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

function extended(state: SearchState, page: SearchResponse, count: number): Partial<SearchState> {
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
