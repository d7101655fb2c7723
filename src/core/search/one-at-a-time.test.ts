import { describe, expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

function deferred(): { promise: Promise<void>; resolve: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { promise, resolve };
}

describe('oneAtATime', () => {
  it('answers everything that is still wanted, one after another, and never starts what is not', async () => {
    const gate = oneAtATime();
    const hold = deferred();
    const ran: string[] = [];
    const stale = new AbortController();
    const task = (name: string) => async () => {
      ran.push(name);
      await hold.promise;
      return name;
    };
    const first = gate(task('list'));
    const second = gate(task('typed over'), stale.signal);
    const third = gate(task('counts'));
    const fourth = gate(task('typed'));
    stale.abort();
    await expect(second).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(ran).toEqual(['list']);
    hold.resolve();
    expect(await Promise.all([first, third, fourth])).toEqual(['list', 'counts', 'typed']);
    expect(ran).toEqual(['list', 'counts', 'typed']);
  });

  it('does not collect searches without end for a client that never cancels', async () => {
    const gate = oneAtATime();
    const hold = deferred();
    const asked = Array.from({ length: 100 }, () => gate(() => hold.promise));
    const outcomes = Promise.allSettled(asked);
    hold.resolve();
    const done = (await outcomes).filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(17);
    await expect(asked.at(-1)).resolves.toBeUndefined();
  });

  it('goes on after a task that failed', async () => {
    const gate = oneAtATime();
    const failing = gate(() => Promise.reject(new Error('fault')));
    const next = gate(() => Promise.resolve('fine'));
    await expect(failing).rejects.toThrow('fault');
    expect(await next).toBe('fine');
    expect(await gate(() => Promise.resolve('again'))).toBe('again');
  });

  it('does not let one client cancel another', async () => {
    const hold = deferred();
    const tasks = [oneAtATime(), oneAtATime()].map((gate) => [
      gate(() => hold.promise),
      gate(() => hold.promise),
    ]);
    hold.resolve();
    await expect(Promise.all(tasks.flat())).resolves.toHaveLength(4);
  });
});
