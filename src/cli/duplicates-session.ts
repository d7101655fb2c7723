/**
 * Where `trove duplicates` asks: the owner of the data folder when there is one; else this process looks itself, with
 * the index read-only, and takes the owner's lock only for the moments in which it keeps what it has read. A data folder
 * is only made to keep what took long.
 */
import { existsSync } from 'node:fs';
import { findDuplicates } from '../core/duplicates/find-duplicates.ts';
import { connectToOwner } from '../host/connect-to-owner.ts';
import type { DuplicatesEvent, DuplicatesRequest } from '../shared/contract/duplicates.ts';
import type { DigestRows } from '../core/store/digest-rows.ts';
import { finderHere } from '../workers/finder-here.ts';
import type { Readers } from '../workers/reading-threads.ts';

export type FindDuplicates = (
  request: DuplicatesRequest,
  signal: AbortSignal,
) => Promise<AsyncIterable<DuplicatesEvent>>;

/** The second search would not be felt to be faster. */
const quickMs = 1_000;

export async function openDuplicates(dataFolder: string, readers: Readers): Promise<FindDuplicates> {
  const owner = await connectToOwner(dataFolder);
  if (owner) return (request, signal) => owner.duplicates.find(request, { signal });
  // Loaded at the end of a search, or where no folder is named: a quick search does not wait for it.
  const index = () => import('./duplicates-index.ts');
  const started = performance.now();
  const keep = async (store: (rows: DigestRows) => void): Promise<void> => {
    if (!existsSync(dataFolder) && performance.now() - started < quickMs) return;
    (await index()).keep(dataFolder, store);
  };
  const store = {
    storeDigests: (...values: Kept<'storeDigests'>) => keep((rows) => rows.storeDigests(...values)),
    storePrints: (...values: Kept<'storePrints'>) => keep((rows) => rows.storePrints(...values)),
    storeSignatures: (...values: Kept<'storeSignatures'>) => keep((rows) => rows.storeSignatures(...values)),
  };
  const roots = async (): Promise<string[]> => (await index()).rootsOf(dataFolder);
  return async (request, signal) =>
    findDuplicates({ openFinder: finderHere(dataFolder, readers), store, roots }, request, signal);
}

type Kept<Method extends keyof DigestRows> = Parameters<DigestRows[Method]>;
