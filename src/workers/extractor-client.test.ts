/** Files that take more time or memory than they may, read by a real process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExtractLimits } from '../core/extract/document.ts';
import { prepareBatch } from '../core/pipeline/prepare-batch.ts';
import { Semaphore } from '../core/pipeline/semaphore.ts';
import { createExtractorClient } from './extractor-client.ts';
import type { ExtractorHandlers } from './extractor-handlers.ts';
import { forkHelper } from './fork.ts';
import { SupervisedHelper } from './supervised-helper.ts';

const helper = new SupervisedHelper<ExtractorHandlers>({ kind: 'extractor', spawn: forkHelper });
const extractor = createExtractorClient(helper);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trove-budget-'));
});
afterAll(async () => {
  await helper.close();
  rmSync(folder, { recursive: true });
});

/** What becomes of each file, all of them in one batch. */
async function readAll(
  files: Readonly<Record<string, Uint8Array>>,
  limits: ExtractLimits,
  by = extractor,
): Promise<unknown[]> {
  const pending = Object.entries(files).map(([name, bytes], index) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return {
      fileId: index + 1,
      path: Buffer.from(path),
      size: bytes.length,
      indexedHash: null,
      tries: 0,
      isUrgent: false,
    };
  });
  const commits = await prepareBatch(pending, limits, by, new Semaphore(1));
  return commits.map(({ outcome }) => ('code' in outcome ? outcome.code : outcome.state));
}

const note = Buffer.from('Pears are ripe in September.');
const limits = { maxBytes: 100_000_000, maxMs: 60_000, maxMemoryBytes: 2_000_000_000 };

test(
  'a file that needs too much memory ends its process and nothing else: the others are read',
  { timeout: 120_000 },
  async () => {
    const hungry = gzipSync(Buffer.alloc(120_000_000, 'the quick brown fox '));
    const outcomes = await readAll(
      { 'a.txt': note, 'hungry.txt.gz': hungry, 'b.txt': note },
      { ...limits, maxMemoryBytes: 330_000_000 },
    );
    expect(outcomes).toEqual(['indexed', 'out-of-memory', 'indexed']);
  },
);

test(
  'a file that takes too long is given up after two tries, and its neighbour is read',
  { timeout: 120_000 },
  async () => {
    await readAll({ 'warm.txt': note }, limits);
    const slow = Buffer.alloc(31_000_000, 'The *quick* brown fox `jumps` over [the](lazy) dog. ');
    const outcomes = await readAll({ 'slow.md': slow, 'a.txt': note }, { ...limits, maxMs: 800 });
    expect(outcomes).toEqual(['timeout', 'indexed']);
  },
);

test(
  'a reader that somebody kills each time at one file has crashed; it did not run out of memory',
  { timeout: 120_000 },
  async () => {
    let kills = 0;
    let isDone = false;
    const victim = new SupervisedHelper<ExtractorHandlers>({
      kind: 'extractor',
      spawn: forkHelper,
      onStart: (pid) => {
        if (isDone) return;
        kills += 1;
        // Stopped, so that it cannot be done before it is killed.
        process.kill(pid, 'SIGSTOP');
        setTimeout(() => process.kill(pid, 'SIGKILL'), 400);
      },
    });
    try {
      const outcomes = await readAll({ 'killed.txt': note }, limits, createExtractorClient(victim));
      isDone = true;
      expect(outcomes).toEqual(['crashed']);
      expect(kills).toBeGreaterThanOrEqual(2);
    } finally {
      await victim.close();
    }
  },
);
