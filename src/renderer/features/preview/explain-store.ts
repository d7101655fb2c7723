/** The sentence nearest to the search in meaning, for the passages of the file that is looked at. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';

const settleDelay = 120;

export interface ExplainState {
  /** By chunk: `[start, end)` within the passage, UTF-16 code units. */
  readonly nearest: ReadonlyMap<number, readonly [number, number]>;
  readonly follow: (query: string, chunkIds: readonly number[]) => void;
}

export type ExplainStore = StoreApi<ExplainState>;

export function createExplainStore(client: TroveClient): ExplainStore {
  let controller: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let followed = '';

  async function ask(query: string, chunkIds: readonly number[]): Promise<void> {
    const mine = new AbortController();
    controller = mine;
    try {
      const input = { query, chunkIds: [...chunkIds] };
      const { passages } = await client.search.explain(input, { signal: mine.signal });
      if (controller !== mine) return;
      const found = passages.flatMap(({ chunkId, nearest }) =>
        nearest ? [[chunkId, nearest] as const] : [],
      );
      store.setState({ nearest: new Map(found) });
    } catch {
      // Without the model there is no meaning to show; the words are marked all the same.
    }
  }

  const store = createStore<ExplainState>((set) => ({
    nearest: new Map(),
    follow: (query, chunkIds) => {
      const key = `${chunkIds.join(' ')} ${query}`;
      if (key === followed) return;
      followed = key;
      clearTimeout(timer);
      controller?.abort();
      controller = null;
      set({ nearest: new Map() });
      if (chunkIds.length > 0 && query.trim() !== '') {
        timer = setTimeout(() => void ask(query, chunkIds), settleDelay);
      }
    },
  }));
  return store;
}
