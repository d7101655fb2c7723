import { TroveError } from '../../shared/errors.ts';

export type Gate = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

interface Waiting {
  start(): void;
  supersede(): void;
}

/**
 * Lets one task run and keeps only the newest of those that wait, since a running SQLite query cannot be stopped: a
 * task whose place is taken rejects with `CANCELLED`, the one that runs is left to finish. One gate per client, so
 * that clients do not cancel each other.
 */
export function latestOnly(): Gate {
  let running = false;
  let waiting: Waiting | null = null;

  async function run<T>(task: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    running = true;
    try {
      if (signal?.aborted) throw superseded();
      return await task();
    } finally {
      running = false;
      const next = waiting;
      waiting = null;
      next?.start();
    }
  }

  return (task, signal) => {
    if (!running) return run(task, signal);
    waiting?.supersede();
    return new Promise((resolve, reject) => {
      waiting = {
        start: () => void run(task, signal).then(resolve, reject),
        supersede: () => reject(superseded()),
      };
    });
  };
}

function superseded(): TroveError {
  return new TroveError('CANCELLED', 'A newer search took its place.');
}
