import { describe, expect, it } from 'vitest';
import { highest, type PostingScores } from './score-postings.ts';

/** Scores that are skewed as BM25's are, each of `repeats` passages. */
function skewed(count: number, repeats: number): PostingScores {
  const chunkIds = Float64Array.from({ length: count }, (_, at) => at + 1);
  const scores = chunkIds.map(
    (id) => 20 * (((Math.floor(id / repeats) * 7_919) % 1_009) / 1_009) ** 3 + 0.01,
  );
  return { chunkIds, scores };
}

function sorted({ chunkIds, scores }: PostingScores, limit: number): number[] {
  const scoreOf = (id: number): number => scores[id - 1] ?? 0;
  return [...chunkIds].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b).slice(0, limit);
}

describe('highest', () => {
  it.each([
    [8_000, 1, 600],
    [8_000, 40, 600],
    [8_000, 8_000, 600],
    [601, 1, 600],
    [600, 1, 600],
    [5, 1, 3],
    [0, 1, 600],
  ])('of %i passages, each score %i times, are the %i that sorting finds', (count, repeats, limit) => {
    const all = skewed(count, repeats);
    expect(highest(all, limit).map(({ chunkId }) => chunkId)).toEqual(sorted(all, limit));
  });

  it('are those among the wanted', () => {
    const all = skewed(1_000, 1);
    const wanted = new Set([7, 400, 900]);
    const found = highest(all, 2, wanted).map(({ chunkId }) => chunkId);
    expect(found).toEqual(
      sorted(all, 1_000)
        .filter((id) => wanted.has(id))
        .slice(0, 2),
    );
  });
});
