import { expect, test } from 'vitest';
import { batchesByLength } from './batches.ts';

test('rows of like length go together, every row once, empty ones never', () => {
  const lengths = [5, 0, 300, 6, 5, 290, 0, 7];
  const batches = batchesByLength(lengths, { rows: 3, tokens: 600 });
  expect(batches).toEqual([[0, 4, 3], [7], [5, 2]]);
});

test('padding counts against the limit, and a row above it still runs, alone', () => {
  expect(batchesByLength([10, 10, 100, 900], { rows: 8, tokens: 200 })).toEqual([[0, 1], [2], [3]]);
  expect(batchesByLength([], { rows: 8, tokens: 200 })).toEqual([]);
});
