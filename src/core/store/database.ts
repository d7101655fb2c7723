/** Opens `trove.db`: owner-only, write-ahead log, newest schema; or read-only without touching anything. */
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { TroveError } from '../../shared/errors.ts';
import { migrate, refuseNewer, schemaVersion } from './migrate.ts';
import { migrations as shipped } from './schema.ts';
import { registerPassageText } from './passage-text.ts';
import { sqliteCode, storeError } from './sqlite-error.ts';

export type DatabaseMode = 'write' | 'read';

export const databaseName = 'trove.db';

/** A second process may hold the file for the moment of a checkpoint. */
const busyTimeoutMs = 5_000;
const ownerOnlyFolder = 0o700;
const ownerOnlyFile = 0o600;

/** Only before the first table: they are properties of the file. Incremental: removed folders give their room back. */
const layoutPragmas = 'PRAGMA page_size = 8192; PRAGMA auto_vacuum = INCREMENTAL;';

/**
 * Measured on 50,000 passages. The log is folded in every 16 MB instead of 4 MB, since a busy first index writes the
 * same full-text pages again and again; a power cut may cost the last commits, never the file.
 */
const writePragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA cache_size = -32768;
  PRAGMA wal_autocheckpoint = 2000;
  PRAGMA journal_size_limit = 16777216;
  PRAGMA temp_store = MEMORY;
`;

const readPragmas = `
  PRAGMA cache_size = -16384;
  PRAGMA temp_store = MEMORY;
`;

/**
 * Opens the database of a data folder. `write` makes folder and file (owner-only) and migrates; `read` changes
 * nothing and also works in a folder that may not be written. Throws `INDEX_MISSING` (read), `DATA_FOLDER_READ_ONLY`
 * (write), `DATA_FROM_NEWER_TROVE`, `DATA_DAMAGED`, `DISK_FULL` or `DATA_FOLDER_UNUSABLE`.
 */
export function openDatabase(
  dataFolder: string,
  mode: DatabaseMode,
  migrations: readonly string[] = shipped,
): DatabaseSync {
  const file = join(dataFolder, databaseName);
  try {
    return mode === 'write' ? openForWriting(dataFolder, file, migrations) : openForReading(file, migrations);
  } catch (thrown) {
    throw unusable(storeError(thrown), dataFolder);
  }
}

function openForWriting(dataFolder: string, file: string, migrations: readonly string[]): DatabaseSync {
  makeFolder(dataFolder);
  const isNew = !existsSync(file);
  // SQLite gives its log and shared memory the permissions of the main file.
  if (isNew) closeSync(openSync(file, 'a', ownerOnlyFile));
  const db = open(file, false);
  return closedOnError(db, () => {
    if (isNew || statSync(file).size === 0) db.exec(layoutPragmas);
    db.exec(writePragmas);
    migrate(db, file, migrations);
  });
}

function makeFolder(dataFolder: string): void {
  const made = mkdirSync(dataFolder, { recursive: true, mode: ownerOnlyFolder });
  if (made !== undefined) chmodSync(dataFolder, ownerOnlyFolder);
  accessSync(dataFolder, constants.W_OK);
}

function openForReading(file: string, migrations: readonly string[]): DatabaseSync {
  if (!existsSync(file)) throw indexMissing();
  const db = openReadOnly(file);
  return closedOnError(db, () => {
    db.exec(readPragmas);
    const version = schemaVersion(db);
    if (version === 0) throw indexMissing();
    refuseNewer(version, migrations.length);
    if (version < migrations.length)
      throw new TroveError('DATA_FOLDER_UNUSABLE', 'The index was written by an older Trove.', {
        nextStep: 'Run `trove index` once; it brings the index up to date.',
      });
  });
}

/**
 * Readers of a write-ahead log need its shared memory, which cannot be made in a read-only folder; there nobody
 * writes either, and the file can be taken as it stands.
 */
function openReadOnly(file: string): DatabaseSync {
  const db = open(file, true);
  try {
    db.exec('SELECT count(*) FROM sqlite_schema');
    return db;
  } catch (thrown) {
    db.close();
    if (!cannotShare(thrown)) throw thrown;
    const address = pathToFileURL(file);
    address.searchParams.set('immutable', '1');
    return open(address, true);
  }
}

/** SQLITE_CANTOPEN, SQLITE_READONLY or SQLITE_IOERR, each with its refinements. */
function cannotShare(thrown: unknown): boolean {
  const code = sqliteCode(thrown);
  return code !== null && [8, 10, 14].includes(code & 0xff);
}

function open(file: string | URL, readOnly: boolean): DatabaseSync {
  const db = new DatabaseSync(file, { readOnly, timeout: busyTimeoutMs, enableForeignKeyConstraints: false });
  registerPassageText(db);
  return db;
}

function closedOnError(db: DatabaseSync, prepare: () => void): DatabaseSync {
  try {
    prepare();
    return db;
  } catch (thrown) {
    db.close();
    throw thrown;
  }
}

function indexMissing(): TroveError {
  return new TroveError('INDEX_MISSING', 'There is no index in the data folder yet.');
}

function unusable(thrown: unknown, dataFolder: string): TroveError {
  if (thrown instanceof TroveError) return thrown;
  const message = `The data folder ${dataFolder} cannot be used.`;
  return new TroveError('DATA_FOLDER_UNUSABLE', message, { cause: thrown });
}
