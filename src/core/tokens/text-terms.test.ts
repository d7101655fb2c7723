import { expect, it } from 'vitest';
import { indexTerms } from './index-terms.ts';
import { textTerms } from './text-terms.ts';

it.each(['Wild, yeasts rise', 'getUserName(id) and the user’s', '東京大学 in Tokyo', '', 'naïve 🙂 café'])(
  'has the terms of the index: %s',
  (text) => {
    expect(textTerms(text).terms.join(' ')).toBe(indexTerms(text));
  },
);

it('numbers neighbours one after the other, and words far apart not', () => {
  const { terms, words } = textTerms('wild, yeast ……… starter');
  const [wild = 0, yeast = 0, starter = 0] = words;
  expect(terms).toHaveLength(3);
  expect([yeast - wild, starter - yeast]).toEqual([1, 2]);
});

it('counts the parts and the whole of an identifier as one word', () => {
  const { terms, words } = textTerms('the userName here');
  expect(terms).toEqual(['the', 'user', 'name', 'usernam', 'here']);
  expect(words).toEqual([1, 2, 2, 2, 3]);
});
