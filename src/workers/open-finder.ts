import type { DuplicateFinder } from '../core/duplicates/duplicate-finder.ts';
import type { OpenFinder } from '../core/duplicates/find-duplicates.ts';
import { connectCalls, serveCalls } from './calls.ts';
import { startThread } from './threads.ts';

/** Starts a thread for one search; what it took in memory goes with it. */
export function finderThreads(dataFolder: string): OpenFinder {
  return async (host) => {
    const thread = startThread('duplicates-thread', { dataFolder });
    serveCalls(thread.channel, host);
    return {
      finder: connectCalls<DuplicateFinder>(thread.channel, 'search for duplicates'),
      close: async () => void (await thread.terminate()),
    };
  };
}
