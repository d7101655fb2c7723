/** The typed query and its filters outlive a reload of the page, within this window only. */
import { noFilters, type Filters } from './filters.ts';
import type { SearchStore } from './search-store.ts';

const key = 'trove.search';

interface Remembered {
  readonly query: string;
  readonly filters: Filters;
}

export function rememberedSearch(storage: Pick<Storage, 'getItem'>): Partial<Remembered> {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof value !== 'object' || value === null) return {};
    const { query, filters } = value as Partial<Remembered>;
    return typeof query === 'string' ? { query, filters: { ...noFilters, ...filters } } : {};
  } catch {
    // Not ours, or cut short: an empty field is a fine start.
    return {};
  }
}

export function rememberSearch(store: SearchStore, storage: Pick<Storage, 'setItem'>): () => void {
  return store.subscribe(({ query, filters }, before) => {
    if (query === before.query && filters === before.filters) return;
    storage.setItem(key, JSON.stringify({ query, filters } satisfies Remembered));
  });
}
