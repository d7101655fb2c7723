/**
 * Loaded into each of Trove's processes by `--import` while the benchmark runs: records how long its event loop was
 * held up, and writes it when the process ends.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const folder = process.env['TROVE_BENCH_PROBE'];
const resolutionMs = 1;
const ownEveryMs = 2;

if (folder !== undefined && isMainThread) {
  const delays = monitorEventLoopDelay({ resolution: resolutionMs });
  delays.enable();
  let spent: NodeJS.CpuUsage | null = null;
  let maxOwnMs = 0;
  setInterval(() => {
    if (spent === null) {
      // Until now the program was loaded: there was no engine to hold up.
      delays.reset();
    } else {
      const { user, system } = process.threadCpuUsage(spent);
      maxOwnMs = Math.max(maxOwnMs, (user + system) / 1_000);
    }
    spent = process.threadCpuUsage();
  }, ownEveryMs).unref();
  process.on('exit', () => {
    // The histogram counts the timer's own interval as delay.
    const delay = (percentile: number): number =>
      Math.max(0, delays.percentile(percentile) / 1e6 - resolutionMs);
    const record = {
      argv: process.argv,
      p50Ms: delay(50),
      p99Ms: delay(99),
      maxMs: delay(100),
      maxOwnMs,
    };
    writeFileSync(join(folder, `${process.pid}.json`), JSON.stringify(record));
  });
}
