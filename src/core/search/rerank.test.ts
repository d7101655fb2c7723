import { expect, it } from 'vitest';
import type { RankedFile } from './rank-files.ts';
import { reranked, rerankedFiles, type Reranker } from './rerank.ts';

/** A real one, if a small one: the share of the query's words that stand in the text, once it is cut. */
const byOverlap: Reranker = {
  longestText: 40,
  rerank: async (query, texts) =>
    texts.map((text) => {
      const words = query.split(' ');
      return words.filter((word) => text.split(' ').includes(word)).length / words.length;
    }),
};

const file = (fileId: number, texts: readonly string[], named = false): RankedFile =>
  ({
    file: { fileId, named },
    passages: texts.map((text) => ({ text })),
    copies: [],
  }) as unknown as RankedFile;

const order = async (files: readonly RankedFile[]): Promise<number[]> =>
  (await reranked(byOverlap, 'grey heron reeds', files)).map(({ file: { fileId } }) => fileId);

it('puts the first files into the order of the reranker, each by the best of its passages', async () => {
  const files = [
    file(1, ['a lake']),
    file(2, ['nothing', 'a grey heron in the reeds']),
    file(3, ['a heron']),
    file(4, ['the sea']),
  ];
  expect(await order(files)).toEqual([2, 3, 1, 4]);
});

it('leaves files found by name, files without a passage, and everything behind the first where they are', async () => {
  const many = Array.from({ length: rerankedFiles }, (_, n) => file(100 + n, ['a lake']));
  const best = ['grey heron reeds'];
  expect(await order([file(1, ['a lake'], true), file(2, []), file(3, ['x']), file(4, best)])).toEqual([
    1, 2, 4, 3,
  ]);
  expect((await order([...many, file(1, best)])).at(-1)).toBe(1);
});

it('gives the reranker no more of a passage than it reads', async () => {
  const late = `${'water '.repeat(10)}grey heron reeds`;
  expect(await order([file(1, ['the heron']), file(2, [late])])).toEqual([1, 2]);
});
