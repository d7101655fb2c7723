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
 *
 * A class, as all that looks through passages one by one, and not a function that returns one: V8 forgets the compiled
 * code of a function that was made for one search at its next large collection, and would compile it again.
 */
export class PassageScorer {
  readonly #plan: Pick<QueryPlan, 'weightOf' | 'prefixes' | 'averageLength'>;
  readonly #counts: Float64Array;
  /** By prefix; NaN where the whole word stands. */
  readonly #meant: Float64Array;

  constructor(plan: Pick<QueryPlan, 'weightOf' | 'prefixes' | 'averageLength'>) {
    this.#plan = plan;
    this.#counts = new Float64Array(plan.weightOf.size);
    this.#meant = new Float64Array(plan.prefixes.length);
  }

  score(terms: readonly string[], length: number): number {
    const { weightOf, prefixes, averageLength } = this.#plan;
    const counts = this.#counts;
    const meant = this.#meant;
    counts.fill(0);
    meant.fill(0);
    for (const term of terms) this.#count(term);
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
  }

  #count(term: string): void {
    const { weightOf, prefixes } = this.#plan;
    const wanted = weightOf.get(term);
    if (wanted !== undefined) this.#counts[wanted.place] = (this.#counts[wanted.place] ?? 0) + 1;
    for (let at = 0; at < prefixes.length; at += 1) {
      const prefix = prefixes[at];
      if (prefix === undefined) continue;
      if (term === prefix.whole) this.#meant[at] = Number.NaN;
      else if (prefix.completions.has(term)) this.#meant[at] = (this.#meant[at] ?? 0) + 1;
    }
  }
}
