import type { DatabaseSync } from 'node:sqlite';
import { passageLengths } from './passage-lengths.ts';
import { passageScorer, wordScore } from './passage-score.ts';
import { passageTerms } from './passage-terms.ts';
import { countIn, postingLists, type PostingLists } from './posting-lists.ts';
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
  { weightOf, prefixes, averageLength }: QueryPlan,
  lists: PostingLists,
  chunkIds: readonly number[],
  lengthOf: (chunkId: number) => number,
): ReadonlyMap<number, number> {
  const words = [...weightOf].map(([term, { weight }]) => ({ weight, postings: lists.of(term) }));
  const beginnings = prefixes.map(({ whole, completions, weight }) => ({
    weight,
    whole: whole === '' ? null : lists.of(whole),
    meant: [...completions.keys()].map(lists.of),
  }));
  return new Map(
    chunkIds.map((chunkId) => {
      const length = lengthOf(chunkId);
      let score = 0;
      const add = (weight: number, count: number): void => {
        if (count > 0) score += wordScore(weight, count, length, averageLength);
      };
      for (const { weight, postings } of words) add(weight, countIn(postings, chunkId));
      for (const { weight, whole, meant } of beginnings) {
        // Where the whole word stands, completions add nothing.
        if (whole !== null && countIn(whole, chunkId) > 0) continue;
        add(
          weight,
          meant.reduce((sum, postings) => sum + countIn(postings, chunkId), 0),
        );
      }
      return [chunkId, score];
    }),
  );
}

function fromText(
  db: DatabaseSync,
  plan: QueryPlan,
  chunkIds: readonly number[],
  lengthOf: (chunkId: number) => number,
): ReadonlyMap<number, number> {
  const score = passageScorer(plan);
  return new Map(
    [...passageTerms(db, chunkIds)].map(([chunkId, { terms }]) => [chunkId, score(terms, lengthOf(chunkId))]),
  );
}
