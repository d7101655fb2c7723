import { availableParallelism } from 'node:os';
import {
  digestHere,
  type BatchDigests,
  type DigestBatch,
  type Digester,
} from '../core/duplicates/digest-batch.ts';
import type { Printer } from '../core/duplicates/pictures/print-batch.ts';
import { connectCalls } from './calls.ts';
import { startThread, type StartedThread, type ThreadKind } from './threads.ts';

/** More only wait for the same disk. */
const mostThreads = 4;

/** Work in several threads, started when it is first asked for. */
export interface Crew<Work> {
  readonly get: () => Work;
  /** Ends its threads. */
  close(): Promise<void>;
}

/** Reads and digests files: in this thread, and in others beside it as far as there are cores. */
export function digestThreads(): Crew<Digester> {
  return crew<Digester>('digest-thread', parallel() - 1, (threads) => {
    const lanes = threads.flatMap(({ channel }) => {
      const { digest } = connectCalls<{ digest(batch: DigestBatch): BatchDigests }>(
        channel,
        'reader of files',
      );
      // One is being worked on while the next one lies ready.
      return [digest, digest];
    });
    return { lanes: [digestHere, ...lanes] };
  });
}

/** Decodes pictures in several threads. */
export function printThreads(): Crew<Printer> {
  return crew<Printer>('picture-thread', parallel(), (threads) => {
    const printers = threads.map(({ channel }) =>
      connectCalls<Pick<Printer, 'print'>>(channel, 'reader of pictures'),
    );
    let next = 0;
    return {
      parallel: printers.length,
      print: (paths, count) => {
        const printer = printers[next % printers.length];
        next += 1;
        if (printer === undefined) throw new Error('There is at least one thread.');
        return printer.print(paths, count);
      },
    };
  });
}

function parallel(): number {
  return Math.min(mostThreads, availableParallelism());
}

function crew<Work>(
  kind: ThreadKind,
  count: number,
  toWork: (threads: readonly StartedThread[]) => Work,
): Crew<Work> {
  let threads: readonly StartedThread[] = [];
  let work: Work | null = null;
  return {
    get: () => {
      if (work !== null) return work;
      threads = Array.from({ length: count }, () => startThread(kind, {}));
      work = toWork(threads);
      return work;
    },
    close: async () => void (await Promise.all(threads.map((thread) => thread.terminate()))),
  };
}
