import type { DatabaseSync } from 'node:sqlite';
import { passageLengths } from './passage-lengths.ts';
import { wordScore } from './passage-score.ts';
import { postingLists } from './posting-lists.ts';
import type { PlannedTerm } from './query-plan.ts';
import type { TermStatistics } from './term-statistics.ts';

/** Steps between nothing and the highest score. */
const steps = 1_024;

export interface ScoredChunk {
  readonly chunkId: number;
  readonly score: number;
}

/** Passages with their scores, in no order: two columns of equal length. */
export interface PostingScores {
  readonly chunkIds: Float64Array;
  readonly scores: Float64Array;
}

/** BM25 over the given terms of every passage that has one of them; term by term over the postings. */
export function scorePostings(
  db: DatabaseSync,
  terms: readonly PlannedTerm[],
  { revision, averageLength }: TermStatistics,
): PostingScores {
  const lengthOf = passageLengths(db, revision);
  const lists = postingLists(db, revision);
  const postings = terms.map(({ term, weight }) => ({ weight, ...lists.of(term) }));
  const sums = new ScoreTable(postings.reduce((count, { chunkIds }) => count + chunkIds.length, 0));
  for (const { weight, chunkIds, counts } of postings) {
    for (let at = 0; at < chunkIds.length; at += 1) {
      const chunkId = chunkIds[at] ?? 0;
      sums.add(chunkId, wordScore(weight, counts[at] ?? 0, lengthOf(chunkId), averageLength));
    }
  }
  return sums.columns();
}

/**
 * Sums by passage, in a hash table of two typed arrays: the entries of a `Map` are hundreds of kilobytes that V8 moves while
 * the search is at work, and collects afterwards.
 */
class ScoreTable {
  readonly #mask: number;
  /** 0: free. Passages count from 1. */
  readonly #chunkIds: Float64Array;
  readonly #scores: Float64Array;
  #size = 0;

  /** For at most `most` passages. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = slots - 1;
    this.#chunkIds = new Float64Array(slots);
    this.#scores = new Float64Array(slots);
  }

  add(chunkId: number, score: number): void {
    let slot = (Math.imul(chunkId, 0x9e3779b1) >>> 7) & this.#mask;
    while (this.#chunkIds[slot] !== chunkId && this.#chunkIds[slot] !== 0) slot = (slot + 1) & this.#mask;
    if (this.#chunkIds[slot] === 0) {
      this.#chunkIds[slot] = chunkId;
      this.#size += 1;
    }
    this.#scores[slot] = (this.#scores[slot] ?? 0) + score;
  }

  columns(): PostingScores {
    const chunkIds = new Float64Array(this.#size);
    const scores = new Float64Array(this.#size);
    let at = 0;
    for (let slot = 0; slot <= this.#mask; slot += 1) {
      const chunkId = this.#chunkIds[slot] ?? 0;
      if (chunkId === 0) continue;
      chunkIds[at] = chunkId;
      scores[at] = this.#scores[slot] ?? 0;
      at += 1;
    }
    return { chunkIds, scores };
  }
}

/** The best `limit` of those in `only`, best first; ties go to the older passage. */
export function highest(
  { chunkIds, scores }: PostingScores,
  limit: number,
  only: ReadonlySet<number> | null = null,
): ScoredChunk[] {
  const least = only === null && scores.length > limit ? leastOf(scores, limit) : 0;
  const rows: ScoredChunk[] = [];
  for (let at = 0; at < chunkIds.length; at += 1) {
    const chunkId = chunkIds[at] ?? 0;
    const score = scores[at] ?? 0;
    if (score >= least && (only === null || only.has(chunkId))) rows.push({ chunkId, score });
  }
  return rows.sort((a, b) => b.score - a.score || a.chunkId - b.chunkId).slice(0, limit);
}

/** A score that `limit` passages reach, and few more. Counting them by steps takes a tenth of the time of sorting. */
function leastOf(scores: Float64Array, limit: number): number {
  let most = 0;
  for (let at = 0; at < scores.length; at += 1) most = Math.max(most, scores[at] ?? 0);
  const counts = new Uint32Array(steps + 1);
  const stepOf = (score: number): number => Math.floor((score / most) * steps);
  for (let at = 0; at < scores.length; at += 1) {
    const step = stepOf(scores[at] ?? 0);
    counts[step] = (counts[step] ?? 0) + 1;
  }
  let step = steps;
  for (let found = counts[step] ?? 0; step > 0 && found < limit; found += counts[step] ?? 0) step -= 1;
  // A step lower, since a score may be rounded up to the one that it is counted in.
  return ((step - 1) / steps) * most;
}
