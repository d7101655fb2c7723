import { expect, test } from 'vitest';
import { foundBy } from './found-by.ts';

const file = { name: 'Letter to the landlord.md', nameMatch: false, keyword: null, vector: null };

test('a part that had no say is told as such, and small habits are left out', () => {
  const parts = foundBy({ ...file, vector: 0.62, habits: { recency: 0.0001, use: 0.03 } }, 'cold flat');
  expect(parts).toEqual([
    { part: 'name', share: 0, value: null },
    { part: 'words', share: 0, value: null },
    { part: 'meaning', share: 0.62, value: 0.62 },
    { part: 'use', share: 0.5, value: 0.03 },
  ]);
});

test('a name with some of the words is told from one that has them all', () => {
  const [some] = foundBy({ ...file, keyword: 1 }, 'landlord heating');
  const [all] = foundBy({ ...file, nameMatch: true }, 'letter landlord');
  expect([some?.share, all?.share]).toEqual([0.3, 1]);
  expect(foundBy({ ...file, vector: -0.2 }, 'x')[2]?.share).toBe(0);
});
