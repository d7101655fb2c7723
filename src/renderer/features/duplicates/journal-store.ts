/** What was moved or replaced, newest first, and what lies in quarantine. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { JournalBatch } from '../../../shared/contract/acting.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';

export interface JournalState {
  readonly isOpen: boolean;
  /** Null until they were read once. */
  readonly batches: readonly JournalBatch[] | null;
  readonly next: string | null;
  readonly quarantine: { readonly files: number; readonly bytes: number } | null;
  readonly error: TroveError | null;
  readonly open: () => void;
  readonly close: () => void;
  /** Reads the newest page again. */
  readonly load: () => Promise<void>;
  readonly more: () => Promise<void>;
}

export type JournalStore = StoreApi<JournalState>;

export function createJournalStore(client: TroveClient): JournalStore {
  return createStore<JournalState>((set, get) => ({
    isOpen: false,
    batches: null,
    next: null,
    quarantine: null,
    error: null,
    open: () => {
      set({ isOpen: true });
      void get().load();
    },
    close: () => set({ isOpen: false }),
    load: async () => {
      try {
        const [journal, quarantine] = await Promise.all([
          client.duplicates.journal({}),
          client.duplicates.quarantine(),
        ]);
        set({ ...journal, quarantine, error: null });
      } catch (thrown) {
        set({ error: toFailure(thrown) });
      }
    },
    more: async () => {
      const { next, batches } = get();
      if (next === null) return;
      try {
        const page = await client.duplicates.journal({ before: next });
        set({ batches: [...(batches ?? []), ...page.batches], next: page.next });
      } catch (thrown) {
        set({ error: toFailure(thrown) });
      }
    },
  }));
}
