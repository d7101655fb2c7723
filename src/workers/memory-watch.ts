/** Ends the process when it holds too much memory: a thread of its own sees that while the parser keeps the main one busy. */
import { workerData } from 'node:worker_threads';

/** `[0]`: megabytes that the process may hold; it may change at any time. */
const limit = new Int32Array((workerData as { limit: SharedArrayBuffer }).limit);
const intervalMs = 100;
/** Ends the process at once, without a dump, and nobody else sends it: the engine tells by it what happened. */
const signal = process.platform === 'win32' ? 'SIGKILL' : 'SIGALRM';
const idle = new Int32Array(new SharedArrayBuffer(4));

for (;;) {
  Atomics.wait(idle, 0, 0, intervalMs);
  if (process.memoryUsage.rss() > Atomics.load(limit, 0) * 1_000_000) process.kill(process.pid, signal);
}
