import { expect, it } from 'vitest';
import type { Embedder } from '../embed/embedder.ts';
import { nearestSentences } from './nearest-sentence.ts';

/** Nearest to the query is the sentence that shares most letters of its alphabet with it: here, the one that has a z. */
const byLetterZ: Embedder = {
  model: () => Promise.reject(new Error('not asked')),
  embed: (texts) =>
    Promise.resolve(Float32Array.from(texts.flatMap((text) => (text.includes('z') ? [1, 0] : [0.1, 0.9])))),
  close: () => Promise.resolve(),
};

const nearest = async (text: string): Promise<string> => {
  const [range] = await nearestSentences(byLetterZ, 'zebra', [text]);
  return range ? text.slice(...range) : '';
};

it('takes short lines, as of a list or of data, one by one', async () => {
  expect(await nearest('ingredients:\n2 cups of flour\n1 pinch of zest\n1 cup of sugar')).toBe(
    '1 pinch of zest',
  );
});

it('goes on over the end of a line that was only wrapped', async () => {
  const wrapped =
    'A long line that was wrapped by a mail program after some\nseventy letters, like zebras. The end is here.';
  expect(await nearest(wrapped)).toBe(wrapped.slice(0, wrapped.indexOf(' The end')));
});
