import { availableParallelism } from 'node:os';
import type { BatchDigests, DigestBatch, Digester } from '../core/duplicates/digest-batch.ts';
import type { Printer } from '../core/duplicates/pictures/print-batch.ts';
import { connectCalls } from './calls.ts';
import { startThread } from './threads.ts';

/** More only wait for the same disk. */
const mostThreads = 4;

/** Threads that read and digest files, started when they are first asked for; they end with the thread that asks. */
export function digestThreads(): () => Digester {
  let digester: Digester | null = null;
  return () => (digester ??= start(Math.min(mostThreads, availableParallelism())));
}

function start(parallel: number): Digester {
  const threads = Array.from({ length: parallel }, () =>
    connectCalls<{ digest(batch: DigestBatch): BatchDigests }>(
      startThread('digest-thread', {}).channel,
      'reader of files',
    ),
  );
  let next = 0;
  return {
    parallel,
    digest: (batch) => {
      const thread = threads[next % parallel];
      next += 1;
      if (thread === undefined) throw new Error('There is at least one thread.');
      return thread.digest(batch);
    },
  };
}

/** Threads that decode pictures, in the same way. */
export function printThreads(): () => Printer {
  let printer: Printer | null = null;
  return () => (printer ??= startPrinter(Math.min(mostThreads, availableParallelism())));
}

function startPrinter(parallel: number): Printer {
  const threads = Array.from({ length: parallel }, () =>
    connectCalls<Pick<Printer, 'print'>>(startThread('picture-thread', {}).channel, 'reader of pictures'),
  );
  let next = 0;
  return {
    parallel,
    print: (paths, count) => {
      const thread = threads[next % parallel];
      next += 1;
      if (thread === undefined) throw new Error('There is at least one thread.');
      return thread.print(paths, count);
    },
  };
}
