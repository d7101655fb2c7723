import {
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removalGraceMs } from './moves.ts';
import {
  bytes,
  commitFile,
  compare,
  compareAll,
  count,
  find,
  findName,
  makeTestStore,
  purgeAll,
  readAs,
  type TestStore,
} from './test-store.ts';

let store: TestStore;
let home: string;

beforeEach(() => {
  store = makeTestStore();
  home = store.documents;
  store.writer.addRoot(bytes(home));
});

afterEach(() => store.dispose());

function write(name: string, text: string): string {
  const path = join(home, name);
  writeFileSync(path, text);
  return path;
}

function fileAt(path: string) {
  return store.reader.fileByPath(bytes(path));
}

describe('reconcile, files', () => {
  it('lists a new file by name before it is read: name search would be empty during a first scan', () => {
    const path = write('Résumé 2024.pdf', 'x');
    expect(compare(store, home)).toMatchObject({ pending: 1, removed: 0, moved: 0 });
    expect(fileAt(path)).toMatchObject({ state: 'pending', type: 'other' });
    expect(findName(store, 'resume')).toHaveLength(1);
  });

  it('says nothing when nothing changed: each pass would read everything again', () => {
    mkdirSync(join(home, 'sub'));
    const path = write('a.txt', 'alpha');
    compare(store, home);
    commitFile(store, path, ['alpha']);
    const before = store.db.prepare('SELECT total_changes() AS n').get();
    const again = compare(store, home);
    expect(again).toMatchObject({ pending: 0, removed: 0, moved: 0 });
    expect(again.directories).toMatchObject([{ isNew: false }]);
    expect(store.db.prepare('SELECT total_changes() AS n').get()).toEqual(before);
  });

  it('keeps the passages of a changed file until the new ones are there: it would drop out of the results', () => {
    const path = write('a.txt', 'alpha');
    compare(store, home);
    const fileId = commitFile(store, path, ['alpha']);
    writeFileSync(path, 'beta beta');
    expect(compare(store, home)).toMatchObject({ pending: 1 });
    expect(fileAt(path)?.state).toBe('pending');
    expect(find(store, 'alpha')).toEqual([fileId]);
    commitFile(store, path, ['beta beta']);
    expect([find(store, 'alpha'), find(store, 'beta')]).toEqual([[], [fileId]]);
  });

  it('sees a change that keeps size and date, by the inode: an atomic save would be missed', () => {
    const path = write('a.txt', 'alpha');
    compare(store, home);
    const fileId = commitFile(store, path, ['alpha']);
    const { atime, mtime } = statSync(path);
    const copy = write('a.tmp', 'gamma');
    utimesSync(copy, atime, mtime);
    utimesSync(path, atime, mtime);
    compare(store, home);
    renameSync(copy, path);
    expect(compare(store, home)).toMatchObject({ pending: 1, removed: 1 });
    expect(fileAt(path)).toMatchObject({ fileId, state: 'pending' });
  });

  it('reads a changed file before what is left of a first scan: a save would wait for hours', () => {
    write('old.txt', 'x');
    const changed = write('z-changed.txt', 'x');
    compare(store, home);
    writeFileSync(changed, 'longer');
    compare(store, home);
    const [first] = store.reader.pendingFiles(1, 1_000, []);
    expect(Buffer.from(first?.path ?? []).toString()).toBe(changed);
  });

  it('lists a file that a rule leaves out with its reason, and takes it up when the rule goes', () => {
    const path = write('a.log', 'alpha');
    compare(store, home, ['a.log']);
    expect(fileAt(path)).toMatchObject({ state: 'skipped', code: 'ignored-by-rule', detail: '*.log' });
    expect(compare(store, home, ['a.log']).pending).toBe(0);
    expect(compare(store, home).pending).toBe(1);
    expect(fileAt(path)).toMatchObject({ state: 'pending', code: null });
  });

  it('takes the passages of a file away when a rule begins to leave it out: ignored text would be found', () => {
    const path = write('a.log', 'alpha');
    compare(store, home);
    commitFile(store, path, ['alpha']);
    expect(compare(store, home, ['a.log'])).toMatchObject({ removed: 1 });
    expect(find(store, 'alpha')).toEqual([]);
    expect(fileAt(path)?.state).toBe('skipped');
    purgeAll(store);
    expect([count(store, 'chunks'), count(store, 'files'), count(store, 'names')]).toEqual([0, 1, 1]);
  });

  it('does not take a content verdict for a rule: a scanned PDF would be read at every start', () => {
    const path = write('scan.pdf', 'x');
    compare(store, home);
    const { fileId, observed } = readAs(store, path, []);
    const outcome = {
      state: 'skipped',
      hash: null,
      type: 'document',
      format: 'pdf',
      reason: 'no-text',
    } as const;
    store.writer.commit([{ fileId, observed, outcome }], [], null);
    expect(compare(store, home).pending).toBe(0);
    expect(fileAt(path)).toMatchObject({ state: 'skipped', code: 'no-text' });
  });

  it('takes a deleted file out of every answer at once, and its rows a little later', () => {
    const path = write('a.txt', 'alpha');
    compare(store, home);
    commitFile(store, path, ['alpha']);
    unlinkSync(path);
    expect(compare(store, home)).toMatchObject({ removed: 1 });
    expect([fileAt(path), find(store, 'alpha'), store.reader.status().files.total]).toEqual([null, [], 0]);
    expect(store.writer.purgeSlice()).toMatchObject({ more: false, waitMs: removalGraceMs });
    store.clock += removalGraceMs;
    purgeAll(store);
    for (const table of ['files', 'chunks', 'names', 'passages']) expect(count(store, table)).toBe(0);
    expect(count(store, 'vector_ops WHERE op = 0')).toBe(1);
  });

  it('answers with nothing for a folder that went away meanwhile: a late listing would bring it back', () => {
    expect(store.writer.reconcile({ dirId: 4711, entries: [] })).toMatchObject({ directories: [] });
  });
});

describe('reconcile, renamed files', () => {
  function indexed(name: string): { path: string; fileId: number } {
    const path = write(name, 'alpha');
    compareAll(store, home);
    return { path, fileId: commitFile(store, path, ['alpha']) };
  }

  it('keeps the row of a file renamed in its folder: it would be read and embedded again', () => {
    const { path, fileId } = indexed('draft.txt');
    renameSync(path, join(home, 'final.txt'));
    expect(compare(store, home)).toMatchObject({ pending: 0, removed: 0, moved: 1 });
    expect(fileAt(join(home, 'final.txt'))).toMatchObject({ fileId, state: 'indexed' });
    expect([findName(store, 'final'), findName(store, 'draft')]).toEqual([[fileId], []]);
  });

  it.each(['new place first', 'old place first'])('keeps the row of a file moved elsewhere, %s', (order) => {
    mkdirSync(join(home, 'there'));
    const { path, fileId } = indexed('a.txt');
    renameSync(path, join(home, 'there', 'a.txt'));
    const places = order === 'new place first' ? ['there', '.'] : ['.', 'there'];
    for (const place of places) compare(store, join(home, place));
    purgeAll(store);
    expect(fileAt(join(home, 'there', 'a.txt'))).toMatchObject({ fileId, state: 'indexed' });
    expect(find(store, 'alpha')).toEqual([fileId]);
    expect(store.reader.status().files.total).toBe(1);
  });

  it('reads a file again whose extension changed: its format may be another one', () => {
    const { path } = indexed('a.txt');
    renameSync(path, join(home, 'a.md'));
    expect(compare(store, home)).toMatchObject({ pending: 1, moved: 1 });
    expect(store.reader.pendingFiles(1, 1_000, [])).toMatchObject([{ indexedHash: null }]);
  });

  it('takes a hard link for a file of its own: one of the two names would vanish', () => {
    const { path, fileId } = indexed('a.txt');
    linkSync(path, join(home, 'b.txt'));
    expect(compare(store, home)).toMatchObject({ moved: 0 });
    expect(fileAt(path)?.fileId).toBe(fileId);
    expect(fileAt(join(home, 'b.txt'))?.fileId).not.toBe(fileId);
  });

  it('does not bring back a file of a removed root: what was taken out would be found again', () => {
    const { path } = indexed('a.txt');
    const other = join(home, '..', 'other');
    mkdirSync(other);
    store.writer.removeRoot(1);
    store.writer.addRoot(bytes(other));
    renameSync(path, join(other, 'a.txt'));
    expect(compare(store, other)).toMatchObject({ moved: 0, pending: 1 });
  });
});

describe('reconcile, folders', () => {
  function indexedTree(): number {
    mkdirSync(join(home, 'old', 'deep'), { recursive: true });
    const path = write('old/deep/a.txt', 'alpha');
    compareAll(store, home);
    return commitFile(store, path, ['alpha']);
  }

  it('keeps everything below a renamed folder: thousands of files would be read again', () => {
    const fileId = indexedTree();
    renameSync(join(home, 'old'), join(home, 'new'));
    const result = compare(store, home);
    expect(result).toMatchObject({ moved: 1, removed: 0, directories: [{ isNew: true }] });
    compareAll(store, home);
    expect(fileAt(join(home, 'new/deep/a.txt'))).toMatchObject({ fileId, state: 'indexed' });
    expect(store.reader.directoryByPath(bytes(join(home, 'old')))).toBeNull();
  });

  it.each(['new place first', 'old place first'])('keeps a folder moved to another root, %s', (order) => {
    const fileId = indexedTree();
    const other = join(home, '..', 'other');
    mkdirSync(other);
    const root = store.writer.addRoot(bytes(other));
    renameSync(join(home, 'old'), join(other, 'old'));
    const places = order === 'new place first' ? [other, home] : [home, other];
    for (const place of places) compareAll(store, place);
    purgeAll(store);
    expect(fileAt(join(other, 'old/deep/a.txt'))).toMatchObject({ fileId, rootId: root.rootId });
    expect(find(store, 'alpha')).toEqual([fileId]);
    store.writer.removeRoot(root.rootId);
    expect(find(store, 'alpha')).toEqual([]);
  });

  it('deletes a folder with everything below, out of the answers at once', () => {
    indexedTree();
    rmSync(join(home, 'old'), { recursive: true });
    expect(compare(store, home)).toMatchObject({ removed: 1 });
    expect([find(store, 'alpha'), store.reader.status().files.total]).toEqual([[], 0]);
    store.clock += removalGraceMs;
    purgeAll(store);
    expect([count(store, 'dirs'), count(store, 'files'), count(store, 'chunks')]).toEqual([1, 0, 0]);
  });

  it('does not take a new folder for a deleted one that had its inode: files would show at a wrong place', () => {
    indexedTree();
    const { ino } = statSync(join(home, 'old'));
    renameSync(join(home, 'old'), join(home, '..', 'elsewhere'));
    compare(store, home);
    mkdirSync(join(home, 'fresh'));
    const entries = readdirSync(home).map((name) => ({
      name: bytes(name),
      kind: 'directory' as const,
      size: 0n,
      mtimeNs: 0n,
      ctimeNs: 0n,
      inode: BigInt(ino),
    }));
    const dirId = store.reader.directoryByPath(bytes(home)) ?? 0;
    expect(store.writer.reconcile({ dirId, entries })).toMatchObject({ moved: 0 });
    expect(fileAt(join(home, 'fresh/deep/a.txt'))).toBeNull();
  });
});
