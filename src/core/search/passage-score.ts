import type { PlannedPrefix, QueryPlan } from './query-plan.ts';

/** BM25's usual parameters, those of FTS5: the same score whether it comes from there or from here. */
const saturation = 1.2;
const lengthShare = 0.75;

/**
 * BM25 of a passage over every word of the plan, from its index terms joined by spaces; equal to FTS5's `bm25()`
 * (with its sign turned) where there is no prefix. A prefix counts only where the whole word does not stand.
 */
export function scorePassage(plan: QueryPlan, indexedTerms: string): number {
  const terms = indexedTerms === '' ? [] : indexedTerms.split(' ');
  const counts = new Float64Array(plan.weightOf.size);
  for (const term of terms) {
    const wanted = plan.weightOf.get(term);
    if (wanted !== undefined) counts[wanted.place] = (counts[wanted.place] ?? 0) + 1;
  }
  const lengthFactor = saturation * (1 - lengthShare + (lengthShare * terms.length) / plan.averageLength);
  const part = (weight: number, count: number): number =>
    (weight * count * (saturation + 1)) / (count + lengthFactor);
  let score = 0;
  for (const { place, weight } of plan.weightOf.values()) {
    const count = counts[place] ?? 0;
    if (count > 0) score += part(weight, count);
  }
  for (const prefix of plan.prefixes) {
    if (!terms.includes(prefix.whole)) score += part(prefix.weight, countMeant(terms, prefix));
  }
  return score;
}

function countMeant(terms: readonly string[], { prefix, stems }: PlannedPrefix): number {
  let found = 0;
  for (const term of terms) if (term.startsWith(prefix) || stems.has(term)) found += 1;
  return found;
}
