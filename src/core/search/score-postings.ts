import type { DatabaseSync } from 'node:sqlite';
import { passageLengths } from './passage-lengths.ts';
import { wordScore } from './passage-score.ts';
import { postingLists } from './posting-lists.ts';
import type { PlannedTerm } from './query-plan.ts';
import type { TermStatistics } from './term-statistics.ts';

export interface ScoredChunk {
  readonly chunkId: number;
  readonly score: number;
}

/** BM25 over the given terms of every passage that has one of them, by chunk id; term by term over the postings. */
export function scorePostings(
  db: DatabaseSync,
  terms: readonly PlannedTerm[],
  { revision, averageLength }: TermStatistics,
): Map<number, number> {
  const lengthOf = passageLengths(db, revision);
  const lists = postingLists(db, revision);
  const scores = new Map<number, number>();
  for (const { term, weight } of terms) {
    const { chunkIds, counts } = lists.of(term);
    for (let at = 0; at < chunkIds.length; at += 1) {
      const chunkId = chunkIds[at] ?? 0;
      const score = wordScore(weight, counts[at] ?? 0, lengthOf(chunkId), averageLength);
      scores.set(chunkId, (scores.get(chunkId) ?? 0) + score);
    }
  }
  return scores;
}

/** The best `limit`, best first; ties go to the older passage. */
export function highest(scores: ReadonlyMap<number, number>, limit: number): ScoredChunk[] {
  // Numbers in a typed array are sorted several times as fast as rows by a function.
  const least = scores.size > limit ? (Float64Array.from(scores.values()).sort().at(-limit) ?? 0) : 0;
  const rows: ScoredChunk[] = [];
  for (const [chunkId, score] of scores) if (score >= least) rows.push({ chunkId, score });
  return rows.sort((a, b) => b.score - a.score || a.chunkId - b.chunkId).slice(0, limit);
}
