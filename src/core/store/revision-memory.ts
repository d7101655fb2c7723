import type { DatabaseSync } from 'node:sqlite';
import { prepared } from './statement.ts';

/** What was read from a database, remembered until anything in it changes. */
export class RevisionMemory<T> {
  readonly #make: () => T;
  readonly #kept = new WeakMap<DatabaseSync, { readonly revision: string; readonly value: T }>();

  /** `make`: with nothing read yet. */
  constructor(make: () => T) {
    this.#make = make;
  }

  /** Of the present revision. To be asked for before each reading: what is read later may be newer, never older. */
  of(db: DatabaseSync): T {
    const revision = revisionOf(db);
    const known = this.#kept.get(db);
    if (known?.revision === revision) return known.value;
    const value = this.#make();
    this.#kept.set(db, { revision, value });
    return value;
  }
}

/** Another one once another connection has committed, or this one has written. */
function revisionOf(db: DatabaseSync): string {
  const row = prepared(
    db,
    'SELECT data_version AS others, total_changes() AS own FROM pragma_data_version',
  ).get();
  return `${Number(row?.['others'])} ${Number(row?.['own'])}`;
}
