/** Where the words of a search, or a text that is looked for, stand in the file that is read, and which is looked at. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { FileMatch } from '../../../shared/contract/files.ts';

/** While a person runs down the list or types, nothing is looked for. */
const settleDelay = 120;

export interface MatchState {
  /** The file whose matches are held; null: none, or not known yet. */
  readonly fileId: number | null;
  readonly matches: readonly FileMatch[];
  readonly isComplete: boolean;
  /** The match that is looked at; null before the first step. */
  readonly index: number | null;
  /** What is looked for in the file; null while the field for it is closed: then the search's words are. */
  readonly findText: string | null;
  readonly hasFailed: boolean;
  /** Follows the file that is read and the search it was found by; while it waits to be read, only a text is looked for in it. */
  readonly follow: (fileId: number | null, query: string, isWaiting?: boolean) => void;
  readonly openFind: () => void;
  readonly find: (text: string) => void;
  readonly closeFind: () => void;
  /** To the next or the one before, round at the ends; the first step goes to what stands at or after `from`. */
  readonly step: (way: 1 | -1, from: number) => void;
}

interface Followed {
  readonly fileId: number | null;
  readonly query: string;
  readonly isWaiting: boolean;
}

export type MatchStore = StoreApi<MatchState>;

const nothing = { fileId: null, matches: [], isComplete: true, index: null, hasFailed: false };

export function createMatchStore(client: TroveClient): MatchStore {
  let controller: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let followed: Followed = { fileId: null, query: '', isWaiting: false };

  const store = createStore<MatchState>((set, get) => ({
    ...nothing,
    findText: null,
    follow: (fileId, query, isWaiting = false) => {
      const isOther = fileId !== followed.fileId;
      if (!isOther && query === followed.query && isWaiting === followed.isWaiting) return;
      followed = { fileId, query, isWaiting };
      if (isOther) set({ ...nothing, findText: null });
      if (!isWaiting) lookSoon();
    },
    openFind: () => set((state) => ({ findText: state.findText ?? '' })),
    find: (findText) => {
      set({ findText });
      lookSoon();
    },
    closeFind: () => {
      set({ findText: null });
      lookSoon();
    },
    step: (way, from) => {
      const { matches, index } = get();
      if (matches.length === 0) return;
      set({ index: index === null ? firstFrom(matches, from, way) : around(index + way, matches.length) });
    },
  }));

  function lookSoon(): void {
    clearTimeout(timer);
    controller?.abort();
    timer = setTimeout(() => void look(), settleDelay);
  }

  async function look(): Promise<void> {
    const mine = new AbortController();
    controller = mine;
    const { findText } = store.getState();
    const { fileId, query } = followed;
    const text = findText === null || findText.trim() === '' ? query : findText;
    const how = text === query && (findText ?? '').trim() === '' ? 'query' : 'literal';
    if (fileId === null || text.trim() === '') return store.setState(nothing);
    try {
      const { matches, complete } = await client.files.matches(
        { fileId, text, how },
        { signal: mine.signal },
      );
      const index = how === 'literal' && matches.length > 0 ? 0 : null;
      if (controller === mine)
        store.setState({ fileId, matches, isComplete: complete, index, hasFailed: false });
    } catch {
      // The list says what became of the file; here there is nothing to step through.
      if (controller === mine) store.setState({ ...nothing, hasFailed: true });
    }
  }

  return store;
}

function firstFrom(matches: readonly FileMatch[], from: number, way: 1 | -1): number {
  const at = matches.findIndex(({ start }) => start >= from);
  if (way === 1) return at === -1 ? 0 : at;
  return around((at === -1 ? matches.length : at) - 1, matches.length);
}

function around(index: number, count: number): number {
  return (index + count) % count;
}
