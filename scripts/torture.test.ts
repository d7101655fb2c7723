/** The short form of `npm run torture`: each fault that fits into a minute, on a small tree. */
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeWork, torture } from './torture/torture.ts';

test('after edits and faults in any order the index is what the tree is, and nothing is embedded twice', async () => {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'trove-torture-')));
  try {
    const seed = 7;
    const report = await torture({ rounds: 6, seed, maxSeconds: 45, files: 40, work });
    expect(report.rounds.length).toBeGreaterThan(0);
    expect(report.embedded).toBeGreaterThan(0);
    for (const round of report.rounds)
      expect(round).toMatchObject({ lost: 0, ghosts: 0, embeddedTwice: 0, vectorsWrong: 0, detail: '' });
  } finally {
    removeWork(work);
  }
}, 300_000);
