/** Words that follow each other in the query, found following each other in a passage (Metzler and Croft 2005). */
import { queryTerms } from '../tokens/query-terms.ts';
import { isStopWord } from '../tokens/stop-words.ts';
import type { TextTerms } from '../tokens/text-terms.ts';
import { wordScore } from './passage-score.ts';
import type { QueryPlan } from './query-plan.ts';

interface Pair {
  readonly second: string;
  /** Mean weight of the two words. */
  readonly weight: number;
  readonly place: number;
}

/** Of a pasted text the first. */
const maximumPairs = 32;

/**
 * Scores passages (terms and how many) by the neighbouring words of a query that are neighbours there too, with BM25's
 * saturation. Scripts without spaces have theirs in their bigrams.
 */
export class PairScorer {
  readonly #pairs: ReadonlyMap<string, readonly Pair[]>;
  readonly #sought: ReadonlySet<string>;
  readonly #weights: readonly Pair[];
  readonly #counts: Float64Array;
  readonly #averageLength: number;

  constructor(words: string, plan: QueryPlan) {
    this.#pairs = pairsOf(words, plan);
    const pairs = [...this.#pairs.values()].flat();
    this.#sought = new Set([...this.#pairs.keys(), ...pairs.map(({ second }) => second)]);
    this.#weights = pairs.toSorted((a, b) => a.place - b.place);
    this.#counts = new Float64Array(pairs.length);
    this.#averageLength = plan.averageLength;
  }

  /** Zero too where the query has no two such words. */
  score({ terms, words }: TextTerms, length: number): number {
    if (this.#weights.length === 0) return 0;
    this.#count(terms, words);
    let sum = 0;
    for (const { weight, place } of this.#weights) {
      const count = this.#counts[place] ?? 0;
      if (count > 0) sum += wordScore(weight, count, length, this.#averageLength);
    }
    return sum;
  }

  #count(terms: readonly string[], words: readonly number[]): void {
    const counts = this.#counts;
    counts.fill(0);
    let before = '';
    let beforeWord = -1;
    // By places: V8 makes an object for each of `entries()` until it has compiled this.
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? '';
      if (!this.#sought.has(term)) continue;
      const word = words[at] ?? 0;
      for (const { second, place } of word - beforeWord <= 1 ? (this.#pairs.get(before) ?? []) : []) {
        if (second === term) counts[place] = (counts[place] ?? 0) + 1;
      }
      before = term;
      beforeWord = word;
    }
  }
}

function pairsOf(words: string, { weightOf }: QueryPlan): Map<string, Pair[]> {
  const terms = queryTerms(words)
    .filter(({ kind, word }) => kind !== 'run' && !isStopWord(word))
    .map(({ alternatives }) => alternatives[0]?.[0] ?? '');
  const pairs = new Map<string, Pair[]>();
  let place = 0;
  for (const [at, second] of terms.entries()) {
    const first = terms[at - 1];
    const a = first === undefined ? undefined : weightOf.get(first);
    const b = weightOf.get(second);
    if (first === undefined || first === second || !a || !b || place === maximumPairs) continue;
    const followers = pairs.get(first) ?? [];
    if (followers.some((pair) => pair.second === second)) continue;
    pairs.set(first, [...followers, { second, weight: (a.weight + b.weight) / 2, place }]);
    place += 1;
  }
  return pairs;
}
