import { expect, it } from 'vitest';
import { dateGroup } from './group-files.ts';

const now = new Date(2024, 2, 28, 15, 30).getTime();

it.each([
  [new Date(2024, 2, 28, 0, 0), 'today'],
  [new Date(2031, 0, 1), 'today'],
  [new Date(2024, 2, 27, 23, 59), 'yesterday'],
  [new Date(2024, 2, 22), 'week'],
  [new Date(2024, 1, 28), 'month'],
  [new Date(2024, 1, 27), '2024'],
  [new Date(1969, 6, 20), '1969'],
])('puts %s with %s', (date, group) => {
  expect(dateGroup(date.getTime(), now)).toBe(group);
});
