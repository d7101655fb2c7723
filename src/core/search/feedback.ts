/** What the best passages have in common, as further evidence: relevance feedback without asking anybody (RM3). */
import { PassageScorer } from './passage-score.ts';
import { inverseDocumentFrequency } from './query-plan.ts';
import type { TermStatistics } from './term-statistics.ts';

/** A passage taken for relevant, by its share of the trust. */
export interface Trusted {
  readonly terms: readonly string[];
  /** Shares of all trusted passages sum to 1. */
  readonly share: number;
}

const maximumTerms = 20;
/** A word of one passage alone says what that passage is about, not what they have in common. */
const leastPassages = 2;

/**
 * The terms that stand out in the trusted passages with their weights, which sum to 1: frequency in the passage by its
 * share, times inverse document frequency (Lavrenko and Croft 2001, Jaleel et al. 2004, with the weights of BM25).
 */
export function feedbackTerms(
  trusted: readonly Trusted[],
  statistics: TermStatistics,
): ReadonlyMap<string, number> {
  const found = new Map<string, { frequency: number; passages: number }>();
  for (const { terms, share } of trusted) {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const known = found.get(term) ?? { frequency: 0, passages: 0 };
      known.frequency += (share * count) / terms.length;
      known.passages += 1;
      found.set(term, known);
    }
  }
  const rarity = (term: string): number =>
    inverseDocumentFrequency(statistics.passages, statistics.documents(term));
  const weighted = [...found]
    .filter(([, { passages }]) => passages >= leastPassages)
    .map(([term, { frequency }]) => [term, frequency * rarity(term)] as const)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, maximumTerms);
  const sum = weighted.reduce((total, [, weight]) => total + weight, 0);
  return new Map(weighted.map(([term, weight]) => [term, weight / sum]));
}

/** Scores passages (terms and how many) by the feedback's terms, as BM25 does by the query's. */
export function feedbackScorer(
  terms: ReadonlyMap<string, number>,
  { averageLength }: TermStatistics,
): PassageScorer {
  const weightOf = new Map([...terms].map(([term, weight], place) => [term, { place, weight }]));
  return new PassageScorer({ weightOf, prefixes: [], averageLength });
}
