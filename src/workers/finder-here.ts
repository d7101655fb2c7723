import { createFinder } from '../core/duplicates/create-finder.ts';
import type { DuplicateFinder, DuplicateHost } from '../core/duplicates/duplicate-finder.ts';
import type { OpenFinder } from '../core/duplicates/find-duplicates.ts';
import { openDatabase } from '../core/store/database.ts';
import type { DuplicateKind } from '../shared/duplicate-kinds.ts';
import { TroveError } from '../shared/errors.ts';
import { localCalls } from './calls.ts';
import { printThreads, readingThreads } from './reading-threads.ts';

/** A search in this thread, for a process that has nothing else to do meanwhile. */
export function finderHere(dataFolder: string, kind: DuplicateKind): OpenFinder {
  return async (host) => {
    const { finder, startReaders, close } = openHere(dataFolder, host);
    // They take a moment, in which this thread lists the first folders.
    if (kind !== 'near' && kind !== 'meaning') startReaders();
    return { finder: localCalls(finder), close };
  };
}

/** The finder over the index of the data folder, with the threads that it reads in. */
export function openHere(
  dataFolder: string,
  host: DuplicateHost,
): { finder: DuplicateFinder; startReaders: () => void; close: () => Promise<void> } {
  const database = openIndex(dataFolder);
  const readers = readingThreads();
  const printers = printThreads();
  const finder = createFinder(database, host, { readers: readers.get, printer: printers.get });
  const close = async (): Promise<void> => {
    await Promise.all([readers.close(), printers.close()]);
    database?.close();
  };
  return { finder, startReaders: () => void readers.get(), close };
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
