import { describe, expect, it } from 'vitest';
import { feedbackTerms } from './feedback.ts';
import { fuse } from './fuse.ts';
import { parseQuery } from './parse-query.ts';
import type { ScoredPassage } from './passage-fusion.ts';
import { planQuery } from './query-plan.ts';
import { createIndexFixture, fixtureFingerprint } from './search-fixture.ts';
import { lookAgain } from './second-look.ts';
import { termStatistics } from './term-statistics.ts';
import { textTerms } from '../tokens/text-terms.ts';
import { PairScorer } from './word-pairs.ts';

const east = Float32Array.from([1, 0]);
const north = Float32Array.from([0, 1]);
const between = Float32Array.from([Math.SQRT1_2, Math.SQRT1_2]);

/** Equal by both legs, so that only the second look can tell them apart. */
function equals(...chunkIds: readonly number[]): ScoredPassage[] {
  return chunkIds.map((id) => ({ chunkId: id, fileId: id, keyword: 2, similarity: 0.5 }));
}

function rank(
  texts: readonly string[],
  text: string,
  vectors = texts.map(() => east),
  queryVector = between,
): number[] {
  const index = createIndexFixture();
  texts.forEach((passage, i) => index.add(`${i}.txt`, [passage], [vectors[i] ?? east]));
  const query = parseQuery(text);
  const statistics = termStatistics(index.db);
  const plan = planQuery(query, statistics);
  const passages = lookAgain(index.db, equals(...texts.map((_, i) => i + 1)), {
    query,
    plan,
    statistics,
    queryVector,
    fingerprint: fixtureFingerprint,
  });
  return fuse(passages, []).map(({ fileId }) => fileId);
}

describe('lookAgain', () => {
  it('prefers words that stand beside each other as in the query', () => {
    const apart = 'boundary of a plate, and much later some layer of paint';
    expect(rank([apart, 'the boundary layer of a plate and much paint'], 'boundary layer ')).toEqual([2, 1]);
  });

  it('prefers a text that is named so to one that only says so', () => {
    const said = 'Cooking at home\n\nSome rye bread goes with it.';
    expect(rank([said, 'Rye bread\n\nSome cooking at home goes with it.'], 'rye of bread ')).toEqual([2, 1]);
  });

  it('prefers what lies in the direction of the best', () => {
    const texts = ['one alpha', 'two alpha', 'three alpha'];
    expect(rank(texts, 'alpha ', [east, north, east])).toEqual([1, 3, 2]);
  });

  it('takes the exact cosine for that of the vector index', () => {
    expect(rank(['one', 'two', 'three'], 'alpha ', [north, between, east], east)).toEqual([3, 2, 1]);
  });

  it('leaves a query of one word and an empty list as they are', () => {
    expect(rank(['alpha one', 'alpha two'], 'alpha')).toEqual([1, 2]);
    expect(rank([], 'alpha')).toEqual([]);
  });
});

describe('PairScorer', () => {
  const index = createIndexFixture();
  index.add('a.txt', ['wild yeast starter', 'flour']);
  const scored = (text: string, passage: string): number =>
    new PairScorer(text, planQuery(parseQuery(text), termStatistics(index.db))).score(textTerms(passage), 10);

  it('takes punctuation between for nothing, but not a word', () => {
    expect(scored('wild yeast', 'Wild, yeasts')).toBeGreaterThan(0);
    expect(scored('wild yeast', 'wild and yeast')).toBe(0);
    expect(scored('wild yeast', 'yeast wild')).toBe(0);
  });

  it('has nothing to say of one word', () => {
    expect(scored('yeast', 'yeast')).toBe(0);
  });
});

it('feeds back what several passages have in common, the rare words most', () => {
  const index = createIndexFixture();
  for (let i = 0; i < 20; i += 1) index.add(`${i}.txt`, [`common filler${i}`]);
  index.add('x.txt', ['common sourdough levain alone']);
  index.add('y.txt', ['common sourdough levain other']);
  const terms = feedbackTerms(
    [
      { terms: ['common', 'sourdough', 'levain', 'alone'], share: 0.5 },
      { terms: ['common', 'sourdough', 'levain', 'other'], share: 0.5 },
    ],
    termStatistics(index.db),
  );
  expect([...terms.keys()].slice(0, 2).toSorted()).toEqual(['levain', 'sourdough']);
  expect(terms.has('alone')).toBe(false);
  expect([...terms.values()].reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
});
