/** The typed query outlives a reload of the page, within this window only. */
import type { SearchStore } from './search-store.ts';

const key = 'trove.search';

interface Remembered {
  readonly query: string;
}

export function rememberedSearch(storage: Pick<Storage, 'getItem'>): Partial<Remembered> {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof value !== 'object' || value === null) return {};
    const { query } = value as Partial<Remembered>;
    return typeof query === 'string' ? { query } : {};
  } catch {
    // Not ours, or cut short: an empty field is a fine start.
    return {};
  }
}

export function rememberSearch(store: SearchStore, storage: Pick<Storage, 'setItem'>): () => void {
  return store.subscribe(({ query }, before) => {
    if (query !== before.query) storage.setItem(key, JSON.stringify({ query } satisfies Remembered));
  });
}
