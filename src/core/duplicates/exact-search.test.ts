import { createHash } from 'node:crypto';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DuplicateProgress } from '../../shared/contract/duplicates.ts';
import { bytes, compareAll, makeTestStore, type TestStore } from '../store/test-store.ts';
import { createFinder } from './create-finder.ts';
import type { DiskRequest, RunOutcome } from './duplicate-finder.ts';

let store: TestStore;
let root: string;
let kept: number;

beforeEach(() => {
  store = makeTestStore();
  root = store.documents;
  kept = 0;
});
afterEach(() => store.dispose());

function write(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function run(
  request: Partial<DiskRequest> = {},
  signal = new AbortController().signal,
  progress: (progress: DuplicateProgress) => void = () => undefined,
): Promise<{ groups: string[][]; outcome: RunOutcome }> {
  const finder = createFinder(store.db, {
    progress,
    storeDigests: async (folders) => {
      kept += folders.length;
      store.writer.storeDigests(folders);
    },
    storePrints: async () => undefined,
    storeSignatures: async () => undefined,
  });
  const outcome = await finder.exact(
    {
      folders: [root],
      everything: false,
      smallest: 0,
      excludedFolders: [],
      excludedTypes: [],
      ...request,
    },
    signal,
  );
  const groups: string[][] = [];
  for (let after: number | null = 0; after !== null;) {
    const page = finder.page(after);
    for (const { groupId, files } of page.parts) {
      (groups[groupId] ??= []).push(...files.map(({ path }) => basename(path)));
    }
    after = page.next;
  }
  return { groups: groups.map((names) => names.sort()), outcome };
}

function large(change?: number): Uint8Array {
  const content = new Uint8Array(3_000_000).fill(7);
  if (change !== undefined) content[change] = 8;
  return content;
}

describe('exact duplicates', () => {
  test('same bytes under any name; same size alone is not enough', async () => {
    write('a.txt', 'the same');
    write('deep/er/b.bin', 'the same');
    write('c.txt', 'not same');
    const { groups, outcome } = await run();
    expect(groups).toEqual([['a.txt', 'b.bin']]);
    expect(outcome).toMatchObject({ groups: 1, files: 2, bytes: 8, filesSeen: 3, problemCount: 0 });
  });

  test('large files that differ only in the middle are told apart', async () => {
    write('a.bin', large());
    write('b.bin', large());
    write('middle.bin', large(1_500_000));
    write('head.bin', large(0));
    write('tail.bin', large(2_999_999));
    expect((await run()).groups).toEqual([['a.bin', 'b.bin']]);
  });

  test('names of one file take no space: hard links count once, symbolic links not at all', async () => {
    const path = write('a.txt', 'the same');
    linkSync(path, join(root, 'linked.txt'));
    symlinkSync(path, join(root, 'symbolic.txt'));
    symlinkSync(root, join(root, 'cycle'));
    expect((await run()).groups).toEqual([]);
    write('copy.txt', 'the same');
    const { groups, outcome } = await run();
    expect(groups).toEqual([['a.txt', 'copy.txt'].toSorted()]);
    expect(outcome.bytes).toBe(8);
  });

  test('empty files are no duplicates', async () => {
    write('a.txt', '');
    write('b.txt', '');
    expect((await run()).groups).toEqual([]);
  });

  test('hidden files and keys: left out; with everything keys still', async () => {
    for (const name of ['.a', '.b', 'node_modules/c', 'a.tmp', 'key.pem', 'copy.pem'])
      write(name, 'the same');
    expect((await run()).groups).toEqual([]);
    expect((await run({ everything: true })).groups).toEqual([['.a', '.b', 'a.tmp', 'c']]);
  });

  test.skipIf(process.platform !== 'linux')('names that are not UTF-8, and long ones', async () => {
    const folder = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xe9, 0x2f])]);
    mkdirSync(folder);
    for (const name of ['a', 'é'.repeat(120)]) {
      writeFileSync(Buffer.concat([folder, Buffer.from(name, 'utf8'), Buffer.from([0xff])]), 'the same');
    }
    const { groups, outcome } = await run();
    expect(groups).toEqual([['a\u{fffd}', `${'é'.repeat(120)}\u{fffd}`]]);
    expect(outcome.problemCount).toBe(0);
  });

  test('a group larger than a page comes in parts that belong together', async () => {
    for (let index = 0; index < 700; index += 1) write(`${index}.txt`, 'the same');
    write('x.txt', 'another one');
    write('y.txt', 'another one');
    const { groups } = await run();
    expect(groups.map((group) => group.length)).toEqual([700, 2]);
    expect(new Set(groups[0]).size).toBe(700);
  });

  test('the second time nothing is read, and a change of the same size is seen', async () => {
    write('a.txt', 'one content');
    const path = write('b.txt', 'one content');
    await run();
    expect(kept).toBe(1);
    expect((await run()).groups).toHaveLength(1);
    expect(kept).toBe(1);
    writeFileSync(path, 'two content');
    utimesSync(path, 1_000, 1_000);
    expect((await run()).groups).toEqual([]);
  });

  test('the hash of an indexed file is used, but not that of an older content', async () => {
    write('a.txt', 'one content');
    const path = write('b.txt', 'two content');
    store.writer.addRoot(bytes(root));
    compareAll(store, root);
    // A hash that is not the content's shows who was asked.
    const hash = new Uint8Array(32).fill(9);
    const outcome = { state: 'skipped', hash, type: 'other', format: '', reason: 'no-text' } as const;
    const pending = store.reader.pendingFiles(10, 1_000_000, []);
    const commits = pending.map(({ fileId }) => ({ fileId, observed: null, outcome }));
    store.writer.commit(commits, [], null);
    expect((await run()).groups).toEqual([['a.txt', 'b.txt']]);
    writeFileSync(path, 'new content');
    expect((await run()).groups).toEqual([]);
    compareAll(store, root);
    expect((await run()).groups).toEqual([]);
  });

  test('a file that is in the index by now is found among those of which a fast digest was kept', async () => {
    const content = Buffer.from('one content');
    const large = Buffer.alloc(100_000, content);
    for (const name of ['in/a.txt', 'b.txt']) write(name, content);
    for (const name of ['in/large.txt', 'large.txt']) write(name, large);
    await run();
    store.writer.addRoot(bytes(join(root, 'in')));
    compareAll(store, join(root, 'in'));
    const pending = store.reader.pendingFiles(10, 1_000_000, []);
    const commits = pending.map(({ fileId, size }) => {
      const hash = createHash('sha256')
        .update(size === large.length ? large : content)
        .digest();
      return {
        fileId,
        observed: null,
        outcome: { state: 'skipped', hash, type: 'other', format: '', reason: 'no-text' } as const,
      };
    });
    store.writer.commit(commits, [], null);
    for (const again of [kept + 1, kept + 1]) {
      expect((await run()).groups).toEqual([
        ['large.txt', 'large.txt'],
        ['a.txt', 'b.txt'],
      ]);
      expect(kept).toBe(again);
    }
  });

  test.skipIf(process.getuid?.() === 0)('what may not be read is told, and the rest goes on', async () => {
    write('a.txt', 'the same');
    write('b.txt', 'the same');
    chmodSync(write('c.txt', 'the same'), 0);
    const { groups, outcome } = await run();
    expect(groups).toEqual([['a.txt', 'b.txt']]);
    expect(outcome.problems).toEqual([expect.objectContaining({ code: 'EACCES' })]);
  });

  test('a cancelled search ends and keeps what it has read', async () => {
    // Holes: they take no space and a second to read.
    for (let index = 0; index < 20; index += 1) truncateSync(write(`${index}.bin`, ''), 400_000_000);
    const controller = new AbortController();
    const onProgress = ({ stage, bytes: read }: DuplicateProgress): void => {
      if (stage === 'reading' && read > 0) controller.abort();
    };
    await expect(run({}, controller.signal, onProgress)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(kept).toBe(1);
  });
});
