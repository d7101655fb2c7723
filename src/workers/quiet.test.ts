/** How hard a real engine works, as power and person change: files a second, and the priority of its helpers. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mainsPower, type PowerFacts } from '../core/quiet/power.ts';
import { openEngine, type RunningEngine } from './engine-host.ts';
import { forkHelper } from './fork.ts';
import { createNodeDesk } from './node-desk.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

let scratch: string;
let running: RunningEngine;
let say: (facts: Partial<PowerFacts>) => void;

beforeEach(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'trove-quiet-'));
  running = await openEngine({
    dataFolder: join(scratch, 'data'),
    version: '0.0.0-test',
    spawn: forkHelper,
    desk: createNodeDesk(),
    power: {
      listen: (listener) => {
        say = (facts) => listener({ ...mainsPower, ...facts });
        return () => undefined;
      },
    },
  });
  await running.engine.start();
});

afterEach(async () => {
  await running.close();
  rmSync(scratch, { recursive: true });
});

/** Adds a folder with this many notes. */
async function addNotes(name: string, count: number): Promise<void> {
  const folder = join(scratch, name);
  mkdirSync(folder);
  for (let at = 0; at < count; at += 1)
    writeFileSync(join(folder, `${at}.txt`), `${name} ${at}: a note about topic ${at % 7}. `.repeat(60));
  await running.engine.add(folder);
}

const status = () => running.engine.status();

/** Files read a second over the whole of a folder, while the person is idle this long; what follows the last is not counted. */
async function rateWhile(idleSeconds: number, name: string): Promise<number> {
  const count = 300;
  const wanted = (await status()).files.indexed + count;
  say({ idleSeconds });
  const started = performance.now();
  await addNotes(name, count);
  while ((await status()).files.indexed < wanted) await delay(5);
  const seconds = (performance.now() - started) / 1_000;
  await running.engine.idle();
  return count / seconds;
}

test('on battery nothing is read until it is urged, or plugged in again', async () => {
  say({ onBattery: true });
  await addNotes('notes', 20);
  await running.engine.idle();
  expect(await status()).toMatchObject({
    files: { total: 20, pending: 20 },
    activity: 'waiting',
    pace: { state: 'waiting', reason: 'battery' },
  });
  await running.engine.indexNow();
  await vi.waitFor(async () => expect((await status()).files.pending).toBe(0), 20_000);
  await vi.waitFor(async () => expect((await status()).pace.state).toBe('waiting'), 20_000);
  await addNotes('more', 20);
  await running.engine.idle();
  expect((await status()).files.pending).toBe(20);
  say({ onBattery: false });
  await vi.waitFor(async () => expect((await status()).files.pending).toBe(0), 20_000);
});

test('it reads slower while the person is active, and helpers give way to other programs', async () => {
  await running.engine.updateSettings({ pace: 'quiet' });
  await rateWhile(600, 'warm');
  // Other programs' load comes and goes, so both are compared within a round, and the round in the middle counts.
  const [left, active]: [number[], number[]] = [[], []];
  for (let round = 0; round < 5; round += 1) {
    left.push(await rateWhile(600, `left-${round}`));
    active.push(await rateWhile(0, `active-${round}`));
  }
  process.stdout.write(
    `left alone ${left.map(Math.round)} files/s, while active ${active.map(Math.round)} files/s\n`,
  );
  const shares = left.map((rate, round) => (active[round] ?? Infinity) / rate).toSorted((a, b) => a - b);
  expect(shares[2]).toBeLessThan(1);
  const { extractor = 0, embedder = 0 } = running.helperPids();
  expect([getPriority(extractor), getPriority(embedder)]).toEqual([19, 5]);
});
