import { expect, test } from 'vitest';
import { ndcg, rankingQuality, recall } from './metrics.ts';

const judged = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);

test('the ideal order scores 1, whatever follows it', () => {
  expect(ndcg(['a', 'b', 'c', 'x'], judged, 10)).toBe(1);
});

test('gain is linear and discounted by log2 of the rank plus one (exponential gain would give 0.66)', () => {
  // Found: x at 1, c (1) at 2, a (3) at 3. DCG = 1/log2(3) + 3/log2(4) = 0.6309 + 1.5 = 2.1309.
  // Ideal: 3/log2(2) + 2/log2(3) + 1/log2(4) = 3 + 1.2619 + 0.5 = 4.7619.
  expect(ndcg(['x', 'c', 'a'], judged, 10)).toBeCloseTo(2.1309 / 4.7619, 4);
});

test('the ideal has no more places than the depth (else a full first page could not score 1)', () => {
  const many = new Map(Array.from({ length: 30 }, (_, n) => [String(n), 1]));
  expect(ndcg([...many.keys()], many, 10)).toBe(1);
});

test('documents below the depth add nothing', () => {
  expect(ndcg(['x', 'y', 'a'], judged, 2)).toBe(0);
  expect(recall(['x', 'y', 'a', 'b'], judged, 3)).toBeCloseTo(1 / 3, 10);
});

test('judgements of 0 are not relevant documents', () => {
  expect(
    recall(
      ['a'],
      new Map([
        ['a', 1],
        ['z', 0],
      ]),
      100,
    ),
  ).toBe(1);
});

test('queries are averaged, those without an answer count as 0', () => {
  const quality = rankingQuality([
    { ranked: ['a', 'b', 'c'], judged },
    { ranked: [], judged },
  ]);
  expect(quality).toEqual({ ndcg10: 0.5, recall100: 0.5 });
});
