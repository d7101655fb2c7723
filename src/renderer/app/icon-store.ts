/** The system's icons of kinds of files, asked for once each. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../shared/contract/contract.ts';

/** No person has more; a hostile folder may. */
const mostKinds = 200;

export interface IconState {
  /** A `data:` address by kind; null where the system has none. */
  readonly icons: Readonly<Record<string, string | null>>;
  /** Asks for the icon of a kind by one file of it. */
  readonly ask: (kind: string, fileId: number) => void;
}

export function createIconStore(client: TroveClient): StoreApi<IconState> {
  const asked = new Set<string>();
  return createStore<IconState>((set, get) => ({
    icons: {},
    ask: (kind, fileId) => {
      if (asked.has(kind) || asked.size >= mostKinds) return;
      asked.add(kind);
      client.files.icon({ fileId }).then(
        ({ icon }) => set({ icons: { ...get().icons, [kind]: icon } }),
        // The file is gone, or the engine is away: the next file of this kind asks again.
        () => asked.delete(kind),
      );
    },
  }));
}
