/** The typed query outlives a reload of the page, within this window only; how results are grouped outlives the window. */
import type { ResultGroup } from '../../../shared/contract/search.ts';
import type { SearchState, SearchStore } from './search-store.ts';

const key = 'trove.search';
const groupKey = 'trove.group';

// Not the contract's own list: it would bring zod into the page.
export const resultGroups: readonly ResultGroup[] = ['none', 'folder', 'type', 'date'];

type Reading = Pick<Storage, 'getItem'>;
type Writing = Pick<Storage, 'setItem'>;

export function rememberedSearch(storage: Reading): Partial<Pick<SearchState, 'query'>> {
  try {
    const value: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    if (typeof value !== 'object' || value === null) return {};
    const { query } = value as { query?: unknown };
    return typeof query === 'string' ? { query } : {};
  } catch {
    // Not ours, or cut short: an empty field is a fine start.
    return {};
  }
}

export function rememberedGroup(storage: Reading): Pick<SearchState, 'group'> {
  const value = storage.getItem(groupKey);
  return { group: resultGroups.find((group) => group === value) ?? 'none' };
}

export function rememberSearch(store: SearchStore, ofWindow: Writing, ofApp: Writing): () => void {
  return store.subscribe(({ query, group }, before) => {
    if (query !== before.query) ofWindow.setItem(key, JSON.stringify({ query }));
    if (group !== before.group) ofApp.setItem(groupKey, group);
  });
}
