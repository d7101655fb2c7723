import { expect, it } from 'vitest';
import { checkWords } from './did-you-mean.ts';
import { parseQuery } from './parse-query.ts';
import { createIndexFixture } from './search-fixture.ts';
import { termStatistics } from './term-statistics.ts';

it('proposes the form of a word that is nearest to what was typed, not one of a nearer stem', () => {
  const { db, add } = createIndexFixture();
  add('lock.txt', ['the door is secured']);
  add('rules.txt', ['a policy for security']);
  const check = checkWords(db, parseQuery('secruity polciy '), termStatistics(db));
  expect(check).toEqual({ isUnknown: true, didYouMean: 'security policy' });
});
