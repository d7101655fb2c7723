import type { OpenFinder } from '../core/duplicates/find-duplicates.ts';
import type { DuplicateKind } from '../shared/duplicate-kinds.ts';
import { localCalls } from './calls.ts';
import { readingThreads } from './reading-threads.ts';

/** A search in this thread, for a process that has nothing else to do meanwhile. */
export function finderHere(dataFolder: string, kind: DuplicateKind): OpenFinder {
  return async (host) => {
    const readers = readingThreads();
    // They take a moment to start, in which this thread loads the search and lists the first folders.
    if (kind !== 'near' && kind !== 'meaning') readers.get();
    try {
      const { openIndexFinder } = await import('./index-finder.ts');
      const { finder, close } = await openIndexFinder(dataFolder, host, readers);
      return { finder: localCalls(finder), close };
    } catch (error) {
      await readers.close();
      throw error;
    }
  };
}
