import type { DatabaseSync } from 'node:sqlite';
import { TroveError } from '../../shared/errors.ts';
import { localDigester, type Digester } from './digest-batch.ts';
import type { DuplicateFinder, DuplicateHost, RunOutcome } from './duplicate-finder.ts';
import { findExact } from './exact-search.ts';
import { GroupList, type SearchOutcome } from './found-groups.ts';
import { findNear } from './near-search.ts';

/** The finder over a read-only connection; without an index (null) only the disk is asked. */
export function createFinder(
  db: DatabaseSync | null,
  host: DuplicateHost,
  digester: () => Digester = () => localDigester,
): DuplicateFinder {
  let list = new GroupList([]);
  const keep = ({ groups, outcome }: SearchOutcome): RunOutcome => {
    list = new GroupList(groups);
    return outcome;
  };
  return {
    exact: async (request, signal) => keep(await findExact(db, request, host, digester, signal)),
    near: async (request, signal) => {
      if (db === null) throw new TroveError('INDEX_MISSING', 'There is no index in the data folder yet.');
      return keep(await findNear(db, request, host, signal));
    },
    page: (after) => list.page(after),
  };
}
