/** Evidence beyond single words and the cosine, for the passages that may be shown: pairs, titles, feedback. */
import type { DatabaseSync } from 'node:sqlite';
import { textTerms, type TextTerms } from '../tokens/text-terms.ts';
import { feedbackScorer, feedbackTerms } from './feedback.ts';
import { fileTitles } from './file-titles.ts';
import { byFusedScore, dot, fusePassages, type ScoredPassage } from './passage-fusion.ts';
import type { ParsedQuery } from './parse-query.ts';
import { passageLengths } from './passage-lengths.ts';
import { PassageScorer } from './passage-score.ts';
import { passageTerms, type PassageTerms } from './passage-terms.ts';
import { passageVectors } from './passage-vectors.ts';
import type { QueryPlan } from './query-plan.ts';
import type { TermStatistics } from './term-statistics.ts';
import { PairScorer } from './word-pairs.ts';

export interface SecondLook {
  readonly query: ParsedQuery;
  readonly plan: QueryPlan;
  readonly statistics: TermStatistics;
  readonly queryVector: Float32Array;
  /** Of the model that made it and the cached vectors. */
  readonly fingerprint: string;
}

/** Passages that are looked at again, the best by both legs; unpacking and cutting the text is what costs. */
const lookedAt = 40;
/** Share of a pair's BM25 beside that of its words. */
const pairShare = 0.2;
/** Files whose best passage is trusted, and those of them whose direction is. */
const trustedFiles = 5;
const trustedVectors = 3;
/** Trust falls with this power of the score: the first counts, unless others are as good. */
const trustPower = 4;
/** A title of so many terms is of mean length. */
const usualTitle = 10;

/**
 * Makes the cosines of the best passages exact, and adds to each what pairs of neighbouring words, the file's title, the
 * words and the direction of the best passages say of it. A passage that is not looked at keeps its scores.
 */
export function lookAgain(
  db: DatabaseSync,
  passages: readonly ScoredPassage[],
  look: SecondLook,
): ScoredPassage[] {
  const best = bestFirst(passages).slice(0, lookedAt);
  const chunkIds = best.map(({ chunkId }) => chunkId);
  const vectors = passageVectors(db, chunkIds, look.fingerprint);
  const chosen = withExactCosines(best, look.queryVector, vectors);
  const looked = passageTerms(db, chunkIds);
  const lengthOf = passageLengths(db, look.statistics.revision);
  const scoreAll = (score: (passage: TextTerms, length: number) => number): Map<number, number> =>
    new Map([...looked].map(([chunkId, passage]) => [chunkId, score(passage, lengthOf(chunkId))]));
  const pairScorer = new PairScorer(look.query.words, look.plan);
  const pairs = scoreAll((passage, length) => pairScorer.score(passage, length));
  const titles = titleScores(db, chosen, looked, look);
  const first = chosen.map((passage) => {
    const keyword = (passage.keyword ?? 0) + pairShare * (pairs.get(passage.chunkId) ?? 0);
    const title = titles.get(passage.fileId) ?? 0;
    return { ...passage, keyword, support: { title, feedback: 0, likeness: 0 } };
  });
  const trusted = trust(first, looked);
  const trustedTerms = trusted.map(({ chunkId, share }) => ({
    terms: looked.get(chunkId)?.terms ?? [],
    share,
  }));
  const byFeedback = feedbackScorer(feedbackTerms(trustedTerms, look.statistics), look.statistics);
  const feedback = scaled(scoreAll(({ terms }, length) => byFeedback.score(terms, length)));
  const likeness = scaled(likenessTo(trusted.slice(0, trustedVectors), vectors));
  const supported = new Map(
    first.map((passage) => {
      const { chunkId } = passage;
      const support = {
        title: passage.support.title,
        feedback: feedback.get(chunkId) ?? 0,
        likeness: likeness.get(chunkId) ?? 0,
      };
      return [chunkId, { ...passage, support }];
    }),
  );
  return passages.map((passage) => supported.get(passage.chunkId) ?? passage);
}

/** The vector index knows its vectors by 8 bits a value, which costs 0.001 nDCG@10. */
export function withExactCosines(
  passages: readonly ScoredPassage[],
  queryVector: Float32Array,
  vectors: ReadonlyMap<number, Float32Array>,
): ScoredPassage[] {
  return passages.map((passage) => {
    const vector = vectors.get(passage.chunkId);
    return vector ? { ...passage, similarity: dot(queryVector, vector) } : passage;
  });
}

function bestFirst(passages: readonly ScoredPassage[]): ScoredPassage[] {
  const scored = fusePassages(passages).filter(({ score }) => score > 0);
  return scored.sort(byFusedScore).map(({ passage }) => passage);
}

/** By file, 0–1 by the largest: the query's words in what the text calls itself. */
function titleScores(
  db: DatabaseSync,
  passages: readonly ScoredPassage[],
  looked: ReadonlyMap<number, PassageTerms>,
  { plan }: SecondLook,
): ReadonlyMap<number, number> {
  const firstLines = new Map<number, string>();
  for (const { chunkId, fileId } of passages) {
    const line = looked.get(chunkId)?.title ?? '';
    if (line !== '') firstLines.set(fileId, line);
  }
  const fileIds = [...new Set(passages.map(({ fileId }) => fileId))];
  const scorer = new PassageScorer(plan);
  const lengthUnit = plan.averageLength / usualTitle;
  return scaled(
    new Map(
      [...fileTitles(db, fileIds, firstLines)].map(([fileId, title]) => {
        const { terms } = textTerms(title);
        return [fileId, scorer.score(terms, terms.length * lengthUnit)];
      }),
    ),
  );
}

interface TrustedPassage {
  readonly chunkId: number;
  readonly share: number;
}

/** The best passage of each of the best files, best first. */
function trust(
  passages: readonly ScoredPassage[],
  looked: ReadonlyMap<number, PassageTerms>,
): TrustedPassage[] {
  const ranked = fusePassages(passages)
    .filter(({ passage }) => looked.has(passage.chunkId))
    .sort(byFusedScore);
  const seen = new Set<number>();
  const first = ranked.filter(({ passage, score }) => {
    if (seen.has(passage.fileId) || seen.size === trustedFiles || score <= 0) return false;
    seen.add(passage.fileId);
    return true;
  });
  const sum = first.reduce((total, { score }) => total + score ** trustPower, 0);
  return first.map(({ passage, score }) => ({ chunkId: passage.chunkId, share: score ** trustPower / sum }));
}

/** The cosine (up to a factor) of each passage with the middle of the trusted ones (Rocchio 1971). */
function likenessTo(
  trusted: readonly TrustedPassage[],
  vectors: ReadonlyMap<number, Float32Array>,
): Map<number, number> {
  const middle = new Float32Array([...vectors.values()][0]?.length ?? 0);
  for (const { chunkId, share } of trusted) {
    const vector = vectors.get(chunkId);
    for (let i = 0; vector && i < middle.length; i++) middle[i] = (middle[i] ?? 0) + share * (vector[i] ?? 0);
  }
  return new Map([...vectors].map(([chunkId, vector]) => [chunkId, dot(middle, vector)]));
}

/** Divided by the largest; what is below zero says nothing. */
function scaled(scores: ReadonlyMap<number, number>): Map<number, number> {
  let largest = 0;
  for (const score of scores.values()) largest = Math.max(largest, score);
  return new Map([...scores].map(([id, score]) => [id, largest === 0 ? 0 : Math.max(0, score) / largest]));
}
