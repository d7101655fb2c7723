/** What may follow the typed text. It opens while one types, never takes a key it is not open for, and is thrown away when stale. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { Suggestion } from '../../../shared/contract/search.ts';

/** Longer than the next key of who types on takes, shorter than a person waits. */
const typingPause = 200;
const most = 8;

export interface SuggestionState {
  /** The likeliest first; empty: there is no list. */
  readonly suggestions: readonly Suggestion[];
  readonly chosen: Suggestion | null;
  /** The text that they continue. */
  readonly text: string;
  /** An answer is on its way. */
  readonly isPending: boolean;
  /** Tab came before the answer: the first of it is to be taken. */
  readonly isFirstWanted: boolean;
  /** A person typed, and the cursor stands there. */
  readonly typed: (text: string, cursor: number) => void;
  /** A person asked for them. */
  readonly ask: (text: string, cursor: number) => void;
  readonly choose: (suggestion: Suggestion | null) => void;
  readonly wantFirst: () => void;
  /** These files stand among the results already. */
  readonly leaveOut: (fileIds: ReadonlySet<number>) => void;
  /** No list, and none to come. */
  readonly close: () => void;
  /** The person does not want them: none until the next word. */
  readonly dismiss: () => void;
}

export type SuggestionStore = StoreApi<SuggestionState>;

const nothing = { suggestions: [], chosen: null, isPending: false, isFirstWanted: false };

export function createSuggestionStore(client: TroveClient): SuggestionStore {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let controller: AbortController | null = null;
  let isDismissed = false;

  const store = createStore<SuggestionState>((set, get) => ({
    ...nothing,
    text: '',
    typed: (text, cursor) => {
      stop();
      const before = text.slice(0, cursor);
      if (before === '' || /[\s:]$/u.test(before)) isDismissed = false;
      if (before.trim() === '' || /\s$/u.test(before) || isDismissed) return set(nothing);
      // What is shown stays until the answer comes, but what it would write is out of date.
      set({ chosen: null, isPending: true, isFirstWanted: false });
      timer = setTimeout(() => void ask(text, cursor), typingPause);
    },
    ask: (text, cursor) => {
      stop();
      void ask(text, cursor);
    },
    choose: (chosen) => set({ chosen }),
    wantFirst: () => set({ isFirstWanted: true }),
    leaveOut: (fileIds) => {
      const { suggestions } = get();
      const kept = suggestions.filter(({ fileId }) => fileId === null || !fileIds.has(fileId));
      if (kept.length < suggestions.length) set({ suggestions: kept });
    },
    close: () => {
      stop();
      set(nothing);
    },
    dismiss: () => {
      isDismissed = true;
      stop();
      set(nothing);
    },
  }));

  function stop(): void {
    clearTimeout(timer);
    controller?.abort();
    controller = null;
  }

  async function ask(text: string, cursor: number): Promise<void> {
    const mine = new AbortController();
    controller = mine;
    try {
      const { suggestions } = await client.search.suggest(
        { text, cursor, limit: most },
        { signal: mine.signal },
      );
      if (controller !== mine) return;
      const isNews = ({ replace, insert }: Suggestion): boolean =>
        text.slice(...replace).trim() !== insert.trim();
      store.setState({ suggestions: suggestions.filter(isNews), chosen: null, isPending: false, text });
    } catch {
      // Suggestions are a courtesy: the search itself says what is wrong with the engine.
      if (controller === mine) store.setState(nothing);
    }
  }

  return store;
}

/** Whether the first of them finishes what is typed, rather than proposing something else. */
export function isCompletion(text: string, { kind, replace }: Suggestion): boolean {
  return kind === 'operator' || text.slice(...replace).includes(':');
}
