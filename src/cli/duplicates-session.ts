/**
 * Where `trove duplicates` asks: the owner of the data folder when there is one; else this process looks itself, with
 * the index read-only, and takes the owner's lock only for the moments in which it keeps what it has read.
 */
import { findDuplicates } from '../core/duplicates/find-duplicates.ts';
import { openDatabase } from '../core/store/database.ts';
import { createDigestRows, type DigestRows } from '../core/store/digest-rows.ts';
import { displayPath } from '../core/store/paths.ts';
import { createReader } from '../core/store/reader.ts';
import { acquireOwnerLock } from '../host/owner-lock.ts';
import { connectToOwner, inputProblem } from '../host/owner-client.ts';
import {
  duplicatesRequestSchema,
  type DuplicatesEvent,
  type DuplicatesInput,
} from '../shared/contract/duplicates.ts';
import { TroveError, toTroveError } from '../shared/errors.ts';
import { finderThreads } from '../workers/open-finder.ts';

export type FindDuplicates = (
  input: DuplicatesInput,
  signal: AbortSignal,
) => Promise<AsyncIterable<DuplicatesEvent>>;

export async function openDuplicates(dataFolder: string): Promise<FindDuplicates> {
  const owner = await connectToOwner(dataFolder);
  if (owner) return (input, signal) => owner.duplicates.find(input, { signal });
  const store = {
    storeDigests: async (...values: Parameters<DigestRows['storeDigests']>) =>
      keep(dataFolder, (rows) => rows.storeDigests(...values)),
    storePrints: async (...values: Parameters<DigestRows['storePrints']>) =>
      keep(dataFolder, (rows) => rows.storePrints(...values)),
    storeSignatures: async (...values: Parameters<DigestRows['storeSignatures']>) =>
      keep(dataFolder, (rows) => rows.storeSignatures(...values)),
  };
  const roots = async (): Promise<string[]> => rootsOf(dataFolder);
  return async (input, signal) => {
    const { data, error } = duplicatesRequestSchema.safeParse(input);
    if (error) throw new TroveError('BAD_INPUT', inputProblem(error));
    return findDuplicates({ openFinder: finderThreads(dataFolder), store, roots }, data, signal);
  };
}

function rootsOf(dataFolder: string): string[] {
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
function keep(dataFolder: string, store: (rows: DigestRows) => void): void {
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
