import type { QueryPlan } from './query-plan.ts';

/** BM25's usual parameters, those of FTS5. */
const saturation = 1.2;
const lengthShare = 0.75;

/**
 * What a word adds to the BM25 of a passage: `weight` is the inverse document frequency times its count in the query,
 * `length` the passage's in terms. Summed over the words it equals FTS5's `bm25()` with its sign turned.
 */
export function wordScore(weight: number, count: number, length: number, averageLength: number): number {
  const lengthFactor = saturation * (1 - lengthShare + (lengthShare * length) / averageLength);
  return (weight * count * (saturation + 1)) / (count + lengthFactor);
}

/**
 * BM25 of passages over every word of the plan, from their terms and how many those are for it. A prefix counts only
 * where the whole word does not stand.
 */
export function passageScorer(
  plan: Pick<QueryPlan, 'weightOf' | 'prefixes' | 'averageLength'>,
): (terms: readonly string[], length: number) => number {
  const { weightOf, prefixes, averageLength } = plan;
  const counts = new Float64Array(weightOf.size);
  const meant = new Float64Array(prefixes.length);
  const visit = (term: string): void => {
    const wanted = weightOf.get(term);
    if (wanted !== undefined) counts[wanted.place] = (counts[wanted.place] ?? 0) + 1;
    for (let at = 0; at < prefixes.length; at += 1) {
      const prefix = prefixes[at];
      if (prefix === undefined) continue;
      if (term === prefix.whole) meant[at] = Number.NaN;
      else if (prefix.completions.has(term)) meant[at] = (meant[at] ?? 0) + 1;
    }
  };
  return (terms, length) => {
    counts.fill(0);
    meant.fill(0);
    for (const term of terms) visit(term);
    let score = 0;
    for (const { place, weight } of weightOf.values()) {
      const count = counts[place] ?? 0;
      if (count > 0) score += wordScore(weight, count, length, averageLength);
    }
    for (const [at, { weight }] of prefixes.entries()) {
      const count = meant[at] ?? 0;
      if (count > 0) score += wordScore(weight, count, length, averageLength);
    }
    return score;
  };
}
