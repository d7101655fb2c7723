/** What is kept of searching: past and saved searches, and pinned files. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { PinnedFile, SavedSearch } from '../../../shared/contract/search.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';

const most = 8;

export interface HistoryState {
  readonly isLoaded: boolean;
  /** The latest first. */
  readonly searches: readonly string[];
  readonly saved: readonly SavedSearch[];
  readonly pinned: readonly PinnedFile[];
  /** Of the last act, until the next. */
  readonly error: TroveError | null;
  readonly load: () => Promise<void>;
  readonly forget: (text: string) => Promise<void>;
  readonly forgetAll: () => Promise<void>;
  /** A name that is taken gets the new text. */
  readonly save: (name: string, text: string) => Promise<void>;
  /** False when another has the name. */
  readonly rename: (id: number, name: string) => Promise<boolean>;
  readonly removeSaved: (id: number) => Promise<void>;
  readonly setPinned: (fileId: number, isPinned: boolean) => Promise<void>;
}

export type HistoryStore = StoreApi<HistoryState>;

export function createHistoryStore({ search }: TroveClient): HistoryStore {
  return createStore<HistoryState>((set) => {
    const read = async (): Promise<void> => {
      const [{ searches }, { saved }, { files }] = await Promise.all([
        search.history({ limit: most }),
        search.saved(),
        search.pinned(),
      ]);
      set({ isLoaded: true, searches: searches.map(({ text }) => text), saved, pinned: files });
    };
    /** Null when it was not done. */
    const acting = async <Done>(act: () => Promise<Done>): Promise<Done | null> => {
      try {
        set({ error: null });
        const done = await act();
        await read();
        return done;
      } catch (thrown) {
        set({ error: toFailure(thrown) });
        return null;
      }
    };
    return {
      isLoaded: false,
      searches: [],
      saved: [],
      pinned: [],
      error: null,
      load: async () => {
        try {
          await read();
        } catch {
          // What was kept is a courtesy: the engine's own banner says what is wrong with it.
          set({ isLoaded: true });
        }
      },
      forget: async (text) => void (await acting(() => search.forget({ text }))),
      forgetAll: async () => void (await acting(() => search.forget({}))),
      save: async (name, text) => void (await acting(() => search.save({ name, text }))),
      rename: async (id, name) => {
        const done = await acting(() => search.renameSaved({ id, name }));
        return done?.renamed ?? false;
      },
      removeSaved: async (id) => void (await acting(() => search.removeSaved({ id }))),
      setPinned: async (fileId, isPinned) => void (await acting(() => search.pin({ fileId, isPinned }))),
    };
  });
}
