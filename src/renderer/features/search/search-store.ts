/**
 * The search as the person types it. Another question ends the one before, what is typed on waits for it a moment; what is on
 * screen stays until an answer comes.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { ResultGroup, SearchResponse, SortOrder } from '../../../shared/contract/search.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';
import { answered, extended, idsOf, largestLimit, shownAgain, type Asking } from './answers.ts';
import { noMarks, ranged, toggled, type Marking } from './marking.ts';
import { moveSelection, type Move } from './selection.ts';

/** A list that is not told how many rows are in view. */
const usualRows = 20;
/** Rows fetched at a time once these are scrolled through. */
const pageSize = 100;
/** The first key is asked at once; during fast typing at most one question in this many milliseconds. */
const typingInterval = 40;
/** So long a newer question waits for the answer to the one before. */
const longestPause = 300;
/** What an answer to a key leaves out waits until nobody types. */
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
  /** The answer has all passages of its rows; to a key, it has only the best of each. */
  readonly isWhole: boolean;
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

export function canShowMore({ response, hasMore }: SearchState): boolean {
  return response !== null && hasMore;
}

/** `rowsInView`: what is asked for with each key. A small answer is what makes typing feel immediate. */
export function createSearchStore(
  client: TroveClient,
  remembered: Partial<Pick<SearchState, 'query' | 'group'>> = {},
  rowsInView: () => number = () => usualRows,
): SearchStore {
  let controller: AbortController | null = null;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;
  let wholeTimer: ReturnType<typeof setTimeout> | undefined;
  let refreshTimer: ReturnType<typeof setTimeout> | undefined;
  let isFetchingMore = false;
  /** Rows are wanted below those of an answer that is not whole. */
  let wantsMore = false;
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
    isWhole: false,
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
      if (!get().isWhole) wantsMore = true;
      else if (mayFetchMore()) void fetchMore(pageSize);
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
    clearTimeout(wholeTimer);
    isWaiting = true;
    const { query } = store.getState();
    const goesOn = asked !== null && (query.startsWith(asked) || asked.startsWith(query));
    const wait = askedAt + (goesOn ? longestPause : typingInterval) - performance.now();
    if (wait <= 0) void ask('typed');
    else typingTimer = setTimeout(() => void ask('typed'), wait);
  }

  /** The same question once nobody types: all passages, and the rows below that are wanted by then. */
  function askWholeSoon(wait = askedAt + typingPause - performance.now()): void {
    wholeTimer = setTimeout(() => {
      if (isFetchingMore) askWholeSoon(typingPause);
      else void ask('refreshed');
    }, wait);
  }

  function stop(): void {
    clearTimeout(typingTimer);
    clearTimeout(wholeTimer);
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
    clearTimeout(wholeTimer);
    controller?.abort();
    const mine = new AbortController();
    controller = mine;
    isRefreshing = asking === 'refreshed';
    isWaiting = false;
    if (asking === 'typed') {
      askedAt = performance.now();
      wantsMore = false;
      store.setState({ phase: 'searching' });
    }
    const slowTimer = setTimeout(() => {
      if (controller === mine && asking === 'typed') store.setState({ slow: true });
    }, patience);
    const { query, cursor, sort, group, isCounting } = store.getState();
    const limit = store.getState().limit + (wantsMore ? pageSize : 0);
    const isWhole = asking === 'refreshed' || cursor === null;
    asked = asking === 'typed' ? query : null;
    try {
      const response = await client.search.query(
        {
          query,
          ...typingIn(cursor),
          limit: Math.min(limit, largestLimit),
          ...(!isWhole && { passages: 1 }),
          sort,
          group,
          facets: isCounting,
        },
        { signal: mine.signal },
      );
      if (controller !== mine) return;
      isRefreshing = false;
      store.setState((state) => ({
        ...answered({ ...state, limit }, response, query, asking),
        limit,
        isWhole,
      }));
      if (isWhole) wantsMore = false;
      else askWholeSoon();
    } catch (thrown) {
      // A refresh that failed is not the person's doing: the answer on screen stays, the next change asks again.
      if (controller === mine && asking === 'typed')
        store.setState({ phase: 'failed', slow: false, error: toFailure(thrown) });
      else if (controller === mine) store.setState({ isWhole });
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
    wantsMore = false;
    const present = controller;
    const { answeredQuery: query, cursor, limit, sort, group } = store.getState();
    try {
      const page = await client.search.query({
        query,
        ...typingIn(cursor),
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

function typingIn(cursor: number | null): { readonly cursor?: number } {
  return cursor === null ? {} : { cursor };
}
