import type { DatabaseSync } from 'node:sqlite';
import { passageLengths } from './passage-lengths.ts';
import { PassageScorer, wordScore } from './passage-score.ts';
import { passageTerms } from './passage-terms.ts';
import { countIn, postingLists, type PostingLists, type Postings } from './posting-lists.ts';
import type { QueryPlan } from './query-plan.ts';
import type { TermStatistics } from './term-statistics.ts';

/** Passages in lists that take as long to read (0.17 µs each) as the text of 100 takes to unpack and look through. */
const affordable = 60_000;
/** Passages in lists that are read for words that are all common: as fast as `bm25()` is, and ten times as fast the next time. */
const readable = 150_000;

/** BM25 of the given passages over every word of the plan; passages that are gone may be left out. */
export function scoreChunks(
  db: DatabaseSync,
  plan: QueryPlan,
  { revision }: TermStatistics,
  chunkIds: readonly number[],
): ReadonlyMap<number, number> {
  const lists = postingLists(db, revision);
  const lengthOf = passageLengths(db, revision);
  return unread(plan, lists) <= affordable
    ? fromPostings(plan, lists, chunkIds, lengthOf)
    : fromText(db, plan, chunkIds, lengthOf);
}

/**
 * What gives passages their BM25 over the plan's whole words; null where the postings are too many to be read, or of a word
 * that was not asked for before.
 */
export function wholeWordScorer(
  db: DatabaseSync,
  plan: QueryPlan,
  { revision }: TermStatistics,
): ((chunkIds: readonly number[]) => ReadonlyMap<number, number>) | null {
  const lists = postingLists(db, revision);
  const words = { ...plan, prefixes: [] };
  const isUsual = [...words.weightOf.keys()].map(lists.wasAsked).every(Boolean);
  if (!isUsual || unread(words, lists) > readable) return null;
  const lengthOf = passageLengths(db, revision);
  return (chunkIds) => fromPostings(words, lists, chunkIds, lengthOf);
}

/** Passages in lists that would have to be read. */
function unread({ generating, common, prefixes }: QueryPlan, lists: PostingLists): number {
  let sum = 0;
  for (const { term, documents } of [...generating, ...common]) if (!lists.has(term)) sum += documents;
  for (const { completions } of prefixes)
    for (const { term, documents } of completions.values()) if (!lists.has(term)) sum += documents;
  return sum;
}

function fromPostings(
  plan: QueryPlan,
  lists: PostingLists,
  chunkIds: readonly number[],
  lengthOf: (chunkId: number) => number,
): ReadonlyMap<number, number> {
  const scorer = new PostingScorer(plan, lists);
  return new Map(chunkIds.map((chunkId) => [chunkId, scorer.score(chunkId, lengthOf(chunkId))]));
}

/** As `PassageScorer`, from the lists of passages that have a word. */
class PostingScorer {
  readonly #words: readonly { readonly weight: number; readonly postings: Postings }[];
  readonly #beginnings: readonly {
    readonly weight: number;
    readonly whole: Postings | null;
    readonly meant: readonly Postings[];
  }[];
  readonly #averageLength: number;

  constructor({ weightOf, prefixes, averageLength }: QueryPlan, lists: PostingLists) {
    this.#words = [...weightOf].map(([term, { weight }]) => ({ weight, postings: lists.of(term) }));
    this.#beginnings = prefixes.map(({ whole, completions, weight }) => ({
      weight,
      whole: whole === '' ? null : lists.of(whole),
      meant: [...completions.keys()].map(lists.of),
    }));
    this.#averageLength = averageLength;
  }

  score(chunkId: number, length: number): number {
    let score = 0;
    for (const { weight, postings } of this.#words) {
      score += this.#scoreOf(weight, countIn(postings, chunkId), length);
    }
    for (const { weight, whole, meant } of this.#beginnings) {
      // Where the whole word stands, completions add nothing.
      if (whole !== null && countIn(whole, chunkId) > 0) continue;
      let count = 0;
      for (const postings of meant) count += countIn(postings, chunkId);
      score += this.#scoreOf(weight, count, length);
    }
    return score;
  }

  #scoreOf(weight: number, count: number, length: number): number {
    return count === 0 ? 0 : wordScore(weight, count, length, this.#averageLength);
  }
}

function fromText(
  db: DatabaseSync,
  plan: QueryPlan,
  chunkIds: readonly number[],
  lengthOf: (chunkId: number) => number,
): ReadonlyMap<number, number> {
  const scorer = new PassageScorer(plan);
  return new Map(
    [...passageTerms(db, chunkIds)].map(([chunkId, { terms }]) => [
      chunkId,
      scorer.score(terms, lengthOf(chunkId)),
    ]),
  );
}
