/** Asks known items in each mode of search and says how often they are found. */
import { searchModes, type SearchMode } from '../../shared/contract/search.ts';
import { knownItemQuality, type KnownItemQuality } from '../../shared/known-item-quality.ts';
import { rankOfTarget, type KnownItem } from './known-items.ts';

export type QualityByMode = Readonly<Record<SearchMode, KnownItemQuality>>;

/** `search` answers the paths of the ten best files, the copies of each with it, best first. */
export async function evaluate(
  items: readonly KnownItem[],
  search: (query: string, mode: SearchMode) => Promise<readonly string[]>,
): Promise<QualityByMode> {
  const found = new Map<SearchMode, KnownItemQuality>();
  for (const mode of searchModes) {
    const ranks: (number | null)[] = [];
    for (const item of items) ranks.push(rankOfTarget(item, await search(item.query, mode)));
    found.set(mode, knownItemQuality(ranks));
  }
  const of = (mode: SearchMode): KnownItemQuality => found.get(mode) ?? knownItemQuality([]);
  return { hybrid: of('hybrid'), keyword: of('keyword'), vector: of('vector') };
}
