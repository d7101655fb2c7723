import type { DatabaseSync } from 'node:sqlite';
import { TroveError } from '../../shared/errors.ts';
import type { DuplicateFinder, DuplicateHost, RunOutcome } from './duplicate-finder.ts';
import { findExact } from './exact-search.ts';
import { GroupList, type SearchOutcome } from './found-groups.ts';
import type { Printer } from './pictures/print-batch.ts';
import type { OtherReaders } from './read-pass.ts';

export interface FinderParts {
  /** Where files are read beside this thread, and where pictures are; asked for when there is much to read. */
  readonly readers: OtherReaders;
  readonly printer: () => Printer;
  /** Of the model whose vectors tell which texts say the same. */
  readonly fingerprint: () => Promise<string>;
}

/** Pictures are only decoded where they are asked for: the decoders take a while to load. */
const inThisThread: FinderParts = {
  readers: () => [],
  printer: () => ({
    parallel: 1,
    print: async (paths, count) => (await import('./pictures/print-batch.ts')).printBatch(paths, count),
  }),
  fingerprint: async () => {
    const [{ fingerprintOf }, { bundledModel }] = await Promise.all([
      import('../models/fingerprint.ts'),
      import('../models/bundled-model.ts'),
    ]);
    return fingerprintOf(bundledModel);
  },
};

/**
 * The finder over a read-only connection; without an index (null) only the disk is asked. What a kind needs is loaded
 * when it is asked for: the search for the same bytes is over before the others are there.
 */
export function createFinder(
  db: DatabaseSync | null,
  host: DuplicateHost,
  parts: FinderParts = inThisThread,
): DuplicateFinder {
  let list = new GroupList([]);
  const keep = ({ groups, outcome }: SearchOutcome): RunOutcome => {
    list = new GroupList(groups);
    return outcome;
  };
  const indexed = (): DatabaseSync => {
    if (db === null) throw new TroveError('INDEX_MISSING', 'There is no index in the data folder yet.');
    return db;
  };
  return {
    exact: async (request, signal) => keep(await findExact(db, request, host, parts.readers, signal)),
    near: async (request, signal) => {
      const { findNear } = await import('./near-search.ts');
      return keep(await findNear(indexed(), request, host, signal));
    },
    meaning: async (request, signal) => {
      const { findMeaning } = await import('./meaning/meaning-search.ts');
      return keep(await findMeaning(indexed(), await parts.fingerprint(), request, host, signal));
    },
    pictures: async (request, signal) => {
      const { findPictures } = await import('./pictures/picture-search.ts');
      return keep(await findPictures(db, request, host, parts, signal));
    },
    folders: async (request, signal) => {
      const { findFolders } = await import('./folders/folder-search.ts');
      return keep(await findFolders(db, request, host, parts.readers, signal));
    },
    compareFolders: async (request, signal) => {
      const { compareFolders } = await import('./folders/compare-folders.ts');
      return compareFolders(db, request, host, parts.readers, signal);
    },
    page: (after) => list.page(after),
  };
}
