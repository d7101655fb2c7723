import type { OpenFinder } from '../core/duplicates/find-duplicates.ts';
import { localCalls } from './calls.ts';
import type { Readers } from './reading-threads.ts';

/** A search in this thread and in `readers`, for a process that has nothing else to do meanwhile. */
export function finderHere(dataFolder: string, readers: Readers): OpenFinder {
  return async (host) => {
    const { openIndexFinder } = await import('./index-finder.ts');
    const { finder, close } = await openIndexFinder(dataFolder, host, readers);
    return { finder: localCalls(finder), close };
  };
}
