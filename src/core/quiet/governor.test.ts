import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../shared/settings.ts';
import type { Effort } from './effort.ts';
import { Governor } from './governor.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a search slows the work at once, is told a moment later, and is over ten seconds after the last one', () => {
  const told: Effort['state'][] = [];
  const governor = new Governor({
    power: null,
    settings: () => defaultSettings,
    processors: 4,
    onChange: ({ state }) => told.push(state),
  });
  governor.start();
  expect(told).toEqual(['full']);
  governor.searched();
  expect(governor.effort.state).toBe('slow');
  expect(told).toEqual(['full']);
  vi.advanceTimersByTime(500);
  expect(told).toEqual(['full', 'slow']);
  vi.advanceTimersByTime(8_000);
  governor.searched();
  vi.advanceTimersByTime(9_000);
  expect(told).toEqual(['full', 'slow']);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['full', 'slow', 'full']);
  governor.close();
});
