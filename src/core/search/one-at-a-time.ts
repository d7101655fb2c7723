import { TroveError } from '../../shared/errors.ts';

export type Gate = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

interface Waiting {
  start(): void;
  giveUp(message: string): void;
}

/** Of one client; who asks for more has forgotten the first. */
const mostWaiting = 16;

/**
 * Lets one task run, since a running SQLite query cannot be stopped, and the next in the order asked. A task that waits
 * and is no longer wanted (its signal) rejects with `CANCELLED` and is never started: so it is the client who says which
 * of its searches are stale, and two that it wants do not disturb each other. One gate per client.
 */
export function oneAtATime(): Gate {
  let isRunning = false;
  const queue = new Set<Waiting>();

  async function run<T>(task: () => Promise<T>): Promise<T> {
    isRunning = true;
    try {
      return await task();
    } finally {
      isRunning = false;
      const [next] = queue;
      next?.start();
    }
  }

  function wait<T>(task: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        queue.delete(waiting);
        signal?.removeEventListener('abort', cancelled);
      };
      const waiting: Waiting = {
        start: () => {
          leave();
          void run(task).then(resolve, reject);
        },
        giveUp: (message) => {
          leave();
          reject(new TroveError('CANCELLED', message));
        },
      };
      const cancelled = (): void => waiting.giveUp('The search was cancelled.');
      signal?.addEventListener('abort', cancelled);
      queue.add(waiting);
      const [oldest] = queue;
      if (queue.size > mostWaiting) oldest?.giveUp('Newer searches took its place.');
    });
  }

  return async (task, signal) => {
    if (signal?.aborted) throw new TroveError('CANCELLED', 'The search was cancelled.');
    return isRunning ? wait(task, signal) : run(task);
  };
}
