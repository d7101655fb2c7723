/** What decided that a result was found, as parts that can be shown side by side. */
import type { SearchResult } from '../../../shared/contract/search.ts';
import { literalRanges } from '../search/snippet.ts';

export interface FoundBy {
  readonly part: 'name' | 'words' | 'meaning' | 'recency' | 'use';
  /** 0–1, for the bar; the parts are not comparable with each other. */
  readonly share: number;
  /** What is told in numbers: a relative score, a cosine, or the share that was added; null: it had no say. */
  readonly value: number | null;
}

/** The most that being new and being opened again and again can add (`habits.ts`). */
const mostAdded = { recency: 0.03, use: 0.06 };
/** Less is not worth a word. */
const leastAdded = 0.001;

type Found = Pick<SearchResult, 'name' | 'nameMatch' | 'keyword' | 'vector' | 'habits'>;

export function foundBy({ name, nameMatch, keyword, vector, habits }: Found, query: string): FoundBy[] {
  const inName = literalRanges(name, query).length > 0;
  const parts: FoundBy[] = [
    { part: 'name', share: nameMatch ? 1 : inName ? 0.3 : 0, value: nameMatch ? 1 : inName ? 0.3 : null },
    { part: 'words', share: keyword ?? 0, value: keyword },
    { part: 'meaning', share: Math.min(1, Math.max(0, vector ?? 0)), value: vector },
  ];
  for (const part of ['recency', 'use'] as const) {
    const added = habits?.[part] ?? 0;
    if (added >= leastAdded) parts.push({ part, share: Math.min(1, added / mostAdded[part]), value: added });
  }
  return parts;
}
