import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Opening } from './opening.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the moments after a start', () => {
  test('are over at once for who opens no window', async () => {
    const { opening, isOver } = begun(0);
    opening.prolong();
    expect(await isOver()).toBe(true);
  });

  test('last as long again while a window is drawn and somebody types', async () => {
    const { opening, isOver } = begun(1_000);
    for (let times = 0; times < 4; times += 1) {
      await vi.advanceTimersByTimeAsync(900);
      opening.prolong();
    }
    expect(await isOver()).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await isOver()).toBe(true);
  });

  test('end after half a minute for who never stops typing', async () => {
    const { opening, isOver } = begun(1_000);
    for (let at = 0; at < 30_000; at += 100) {
      await vi.advanceTimersByTimeAsync(100);
      opening.prolong();
    }
    expect(await isOver()).toBe(true);
  });

  test('end when the engine closes', async () => {
    const { opening, isOver } = begun(60_000);
    opening.close();
    expect(await isOver()).toBe(true);
  });
});

function begun(ms: number) {
  const opening = new Opening();
  let over = false;
  void opening.over.then(() => (over = true));
  opening.begin(ms);
  return { opening, isOver: async () => (await vi.advanceTimersByTimeAsync(0), over) };
}
