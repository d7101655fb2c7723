import { createFinder } from '../core/duplicates/create-finder.ts';
import type { DuplicateFinder, DuplicateHost } from '../core/duplicates/duplicate-finder.ts';
import type { OpenFinder } from '../core/duplicates/find-duplicates.ts';
import { openDatabase } from '../core/store/database.ts';
import { TroveError } from '../shared/errors.ts';
import { localCalls } from './calls.ts';
import { digestThreads, printThreads } from './digest-threads.ts';

/** A search in this thread, for a process that has nothing else to do meanwhile. */
export function finderHere(dataFolder: string): OpenFinder {
  return async (host) => {
    const { finder, close } = openHere(dataFolder, host);
    return { finder: localCalls(finder), close };
  };
}

/** The finder over the index of the data folder, with the threads that it reads in. */
export function openHere(
  dataFolder: string,
  host: DuplicateHost,
): { finder: DuplicateFinder; close: () => Promise<void> } {
  const database = openIndex(dataFolder);
  const digesters = digestThreads();
  const printers = printThreads();
  const finder = createFinder(database, host, { digester: digesters.get, printer: printers.get });
  const close = async (): Promise<void> => {
    await Promise.all([digesters.close(), printers.close()]);
    database?.close();
  };
  return { finder, close };
}

/** Folders can be compared without an index. */
function openIndex(dataFolder: string): ReturnType<typeof openDatabase> | null {
  try {
    return openDatabase(dataFolder, 'read');
  } catch (error) {
    if (error instanceof TroveError && error.code === 'INDEX_MISSING') return null;
    throw error;
  }
}
