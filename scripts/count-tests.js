// Adds up what the test runners printed, as one plain line: "12 passed, 0 failed, 3 skipped".
// Vitest: "Tests  3 failed | 12 passed | 1 skipped (16)". Playwright: "  2 failed", "  12 passed (4.1s)", "  3 skipped".
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const counts = { passed: 0, failed: 0, skipped: 0 };
const kinds = {
  passed: 'passed',
  failed: 'failed',
  flaky: 'passed',
  skipped: 'skipped',
  'did not run': 'skipped',
};

for (const line of stripVTControlCharacters(readFileSync(process.argv[2], 'utf8')).split('\n')) {
  const isVitest = /^\s*Tests\s/.test(line);
  const isPlaywright = /^\s{1,4}\d+ (passed|failed|flaky|skipped|did not run)\b/.test(line);
  if (!isVitest && !isPlaywright) continue;
  for (const [, count, kind] of line.matchAll(/(\d+) (passed|failed|flaky|skipped|did not run)\b/g)) {
    counts[kinds[kind]] += Number(count);
  }
}

process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
