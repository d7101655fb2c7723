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
 * Scores passages (terms and how many) by the neighbouring words of `words` that are neighbours there too, with
 * BM25's saturation. Null when the query has no two such words. Scripts without spaces have theirs in their bigrams.
 */
export function pairScorer(
  words: string,
  plan: QueryPlan,
): ((passage: TextTerms, length: number) => number) | null {
  const pairs = pairsOf(words, plan);
  if (pairs.size === 0) return null;
  const sought = new Set(
    [...pairs].flatMap(([first, followers]) => [first, ...followers.map((p) => p.second)]),
  );
  const weights = [...pairs.values()].flat().toSorted((a, b) => a.place - b.place);
  const counts = new Float64Array(weights.length);
  return ({ terms, words }, length) => {
    counts.fill(0);
    let before = '';
    let beforeWord = -1;
    // By places: V8 makes an object for each of `entries()` until it has compiled this.
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? '';
      if (!sought.has(term)) continue;
      const word = words[at] ?? 0;
      for (const { second, place } of word - beforeWord <= 1 ? (pairs.get(before) ?? []) : []) {
        if (second === term) counts[place] = (counts[place] ?? 0) + 1;
      }
      before = term;
      beforeWord = word;
    }
    return weights.reduce((sum, { weight, place }) => {
      const count = counts[place] ?? 0;
      return count === 0 ? sum : sum + wordScore(weight, count, length, plan.averageLength);
    }, 0);
  };
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
