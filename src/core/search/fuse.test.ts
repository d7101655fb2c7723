import { describe, expect, it } from 'vitest';
import { fuse } from './fuse.ts';
import type { ScoredPassage } from './passage-fusion.ts';

function passage(
  chunkId: number,
  fileId: number,
  keyword: number | null,
  similarity: number | null,
): ScoredPassage {
  return { chunkId, fileId, keyword, similarity };
}

describe('fuse', () => {
  it('weighs 0.3 of the cosine against 0.7 of BM25, each by its best', () => {
    const files = fuse([passage(1, 1, 20, 0.2), passage(2, 2, 10, 0.8)], []);
    expect(files.map(({ fileId, score }) => [fileId, Number(score.toFixed(3))])).toEqual([
      [1, 0.775],
      [2, 0.65],
    ]);
    expect(files[1]).toMatchObject({ keyword: 0.5, similarity: 0.8 });
  });

  it('scores a file by its best passage and shows that one first', () => {
    const many = [
      passage(1, 1, 5, 0.1),
      passage(2, 1, 6, 0.1),
      passage(3, 1, 6, 0.1),
      passage(4, 2, 10, 0.1),
    ];
    const [first, second] = fuse(many, []);
    expect(first?.fileId).toBe(2);
    expect(second?.chunkIds).toEqual([2, 3, 1]);
  });

  it('gives all weight to the only leg that speaks', () => {
    expect(fuse([passage(1, 1, null, 0.4)], [])[0]).toMatchObject({ score: 1, keyword: null });
    expect(fuse([passage(1, 1, 3, null)], [])[0]).toMatchObject({ score: 1, similarity: null });
  });

  it('leaves out what no leg finds and takes a cosine below zero for none', () => {
    expect(fuse([passage(1, 1, 0, -0.3), passage(2, 2, 0, 0.5)], []).map(({ fileId }) => fileId)).toEqual([
      2,
    ]);
  });

  it('puts exact names first, then names with every word; some words only help', () => {
    const names = [
      { fileId: 3, kind: 'words', coverage: 0.5 },
      { fileId: 4, kind: 'exact', coverage: 1 },
      { fileId: 5, kind: 'some', coverage: 0.5 },
    ] as const;
    const files = fuse([passage(1, 1, 10, 0.9)], names);
    expect(files.map(({ fileId }) => fileId)).toEqual([4, 3, 1, 5]);
    expect(files.map(({ nameMatch }) => nameMatch)).toEqual([true, true, false, false]);
    expect(files[1]?.score).toBeGreaterThan(1);
  });

  it('keeps the order of ties', () => {
    const passages = [7, 3, 5].map((id) => passage(id, id, 1, 0.5));
    expect(fuse(passages, []).map(({ fileId }) => fileId)).toEqual([3, 5, 7]);
  });
});
