/** Forward-only migrations by `user_version`, each older database copied first. */
import { closeSync, existsSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { TroveError } from '../../shared/errors.ts';
import { query, transaction } from './statement.ts';

/** "TROV": tells an index of Trove from any other SQLite file. */
const applicationId = 0x54524f56;
const backupName = /^trove\.before-v\d+\.db$/;

/** The version of the schema; 0 for an empty database. Throws `DATA_DAMAGED` when the file is none of Trove's. */
export function schemaVersion(db: DatabaseSync): number {
  const version = query<{ user_version: number }>(db, 'PRAGMA user_version').get()?.user_version ?? 0;
  const id = query<{ application_id: number }>(db, 'PRAGMA application_id').get()?.application_id ?? 0;
  const tables = query<{ count: number }>(db, 'SELECT count(*) AS count FROM sqlite_schema').get()?.count;
  const empty = version === 0 && id === 0 && tables === 0;
  if (!empty && id !== applicationId)
    throw new TroveError('DATA_DAMAGED', 'The file trove.db in the data folder is not an index of Trove.');
  return version;
}

/** Throws `DATA_FROM_NEWER_TROVE` for a schema that this program does not know yet. */
export function refuseNewer(version: number, newest: number): void {
  if (version > newest)
    throw new TroveError(
      'DATA_FROM_NEWER_TROVE',
      `The index was written by a newer Trove (schema ${version}; this one knows ${newest}).`,
    );
}

/** Brings the database to the newest schema. A database that is upgraded is first copied beside itself. */
export function migrate(db: DatabaseSync, file: string, migrations: readonly string[]): void {
  const version = schemaVersion(db);
  refuseNewer(version, migrations.length);
  if (version > 0 && version < migrations.length) backUp(db, file, migrations.length);
  migrations.forEach((sql, at) => {
    if (at < version) return;
    transaction(db, () => {
      db.exec(sql);
      db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${at + 1}`);
    });
  });
}

/** `VACUUM INTO` is the synchronous form of a backup; half a copy never bears the final name. Only the last is kept. */
function backUp(db: DatabaseSync, file: string, target: number): void {
  const folder = dirname(file);
  const copy = join(folder, `trove.before-v${target}.db`);
  const partial = `${copy}.partial`;
  rmSync(partial, { force: true });
  // SQLite takes an empty file for none, and keeps its permissions.
  closeSync(openSync(partial, 'wx', 0o600));
  db.prepare('VACUUM INTO ?').run(partial);
  if (existsSync(copy)) rmSync(copy);
  renameSync(partial, copy);
  for (const name of readdirSync(folder)) {
    if (backupName.test(name) && join(folder, name) !== copy) rmSync(join(folder, name));
  }
}
