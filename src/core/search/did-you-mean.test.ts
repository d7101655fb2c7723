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

it('proposes of equally near words the one that stands beside the others, and none that is another word', () => {
  const { db, add } = createIndexFixture();
  for (let i = 0; i < 3; i++) add(`sports ${i}.txt`, ['sports of the season']);
  add('dinner.txt', ['roasted brussels sprouts with garlic']);
  add('lint.txt', ['asipjhe is a name']);
  const proposed = (text: string) => checkWords(db, parseQuery(`${text} `), termStatistics(db)).didYouMean;
  expect(proposed('brussels sprots')).toBe('brussels sprouts');
  expect(proposed('season sprots')).toBe('season sports');
  expect(proposed('asdkjhqwe')).toBeNull();
});
