import { expect, test } from 'vitest';
import { processName, runMeasured, splitTimes } from './process-stats.ts';

test('names say which helper a node process is', () => {
  expect(processName(['/usr/bin/node', '--import=x', '/app/out/main/extractor.js', ''])).toBe('extractor');
  expect(processName(['node', 'bin/trove.js', 'index', '/home'])).toBe('trove index');
  expect(processName(['/usr/bin/recollindex', '-c', 'x'])).toBe('recollindex');
});

test("bash's times are taken off what the command wrote, in any locale", () => {
  const { wallSeconds, cpuSeconds, rest } = splitTimes('a warning\n0,410 0,250 0,050\n');
  expect([wallSeconds, cpuSeconds, rest]).toEqual([0.41, 0.3, 'a warning\n']);
  expect(splitTimes('no times')).toEqual({ wallSeconds: null, cpuSeconds: null, rest: 'no times' });
});

test.runIf(process.platform === 'linux')(
  'CPU time and memory of grandchildren count (a forked helper is left out)',
  async () => {
    const grandchild = `const held = Buffer.alloc(80_000_000, 1); while (process.cpuUsage().user < 400_000) for (let n = 0; n < 1e7; n += 1);`;
    const child = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(grandchild)}])`;
    const { cpuSeconds, peaks, code } = await runMeasured(process.execPath, ['-e', child]);
    expect(code).toBe(0);
    expect(cpuSeconds).toBeGreaterThan(0.3);
    expect(Math.max(...peaks.map((peak) => peak.peakBytes))).toBeGreaterThan(80_000_000);
  },
);
