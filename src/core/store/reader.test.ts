import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../shared/settings.ts';
import type { FilterRequest } from './records.ts';
import { joinPath } from './paths.ts';
import { bytes, commitFile, compareAll, makeTestStore, readAs, type TestStore } from './test-store.ts';

let store: TestStore;
let home: string;

beforeEach(() => {
  store = makeTestStore();
  home = store.documents;
  store.writer.addRoot(bytes(home));
});

afterEach(() => store.dispose());

function addFiles(...names: string[]): number[] {
  for (const name of names) {
    mkdirSync(dirname(join(home, name)), { recursive: true });
    writeFileSync(join(home, name), name);
  }
  compareAll(store, home);
  return names.map((name) => store.reader.fileByPath(bytes(join(home, name)))?.fileId ?? 0);
}

function filtered(request: Partial<FilterRequest>): readonly number[] | string {
  const filter = store.reader.resolveFilter({ types: [], folders: [], ...request });
  return filter.kind === 'only' ? filter.fileIds.toSorted((a, b) => a - b) : filter.kind;
}

describe('status', () => {
  it('counts files by state and root, bytes that wait, and passages', () => {
    addFiles('a.txt', 'sub/b.txt');
    commitFile(store, join(home, 'a.txt'), ['one', 'two']);
    const files = { total: 2, indexed: 1, skipped: 0, failed: 0, pending: 1, outdated: 0 };
    expect(store.reader.status()).toMatchObject({ files, passages: 2, pendingBytes: 9, roots: [{ files }] });
    expect(store.reader.coverage()).toEqual({ indexed: 1, pending: 1, total: 2 });
    expect(store.reader.rootCounts(1)).toEqual(files);
    expect(store.reader.rootCounts(2)).toMatchObject({ total: 0 });
  });

  it('counts a changed file as found until it is read again', () => {
    addFiles('a.txt', 'b.txt');
    commitFile(store, join(home, 'a.txt'), ['one']);
    writeFileSync(join(home, 'a.txt'), 'changed');
    compareAll(store, home);
    expect(store.reader.status().files).toMatchObject({ indexed: 0, pending: 2, outdated: 1 });
    expect(store.reader.rootCounts(1).outdated).toBe(1);
    expect(store.reader.coverage()).toEqual({ indexed: 1, pending: 1, total: 2 });
  });

  it('counts nothing of a removed root, at once', () => {
    addFiles('a.txt', 'sub/b.txt');
    store.writer.removeRoot(1);
    expect(store.reader.status()).toMatchObject({
      files: { total: 0 },
      pendingBytes: 0,
      roots: [{ rootId: 1 }],
    });
    expect(store.reader.pendingFiles(9, 1_000, [])).toEqual([]);
  });

  it('lets a folder be added again while its rows are still being deleted', () => {
    addFiles('a.txt');
    store.writer.removeRoot(1);
    expect(store.writer.addRoot(bytes(home))).toMatchObject({ rootId: 2, removing: false });
    expect(store.writer.addRoot(bytes(home)).rootId).toBe(2);
    const [again] = addFiles('a.txt');
    while (store.writer.purgeSlice().more);
    expect(store.writer.roots()).toMatchObject([{ rootId: 2 }]);
    expect(store.reader.files([again ?? 0])).toHaveLength(1);
  });
});

describe('files', () => {
  it('finds a file by the bytes of its path only, and knows its place', () => {
    const [a, b] = addFiles('a.txt', 'x/y/b.txt');
    expect(store.reader.files([b ?? 0, 4711, a ?? 0]).map(({ fileId }) => fileId)).toEqual([b, a]);
    const path = join(home, 'x', 'y', 'b.txt');
    expect(Buffer.from(store.reader.file(b ?? 0)?.path ?? []).toString()).toBe(path);
    expect(store.reader.fileByPath(bytes(`${home}x/y/b.txt`))).toBeNull();
    expect(store.reader.fileByPath(bytes(home))).toBeNull();
    expect(store.reader.directoryByPath(bytes(join(home, 'x/')))).toBeGreaterThan(1);
  });

  it('opens names that are not UTF-8 by their very bytes: such a file could never be read', () => {
    const name = Uint8Array.of(0x61, 0xff, 0x2e, 0x74, 0x78, 0x74);
    const entry = { name, kind: 'file' as const, size: 1n, mtimeNs: 1n, ctimeNs: 1n, inode: 0n };
    store.writer.reconcile({ dirId: 1, entries: [entry] });
    const [pending] = store.reader.pendingFiles(1, 1_000, []);
    expect(pending?.path).toEqual(joinPath(bytes(home), name));
    expect(pending?.path.buffer.byteLength).toBe(pending?.path.length);
  });

  it('pages through problems', () => {
    const ids = addFiles('a.txt', 'b.txt', 'c.txt');
    const group = ['a.txt', 'b.txt', 'c.txt'].map((name, at) => ({
      ...readAs(store, join(home, name), []),
      outcome:
        at === 1
          ? ({ state: 'failed', hash: null, type: 'text', format: 'txt', code: 'timeout' } as const)
          : ({ state: 'skipped', hash: null, type: 'text', format: 'txt', reason: 'binary' } as const),
    }));
    store.writer.commit(group, [], null);
    const codes = (rows: readonly { code: string | null }[]) => rows.map(({ code }) => code);
    expect(codes(store.reader.problems(null, 0, 2))).toEqual(['binary', 'timeout']);
    expect(codes(store.reader.problems(null, ids[1] ?? 0, 2))).toEqual(['binary']);
    expect(codes(store.reader.problems('failed', 0, 9))).toEqual(['timeout']);
  });

  it('counts and lists files of which only a part could be taken in, until they are read whole', () => {
    addFiles('a.txt', 'b.txt');
    const whole = readAs(store, join(home, 'a.txt'), ['one']);
    const { outcome } = readAs(store, join(home, 'b.txt'), ['two']);
    const commit = (partial?: { code: 'sampled'; detail: string }) =>
      store.writer.commit(
        [
          whole,
          {
            ...readAs(store, join(home, 'b.txt'), ['two']),
            outcome: { ...outcome, ...(partial && { partial }) },
          },
        ],
        [],
        null,
      );
    commit({ code: 'sampled', detail: 'A fifth was read.' });
    expect(store.reader.status()).toMatchObject({ inPart: 1, files: { indexed: 2 } });
    expect(store.reader.problems('in-part', 0, 9)).toMatchObject([
      { detail: 'A fifth was read.', state: 'indexed' },
    ]);
    expect(store.reader.problems(null, 0, 9)).toHaveLength(1);
    commit();
    expect(store.reader.status().inPart).toBe(0);
    expect(store.reader.problems(null, 0, 9)).toEqual([]);
  });
});

describe('queue', () => {
  it('hands out files within the limits, none that is in hand, and always one', () => {
    const [a, b, c] = addFiles('a.txt', 'b.txt', 'c.txt');
    const ids = (...values: Parameters<typeof store.reader.pendingFiles>) =>
      store.reader.pendingFiles(...values).map(({ fileId }) => fileId);
    expect(ids(2, 1_000, [])).toEqual([a, b]);
    expect(ids(9, 11, [a ?? 0])).toEqual([b, c].slice(0, 2));
    expect(ids(9, 1, [])).toEqual([a]);
    expect(store.reader.queuePosition(c ?? 0)).toBe(2);
  });
});

describe('filters', () => {
  it('resolves types, folders and dates together', () => {
    const [a, b, c] = addFiles('a.md', 'x/b.txt', 'x/y/c.md');
    commitFile(store, join(home, 'x/b.txt'), ['b']);
    expect(filtered({})).toBe('all');
    expect(filtered({ types: ['MD'] })).toEqual([a, c]);
    expect(filtered({ types: ['text'] })).toEqual([b]);
    expect(filtered({ folders: [bytes(join(home, 'x'))] })).toEqual([b, c]);
    expect(filtered({ folders: [bytes(dirname(home))] })).toEqual([a, b, c]);
    expect(filtered({ folders: [bytes('/nowhere')] })).toEqual([]);
    expect(filtered({ types: ['md'], folders: [bytes(join(home, 'x'))] })).toEqual([c]);
    expect(filtered({ modifiedFrom: Date.now() + 60_000 })).toEqual([]);
    expect(filtered({ modifiedBefore: Date.now() + 60_000 })).toEqual([a, b, c]);
  });

  it('admits only what is there and let through, for each kind of filter', () => {
    const [a, b] = addFiles('a.md', 'x/b.txt');
    const request = { types: [], folders: [bytes(join(home, 'x'))] };
    const ids = [a ?? 0, b ?? 0, 4711];
    expect(store.reader.admits({ kind: 'all' }, ids)).toEqual([true, true, false]);
    expect(store.reader.admits({ kind: 'only', fileIds: [a ?? 0] }, ids)).toEqual([true, false, false]);
    expect(store.reader.admits({ kind: 'many', request }, ids)).toEqual([false, true, false]);
    store.writer.removeRoot(1);
    expect(store.reader.admits({ kind: 'all' }, ids)).toEqual([false, false, false]);
  });

  it('does not list more files than a prefilter takes', () => {
    const stat = { kind: 'file' as const, size: 1n, mtimeNs: 1n, ctimeNs: 1n, inode: 0n };
    const entries = Array.from({ length: 5_001 }, (_, at) => ({ ...stat, name: bytes(`${at}.md`) }));
    store.writer.reconcile({ dirId: 1, entries });
    expect(filtered({ types: ['md'] })).toBe('many');
  });
});

describe('settings', () => {
  it('are kept, and damaged ones do not stop the start', () => {
    expect(store.writer.getSettings()).toEqual(defaultSettings);
    store.writer.setSettings({ ...defaultSettings, paused: true });
    expect(store.writer.getSettings().paused).toBe(true);
    for (const damaged of ['{', '{"theme":"pink"}', 'null']) {
      store.db.prepare("UPDATE meta SET value = ? WHERE key = 'settings'").run(damaged);
      expect(store.writer.getSettings()).toEqual(defaultSettings);
    }
  });
});

/** Base64 of random bytes: compression would make an index of fillers too small to tell. */
function incompressible(bytes: number): string {
  return randomBytes(bytes).toString('base64');
}

describe('upkeep', () => {
  it('gives room back after a root is removed, and merges what many commits left', () => {
    const names = Array.from({ length: 40 }, (_, at) => `${at}.txt`);
    addFiles(...names);
    for (const name of names) commitFile(store, join(home, name), [`word ${name} ${incompressible(10_000)}`]);
    const before = store.reader.sizeByPart();
    expect(before.text).toBeGreaterThan(400_000);
    while (store.writer.optimizeFullText(5));
    expect(store.reader.sizeByPart().fullText).toBeLessThanOrEqual(before.fullText);
    store.writer.removeRoot(1);
    while (store.writer.purgeSlice().more);
    store.writer.checkpoint();
    const after = store.reader.sizeByPart();
    expect([after.text + after.free < before.text / 4, store.writer.integrityCheck()]).toEqual([true, []]);
  });
});
