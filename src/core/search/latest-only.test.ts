import { describe, expect, it } from 'vitest';
import { latestOnly } from './latest-only.ts';

function deferred(): { promise: Promise<void>; resolve: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, resolve };
}

describe('latestOnly', () => {
  it('runs one, keeps the newest waiting and turns away what it takes the place of', async () => {
    const gate = latestOnly();
    const hold = deferred();
    const ran: string[] = [];
    const task = (name: string) => async () => {
      ran.push(name);
      await hold.promise;
      return name;
    };
    const [first, second, third] = [gate(task('a')), gate(task('b')), gate(task('c'))];
    await expect(second).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(ran).toEqual(['a']);
    hold.resolve();
    expect(await Promise.all([first, third])).toEqual(['a', 'c']);
    expect(ran).toEqual(['a', 'c']);
  });

  it('goes on after a task that failed', async () => {
    const gate = latestOnly();
    const failing = gate(() => Promise.reject(new Error('fault')));
    const next = gate(() => Promise.resolve('fine'));
    await expect(failing).rejects.toThrow('fault');
    expect(await next).toBe('fine');
    expect(await gate(() => Promise.resolve('again'))).toBe('again');
  });

  it('does not let one client cancel another', async () => {
    const hold = deferred();
    const tasks = [latestOnly(), latestOnly()].map((gate) => [
      gate(() => hold.promise),
      gate(() => hold.promise),
    ]);
    hold.resolve();
    await expect(Promise.all(tasks.flat())).resolves.toHaveLength(4);
  });

  it('does not start a task whose client went away while it waited', async () => {
    const gate = latestOnly();
    const hold = deferred();
    const leaving = new AbortController();
    const first = gate(() => hold.promise);
    const second = gate(() => Promise.resolve('ran'), leaving.signal);
    leaving.abort();
    hold.resolve();
    await first;
    await expect(second).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});
