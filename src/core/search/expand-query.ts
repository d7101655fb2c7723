/** Query expansion by the index's own neighbours: words of the passages nearest in meaning bring further candidates. */
import type { DatabaseSync } from 'node:sqlite';
import { feedbackTerms } from './feedback.ts';
import { passageTerms } from './passage-terms.ts';
import type { PlannedTerm, QueryPlan } from './query-plan.ts';
import { highest, scorePostings } from './score-postings.ts';
import type { TermStatistics } from './term-statistics.ts';

/** Nearest passages whose words are taken; trust in one is the fourth power of its cosine, as in the second look. */
const neighbours = 10;
const trustPower = 4;
/** Postings that the words may have in all: what a query's own words may. */
const postingBudget = 8_000;
const mostCandidates = 50;

/**
 * The best passages by the words that stand out in those nearest to the query (RM3, as in `feedback.ts`) and that the query
 * has not itself. They are candidates only: ranking scores them as it does any other.
 */
export function neighbourCandidates(
  db: DatabaseSync,
  near: readonly { readonly chunkId: number; readonly similarity: number }[],
  plan: QueryPlan,
  statistics: TermStatistics,
): number[] {
  const chosen = near.slice(0, neighbours).filter(({ similarity }) => similarity > 0);
  const texts = passageTerms(
    db,
    chosen.map(({ chunkId }) => chunkId),
  );
  const sum = chosen.reduce((total, { similarity }) => total + similarity ** trustPower, 0);
  const trusted = chosen.map(({ chunkId, similarity }) => ({
    terms: texts.get(chunkId)?.terms ?? [],
    share: similarity ** trustPower / sum,
  }));
  const terms = affordable(feedbackTerms(trusted, statistics), plan, statistics);
  return highest(scorePostings(db, terms, statistics), mostCandidates).map(({ chunkId }) => chunkId);
}

/** Those the query has not, as far as their postings may be looked at; the weightiest first. */
function affordable(
  weights: ReadonlyMap<string, number>,
  plan: QueryPlan,
  statistics: TermStatistics,
): PlannedTerm[] {
  const terms: PlannedTerm[] = [];
  let left = postingBudget;
  for (const [term, weight] of weights) {
    const documents = statistics.documents(term);
    if (plan.weightOf.has(term) || documents > left) continue;
    left -= documents;
    terms.push({ term, count: 1, documents, weight, isFloored: false });
  }
  return terms;
}
