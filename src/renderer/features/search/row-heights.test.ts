import { expect, it } from 'vitest';
import { rowsThatFit } from './row-heights.ts';

it('fills a window, also in part with its last row', () => {
  expect(rowsThatFit(880)).toBe(10);
  expect(rowsThatFit(881)).toBe(11);
});

it('asks for rows for a window without a height too', () => {
  expect(rowsThatFit(0)).toBeGreaterThan(0);
});
