import { describe, expect, test } from 'vitest';
import { Opening } from './opening.ts';

const ms = 300;

describe('the moments after a start', () => {
  test('are over at once for who opens no window', async () => {
    const opening = begun(0);
    opening.prolong();
    await expect(opening.over).resolves.toBeUndefined();
  });

  test('last longer when a window is being drawn, but not for every further one', async () => {
    const started = performance.now();
    const opening = begun(ms);
    const prolonging = setInterval(() => opening.prolong(), ms / 3);
    await kept(opening.over);
    clearInterval(prolonging);
    expect(performance.now() - started).toBeGreaterThan(ms * 1.3 - 1);
  });

  test('end when the engine closes', async () => {
    const opening = begun(60_000);
    opening.close();
    await expect(opening.over).resolves.toBeUndefined();
  });
});

function begun(ms: number): Opening {
  const opening = new Opening();
  opening.begin(ms);
  return opening;
}

/** The timer alone would not keep the process. */
async function kept(over: Promise<void>): Promise<void> {
  const keeping = setInterval(() => undefined, 1_000);
  await over;
  clearInterval(keeping);
}
