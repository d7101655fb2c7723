import { expect, test } from 'vitest';
import { editDistances } from './edit-distances.ts';

test('letters left out, added, changed and swapped with the next count one each', () => {
  const distancesTo = editDistances('security', 2);
  const whole = (other: string): number => distancesTo(other)[8] ?? 0;
  expect(['security', 'securty', 'securitiy', 'sekurity', 'secruity', 'secruty'].map(whole)).toEqual([
    0, 1, 1, 1, 1, 2,
  ]);
});

test('of each beginning of the word; above the limit only that it is above it', () => {
  const distancesTo = editDistances('garden', 1);
  expect([...distancesTo('garde')].slice(3)).toEqual([2, 1, 0, 1]);
  expect([...distancesTo('tower')].every((distance) => distance > 1)).toBe(true);
  expect(distancesTo('garden')[6]).toBe(0);
});
