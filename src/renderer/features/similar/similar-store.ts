/** Files like a file or a text. Another origin ends what is under way; what is on screen stays until the answer comes. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type {
  SimilarInput,
  SimilarResponse,
  TraceInput,
  TraceResponse,
} from '../../../shared/contract/similar.ts';
import { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';
import { similarMessages as words } from '../../app/messages-similar.ts';
import { noFilters, type Filters } from '../search/filters.ts';
import { moveSelection, type Move } from '../search/selection.ts';
import { isTraceable, longestTraced, type Origin, type TracedOrigin } from './origin.ts';
import { sendFile } from './send-file.ts';

export const firstLimit = 30;
const largestLimit = 200;
/** Nothing tells that it takes long before this many milliseconds. */
const patience = 300;
const refreshInterval = 2_000;

export interface Steer {
  readonly fileId: number;
  readonly name: string;
  readonly way: 'more' | 'less';
}

/** Files like a text, or the places where it stands. */
export type SimilarMode = 'files' | 'places';

export interface SimilarState {
  readonly origin: Origin | null;
  readonly mode: SimilarMode;
  /** Where the text stands, once it was asked. */
  readonly traced: TraceResponse | null;
  readonly filters: Filters;
  readonly steers: readonly Steer[];
  readonly limit: number;
  readonly response: SimilarResponse | null;
  readonly phase: 'idle' | 'reading' | 'comparing' | 'done' | 'failed';
  /** Share of a dropped file that has been handed over. */
  readonly sent: number;
  readonly slow: boolean;
  readonly error: TroveError | null;
  readonly selectedId: number | null;
  readonly start: (origin: Origin, mode?: SimilarMode) => void;
  readonly setMode: (mode: SimilarMode) => void;
  readonly startOver: () => void;
  readonly setFilters: (filters: Filters) => void;
  /** Null takes the steering by this file away. */
  readonly steer: (file: Pick<Steer, 'fileId' | 'name'>, way: Steer['way'] | null) => void;
  readonly select: (fileId: number) => void;
  readonly move: (move: Move, pageSize: number) => void;
  readonly showMore: () => void;
  readonly retry: () => void;
  /** The index changed: asks again soon, without moving the selection. */
  readonly indexChanged: () => void;
}

export type SimilarStore = StoreApi<SimilarState>;

export function canShowMore({ response, limit }: SimilarState): boolean {
  return response !== null && response.results.length >= limit && limit < largestLimit;
}

const nothing = {
  response: null,
  traced: null,
  error: null,
  selectedId: null,
  slow: false,
  sent: 0,
} as const;

export function createSimilarStore(client: TroveClient): SimilarStore {
  let controller: AbortController | null = null;
  let refreshTimer: ReturnType<typeof setTimeout> | undefined;
  /** What the engine holds of the present origin. */
  let sourceId: string | null = null;

  const store = createStore<SimilarState>((set, get) => ({
    origin: null,
    mode: 'files',
    filters: noFilters,
    steers: [],
    limit: firstLimit,
    ...nothing,
    phase: 'idle',
    start: (origin, mode = 'files') => {
      sourceId = null;
      set({ origin, mode, steers: [], limit: firstLimit, ...nothing });
      void ask(true);
    },
    setMode: (mode) => {
      set({ mode });
      if ((mode === 'files' ? get().response : get().traced) === null) void ask(true);
    },
    startOver: () => {
      controller?.abort();
      controller = null;
      set({ origin: null, steers: [], filters: noFilters, ...nothing, phase: 'idle' });
    },
    setFilters: (filters) => {
      set({
        filters,
        limit: firstLimit,
        ...(get().mode === 'files' ? { traced: null } : { response: null }),
      });
      void ask(true);
    },
    steer: ({ fileId, name }, way) => {
      const others = get().steers.filter((steer) => steer.fileId !== fileId);
      set({ steers: way === null ? others : [...others, { fileId, name, way }] });
      void ask(true);
    },
    select: (selectedId) => set({ selectedId }),
    move: (move, pageSize) => {
      const ids = get().response?.results.map(({ fileId }) => fileId) ?? [];
      set({ selectedId: moveSelection(ids, get().selectedId, move, pageSize) });
    },
    showMore: () => {
      set({ limit: Math.min(largestLimit, get().limit * 2) });
      void ask(false);
    },
    retry: () => void ask(true),
    indexChanged: () => {
      if (refreshTimer !== undefined || get().phase !== 'done') return;
      refreshTimer = setTimeout(() => {
        refreshTimer = undefined;
        if (get().phase === 'done') void ask(false);
      }, refreshInterval);
    },
  }));

  /** `isShown`: the person waits for it. A refresh that fails leaves what is on screen. */
  async function ask(isShown: boolean): Promise<void> {
    const { origin } = store.getState();
    if (origin === null) return;
    controller?.abort();
    const mine = new AbortController();
    controller = mine;
    if (isShown) store.setState({ phase: 'comparing', error: null });
    const slowTimer = setTimeout(() => {
      if (controller === mine && isShown) store.setState({ slow: true });
    }, patience);
    try {
      const changes = await answerTo(origin, mine.signal);
      if (controller === mine) store.setState((state) => ({ ...changes(state), ...settled }));
    } catch (thrown) {
      if (controller === mine && isShown)
        store.setState({ phase: 'failed', slow: false, error: toFailure(thrown) });
    } finally {
      clearTimeout(slowTimer);
    }
  }

  async function answerTo(
    origin: Origin,
    signal: AbortSignal,
  ): Promise<(state: SimilarState) => Partial<SimilarState>> {
    const { mode } = store.getState();
    if (mode === 'places' && isTraceable(origin)) {
      const traced = await client.similar.trace(toTraceInput(store.getState(), origin), { signal });
      return () => ({ traced });
    }
    const response = (await findIndexed(origin, signal)) ?? (await find(origin, signal));
    return (state) => answered(state, response);
  }

  async function find(origin: Origin, signal: AbortSignal): Promise<SimilarResponse> {
    const isHeld = sourceId !== null;
    try {
      const to = await toOf(origin, signal);
      return await client.similar.find(toInput(store.getState(), to), { signal });
    } catch (thrown) {
      // The engine started again, or held too many others since: it is given once more.
      if (!isHeld || toFailure(thrown).code !== 'FILE_GONE') throw thrown;
      sourceId = null;
      const to = await toOf(origin, signal);
      return client.similar.find(toInput(store.getState(), to), { signal });
    }
  }

  /** Where a dropped file is in the index, it is not read again, and not found to be like itself. */
  async function findIndexed(origin: Origin, signal: AbortSignal): Promise<SimilarResponse | null> {
    if (origin.kind !== 'file' || origin.path === null || sourceId !== null) return null;
    try {
      return await client.similar.find(toInput(store.getState(), { path: origin.path }), { signal });
    } catch (thrown) {
      const { code } = toFailure(thrown);
      if (code === 'NOT_FOUND' || code === 'NOTHING_TO_COMPARE') return null;
      throw thrown;
    }
  }

  async function toOf(origin: Origin, signal: AbortSignal): Promise<SimilarInput['to']> {
    if (origin.kind === 'indexed') return { fileId: origin.fileId };
    if (origin.kind === 'several') return { fileIds: origin.files.map(({ fileId }) => fileId) };
    if (sourceId === null) {
      const source = await read(origin, signal);
      signal.throwIfAborted();
      sourceId = source.sourceId;
    }
    return { sourceId };
  }

  async function read(origin: Exclude<Origin, { kind: 'indexed' | 'several' }>, signal: AbortSignal) {
    if (origin.kind === 'text') return client.similar.readText({ text: origin.text }, { signal });
    store.setState({ phase: 'reading', sent: 0 });
    const onSent = (sent: number): void => {
      if (!signal.aborted) store.setState({ sent });
    };
    const source = await sendFile(client, origin.file, onSent, signal);
    if (!signal.aborted) store.setState({ phase: 'comparing' });
    if (source) return source;
    throw new TroveError('NOTHING_TO_COMPARE', words.emptyFile(origin.file.name));
  }

  return store;
}

const settled = { phase: 'done', slow: false, error: null } as const;

function toTraceInput({ filters }: SimilarState, { text, fromFileId }: TracedOrigin): TraceInput {
  return {
    text: text.slice(0, longestTraced),
    ...(fromFileId !== undefined && { exceptFileId: fromFileId }),
    types: [...filters.types],
    folders: [...filters.folders],
  };
}

function toInput({ filters, steers, limit }: SimilarState, to: SimilarInput['to']): SimilarInput {
  const idsOf = (way: Steer['way']): number[] =>
    steers.filter((steer) => steer.way === way).map(({ fileId }) => fileId);
  const { types, folders, after, before } = filters;
  return {
    to,
    limit,
    more: idsOf('more'),
    less: idsOf('less'),
    types: [...types],
    folders: [...folders],
    ...(after !== null && { after }),
    ...(before !== null && { before }),
  };
}

/** The selection stays with its file; when that is gone, the row in its place is next. */
function answered(
  { response: shown, selectedId }: SimilarState,
  response: SimilarResponse,
): Partial<SimilarState> {
  const { results } = response;
  const isKept = results.some(({ fileId }) => fileId === selectedId);
  const row = shown?.results.findIndex(({ fileId }) => fileId === selectedId) ?? 0;
  const next = results[Math.min(Math.max(0, row), results.length - 1)]?.fileId ?? null;
  return {
    response,
    selectedId: isKept ? selectedId : next,
  };
}
