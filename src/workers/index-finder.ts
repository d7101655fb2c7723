import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { createFinder } from '../core/duplicates/create-finder.ts';
import type { DuplicateFinder, DuplicateHost } from '../core/duplicates/duplicate-finder.ts';
import { TroveError } from '../shared/errors.ts';
import { printThreads, type Readers } from './reading-threads.ts';

export interface IndexFinder {
  readonly finder: DuplicateFinder;
  /** Ends the threads that it reads in, `readers` too. */
  close(): Promise<void>;
}

/** The finder over the index of the data folder, in this thread. */
export async function openIndexFinder(
  dataFolder: string,
  host: DuplicateHost,
  readers: Readers,
): Promise<IndexFinder> {
  const database = await openIndex(dataFolder);
  const printers = printThreads();
  const finder = createFinder(database, host, {
    readers: readers.get,
    printer: printers.get,
    fingerprint: () => chosenFingerprint(dataFolder),
  });
  const close = async (): Promise<void> => {
    await Promise.all([readers.close(), printers.close()]);
    database?.close();
  };
  return { finder, close };
}

/** Loaded when it is asked for: it takes a part of what a search for the same bytes does. */
async function chosenFingerprint(dataFolder: string): Promise<string> {
  const [{ chosenModel }, { fingerprintOf }] = await Promise.all([
    import('./chosen-model.ts'),
    import('../core/models/fingerprint.ts'),
  ]);
  return fingerprintOf(chosenModel(dataFolder).manifest);
}

/** Folders can be compared without an index, and then without what reads one. */
async function openIndex(dataFolder: string): Promise<DatabaseSync | null> {
  if (!existsSync(dataFolder)) return null;
  const { openDatabase } = await import('../core/store/database.ts');
  try {
    return openDatabase(dataFolder, 'read');
  } catch (error) {
    if (error instanceof TroveError && error.code === 'INDEX_MISSING') return null;
    throw error;
  }
}
