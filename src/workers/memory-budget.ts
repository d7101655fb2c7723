import { Worker } from 'node:worker_threads';
import { entryUrl } from './entry-url.ts';

const unlimitedMegabytes = 2 ** 31 - 1;

/**
 * Starts the thread that ends this process when it holds more memory than it may; returns how to say how much that is, in
 * bytes. Until then there is no limit.
 */
export function startMemoryBudget(): (bytes: number) => void {
  const limit = new Int32Array(new SharedArrayBuffer(4));
  Atomics.store(limit, 0, unlimitedMegabytes);
  const worker = new Worker(entryUrl('memory-watch'), {
    name: 'memory-watch',
    workerData: { limit: limit.buffer },
    resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 16 },
  });
  worker.unref();
  return (bytes) => void Atomics.store(limit, 0, Math.min(unlimitedMegabytes, Math.ceil(bytes / 1_000_000)));
}
