/** The search as the person types it. A new question ends the one before; what is on screen stays until its answer comes. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { SearchResponse, SortOrder } from '../../../shared/contract/search.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';
import { mergeResults } from './merge-results.ts';
import { moveSelection, type Move } from './selection.ts';

/** More than fits; a small answer is what makes typing feel immediate. */
export const firstLimit = 20;
const largestLimit = 200;
/** The first key is asked at once; during fast typing at most one question in this many milliseconds. */
const typingInterval = 40;
/** Nothing tells that it takes long before this many milliseconds. */
const patience = 300;
const refreshInterval = 1_000;

export interface SearchState {
  /** With its filters: they stand nowhere else. */
  readonly query: string;
  /** The answer is to tell how many files each filter would leave. */
  readonly isCounting: boolean;
  readonly sort: SortOrder;
  readonly limit: number;
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
  readonly setQuery: (query: string) => void;
  readonly setCounting: (isCounting: boolean) => void;
  readonly setSort: (sort: SortOrder) => void;
  readonly select: (fileId: number) => void;
  readonly move: (move: Move, pageSize: number) => void;
  readonly showMore: () => void;
  /** Asks again now. */
  readonly retry: () => void;
  /** The index changed: asks again soon, without moving what is looked at. */
  readonly indexChanged: () => void;
}

export type SearchStore = StoreApi<SearchState>;

type Asking = 'typed' | 'refreshed';

export function canShowMore({ response, limit }: SearchState): boolean {
  return response !== null && response.results.length >= limit && limit < largestLimit;
}

export function createSearchStore(
  client: TroveClient,
  remembered: Partial<Pick<SearchState, 'query'>> = {},
): SearchStore {
  let controller: AbortController | null = null;
  let typingTimer: ReturnType<typeof setTimeout> | undefined;
  let refreshTimer: ReturnType<typeof setTimeout> | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;

  const store = createStore<SearchState>((set, get) => ({
    query: remembered.query ?? '',
    isCounting: false,
    sort: 'relevance',
    limit: firstLimit,
    response: null,
    answeredQuery: '',
    phase: 'idle',
    slow: false,
    error: null,
    selectedId: null,
    hasChosen: false,
    setQuery: (query) => {
      set({ query, limit: firstLimit, hasChosen: false });
      if (query.trim() === '') stop();
      else askSoon();
    },
    setCounting: (isCounting) => {
      set({ isCounting });
      if (isCounting && get().query.trim() !== '') void ask(get().phase === 'done' ? 'refreshed' : 'typed');
    },
    setSort: (sort) => {
      set({ sort, limit: firstLimit, hasChosen: false });
      if (get().query.trim() !== '') void ask('typed');
    },
    select: (selectedId) => set({ selectedId, hasChosen: true }),
    move: (move, pageSize) => {
      const ids = get().response?.results.map(({ fileId }) => fileId) ?? [];
      const selectedId = moveSelection(ids, get().selectedId, move, pageSize);
      set({ selectedId, hasChosen: true });
      // Who walks to the end with the keys goes on walking.
      if (selectedId === ids.at(-1) && get().phase === 'done' && canShowMore(get())) get().showMore();
    },
    showMore: () => {
      set({ limit: Math.min(largestLimit, get().limit * 2) });
      void ask('refreshed');
    },
    retry: () => {
      if (get().query.trim() !== '') void ask('typed');
    },
    indexChanged: () => {
      if (refreshTimer !== undefined || get().phase === 'idle') return;
      refreshTimer = setTimeout(() => {
        refreshTimer = undefined;
        if (get().phase === 'done') void ask('refreshed');
      }, refreshInterval);
    },
  }));

  function askSoon(): void {
    clearTimeout(typingTimer);
    const wait = askedAt + typingInterval - performance.now();
    if (wait <= 0) void ask('typed');
    else typingTimer = setTimeout(() => void ask('typed'), wait);
  }

  function stop(): void {
    clearTimeout(typingTimer);
    controller?.abort();
    controller = null;
    store.setState({ phase: 'idle', slow: false, response: null, error: null, selectedId: null });
  }

  async function ask(asking: Asking): Promise<void> {
    clearTimeout(typingTimer);
    controller?.abort();
    const mine = new AbortController();
    controller = mine;
    askedAt = performance.now();
    if (asking === 'typed') store.setState({ phase: 'searching' });
    const slowTimer = setTimeout(() => {
      if (controller === mine && asking === 'typed') store.setState({ slow: true });
    }, patience);
    const { query, limit, sort, isCounting } = store.getState();
    try {
      const response = await client.search.query(
        { query, limit, sort, facets: isCounting },
        { signal: mine.signal },
      );
      if (controller === mine) store.setState((state) => answered(state, response, query, asking));
    } catch (thrown) {
      // A refresh that failed is not the person's doing: the answer on screen stays, the next change asks again.
      if (controller === mine && asking === 'typed')
        store.setState({ phase: 'failed', slow: false, error: toFailure(thrown) });
    } finally {
      clearTimeout(slowTimer);
    }
  }

  if (store.getState().query.trim() !== '') void ask('typed');
  return store;
}

function answered(
  state: SearchState,
  response: SearchResponse,
  query: string,
  asking: Asking,
): Partial<SearchState> {
  const { response: shown, selectedId, hasChosen } = state;
  const results =
    asking === 'refreshed' && shown
      ? mergeResults(shown.results, response.results, selectedId)
      : response.results;
  const isKept = (asking === 'refreshed' || hasChosen) && results.some(({ fileId }) => fileId === selectedId);
  return {
    response: { ...response, results },
    answeredQuery: query,
    phase: 'done',
    slow: false,
    error: null,
    selectedId: isKept ? selectedId : neighbourOf(shown?.results ?? [], results, selectedId, asking),
  };
}

/** A typed question selects its first result; when a refresh took the selected file away, the row in its place is next. */
function neighbourOf(
  shown: SearchResponse['results'],
  results: SearchResponse['results'],
  selectedId: number | null,
  asking: Asking,
): number | null {
  const row = asking === 'refreshed' ? shown.findIndex(({ fileId }) => fileId === selectedId) : 0;
  return results[Math.min(Math.max(0, row), results.length - 1)]?.fileId ?? null;
}
