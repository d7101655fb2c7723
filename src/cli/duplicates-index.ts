/** What a search for duplicates without an owner asks of the index in the data folder, and keeps there. */
import { openDatabase } from '../core/store/database.ts';
import { createDigestRows, type DigestRows } from '../core/store/digest-rows.ts';
import { displayPath } from '../core/store/paths.ts';
import { acquireOwnerLock } from '../host/owner-lock.ts';
import { toTroveError } from '../shared/errors.ts';

/** Absolute paths of the added folders. Throws `INDEX_MISSING`. */
export async function rootsOf(dataFolder: string): Promise<string[]> {
  const { createReader } = await import('../core/store/reader.ts');
  const database = openDatabase(dataFolder, 'read');
  try {
    return createReader(database)
      .status()
      .roots.map(({ path }) => displayPath(path));
  } finally {
    database.close();
  }
}

/** Kept results only save time later: without the lock, or where nothing can be written, they are let go. */
export function keep(dataFolder: string, store: (rows: DigestRows) => void): void {
  try {
    const lock = acquireOwnerLock(dataFolder);
    if (!lock) return;
    try {
      const database = openDatabase(dataFolder, 'write');
      store(createDigestRows(database, Date.now));
      database.close();
    } finally {
      lock.release();
    }
  } catch (error) {
    if (toTroveError(error).code === 'INTERNAL') throw error;
  }
}
