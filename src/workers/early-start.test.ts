import { describe, expect, onTestFinished, test } from 'vitest';
import type { SpawnedProcess } from './channel.ts';
import { startProcessEarly } from './early-start.ts';
import { forkHelper } from './fork.ts';

function noted() {
  const started: SpawnedProcess[] = [];
  onTestFinished(() => started.forEach((process) => process.kill()));
  const spawn: typeof forkHelper = async (kind) => {
    const process = await forkHelper(kind);
    started.push(process);
    return process;
  };
  return { started, spawn };
}

describe('a process that is started early', () => {
  test('goes to the first who asks for its kind; the next one gets another', async () => {
    const { started, spawn } = noted();
    const early = startProcessEarly('embedder', spawn);
    const watcher = await early.spawn('watcher');
    const [first, second] = [await early.spawn('embedder'), await early.spawn('embedder')];
    expect(started.map(({ pid }) => pid).toSorted()).toEqual([watcher.pid, first.pid, second.pid].toSorted());
  });

  test('is not handed out when it has ended: nobody would hear of that', async () => {
    const { started, spawn } = noted();
    const early = startProcessEarly('embedder', spawn);
    await expect.poll(() => started.length).toBe(1);
    started[0]?.kill();
    await started[0]?.exited;
    expect((await early.spawn('embedder')).pid).not.toBe(started[0]?.pid);
  });

  test('ends when nobody needs it', async () => {
    const { started, spawn } = noted();
    await startProcessEarly('embedder', spawn).dismiss();
    await expect(started[0]?.exited).resolves.toMatchObject({ signal: 'SIGKILL' });
  });
});
