import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './database.ts';
import { registerPassageText } from './passage-text.ts';
import { createReader } from './reader.ts';
import { migrations } from './schema.ts';
import { bytes, testVersions } from './test-store.ts';
import { createWriter } from './writer.ts';

const isRoot = process.getuid?.() === 0;
const child = join(import.meta.dirname, 'test-child.ts');
let folder: string;
let dataFolder: string;
let file: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'trove-database-')));
  dataFolder = join(folder, 'data');
  file = join(dataFolder, 'trove.db');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function makeIndex(files = 0): void {
  const db = openDatabase(dataFolder, 'write');
  const writer = createWriter(db, testVersions);
  const { dirId } = writer.addRoot(bytes('/somewhere'));
  const entries = Array.from({ length: files }, (_, at) => ({
    name: bytes(`${at}.txt`),
    kind: 'file' as const,
    size: 1n,
    mtimeNs: 1n,
    ctimeNs: 1n,
    inode: 0n,
  }));
  writer.reconcile({ dirId, entries });
  db.close();
}

function codeOf(open: () => DatabaseSync): string {
  try {
    open().close();
    return 'opened';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('openDatabase', () => {
  it.skipIf(process.platform === 'win32')('keeps other users of the machine out of the index', () => {
    const db = openDatabase(dataFolder, 'write');
    expect(statSync(dataFolder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(dataFolder))
      expect(statSync(join(dataFolder, name)).mode & 0o777).toBe(0o600);
    db.close();
  });

  it('says that there is no index yet: a one-shot search would create an empty one', () => {
    expect(codeOf(() => openDatabase(dataFolder, 'read'))).toBe('INDEX_MISSING');
    mkdirSync(dataFolder);
    writeFileSync(file, '');
    expect(codeOf(() => openDatabase(dataFolder, 'read'))).toBe('INDEX_MISSING');
    expect(codeOf(() => openDatabase(dataFolder, 'write'))).toBe('opened');
  });

  it('refuses an index of a newer Trove, unharmed: an old program would write over what it does not know', () => {
    makeIndex();
    const newer = openDatabase(dataFolder, 'write', [...migrations, 'CREATE TABLE later (id INTEGER)']);
    newer.close();
    const before = readFileSync(file);
    for (const mode of ['read', 'write'] as const)
      expect(codeOf(() => openDatabase(dataFolder, mode))).toBe('DATA_FROM_NEWER_TROVE');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('copies an older index before it upgrades it, and does not upgrade for reading', () => {
    makeIndex(3);
    const next = [...migrations, 'DELETE FROM files'];
    expect(codeOf(() => openDatabase(dataFolder, 'read', next))).toBe('DATA_FOLDER_UNUSABLE');
    const db = openDatabase(dataFolder, 'write', next);
    expect(createReader(db).status().files.total).toBe(0);
    db.close();
    const copy = new DatabaseSync(join(dataFolder, `trove.before-v${next.length}.db`), { readOnly: true });
    registerPassageText(copy);
    expect(createReader(copy).status().files.total).toBe(3);
    copy.close();
    const { mode } = statSync(join(dataFolder, `trove.before-v${next.length}.db`));
    expect(process.platform === 'win32' || (mode & 0o777) === 0o600).toBe(true);
    expect(existsSync(join(dataFolder, 'trove.before-v1.db'))).toBe(false);
  });

  it('leaves a database as it was when an upgrade fails: it would be neither old nor new', () => {
    makeIndex(3);
    const broken = [...migrations, 'DELETE FROM files; SELECT no_such_function()'];
    expect(codeOf(() => openDatabase(dataFolder, 'write', broken))).not.toBe('opened');
    const db = openDatabase(dataFolder, 'write');
    expect(createReader(db).status().files.total).toBe(3);
    db.close();
  });

  it.each(['read', 'write'] as const)(
    'names damage as damage (%s): a person would be told to report a bug',
    (mode) => {
      makeIndex(500);
      const whole = readFileSync(file);
      const damage: Record<string, () => void> = {
        text: () =>
          writeFileSync(file, 'this is not a database at all, but long enough to look at'.repeat(20)),
        half: () => truncateSync(file, 20_000),
        overwritten: () =>
          writeFileSync(file, Buffer.concat([whole.subarray(0, 100), Buffer.alloc(30_000, 7)])),
      };
      for (const [name, cause] of Object.entries(damage)) {
        for (const rest of ['trove.db-wal', 'trove.db-shm']) rmSync(join(dataFolder, rest), { force: true });
        cause();
        expect([name, codeOf(() => openDatabase(dataFolder, mode))]).toEqual([name, 'DATA_DAMAGED']);
      }
    },
  );

  it('does not take any other SQLite file for an index', () => {
    mkdirSync(dataFolder);
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE photos (id INTEGER)');
    other.close();
    expect(codeOf(() => openDatabase(dataFolder, 'write'))).toBe('DATA_DAMAGED');
  });

  it('says so when the data folder is a file', () => {
    writeFileSync(dataFolder, '');
    expect(codeOf(() => openDatabase(dataFolder, 'write'))).toBe('DATA_FOLDER_UNUSABLE');
  });

  it.skipIf(!isRoot)(
    'reads, and refuses to write, in a folder that may only be read (needs root to become another user)',
    () => {
      makeIndex(3);
      const asNobody = (mode: string): string =>
        execFileSync(process.execPath, [child, 'open', dataFolder, mode], { encoding: 'utf8' });
      chmodSync(folder, 0o755);
      chmodSync(dataFolder, 0o755);
      chmodSync(file, 0o644);
      expect([asNobody('read'), asNobody('write')]).toEqual(['files 3', 'DATA_FOLDER_READ_ONLY']);
      expect(readdirSync(dataFolder)).toEqual(['trove.db']);
      chmodSync(dataFolder, 0o700);
      expect(asNobody('read')).toBe('INDEX_MISSING');
    },
  );
});
