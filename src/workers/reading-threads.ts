import { availableParallelism } from 'node:os';
import type { Printer } from '../core/duplicates/pictures/print-batch.ts';
import type { OtherReaders, ReadingThread } from '../core/duplicates/read-pass.ts';
import { connectCalls } from './calls.ts';
import { startThread, type StartedThread, type ThreadKind } from './threads.ts';

/** More only wait for the same disk. */
const mostThreads = 4;

/** Several threads, started when they are first asked for, also after they were ended. */
export interface Crew<Work> {
  readonly get: () => Work;
  /** Ends them. */
  close(): Promise<void>;
}

export type Readers = Crew<ReturnType<OtherReaders>>;

/** Threads that read files beside this one, as far as there are cores. */
export function readingThreads(): Readers {
  return crew('reading-thread', parallel() - 1, (threads) =>
    threads.map(({ channel }) => connectCalls<ReadingThread>(channel, 'reader of files')),
  );
}

/** Threads that decode pictures. */
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
  const threads: StartedThread[] = [];
  let work: Work | null = null;
  return {
    get: () => {
      if (work !== null) return work;
      threads.push(...Array.from({ length: count }, () => startThread(kind, {})));
      work = toWork(threads);
      return work;
    },
    close: async () => {
      work = null;
      await Promise.all(threads.splice(0).map((thread) => thread.terminate()));
    },
  };
}
