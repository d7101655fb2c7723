import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bytes, commitFile, compareAll, makeTestStore, type TestStore } from '../store/test-store.ts';
import { createFinder } from './create-finder.ts';
import type { DuplicateFinder, RunOutcome } from './duplicate-finder.ts';

const scope = { excludedFolders: [], excludedTypes: [], smallest: 0 };

let store: TestStore;
let root: string;
let signatures: { kept: number; gone: number };

beforeEach(() => {
  store = makeTestStore();
  root = store.documents;
  signatures = { kept: 0, gone: 0 };
});
afterEach(() => store.dispose());

function finder(): DuplicateFinder {
  return createFinder(store.db, {
    progress: () => undefined,
    storeDigests: async () => undefined,
    storePrints: async () => undefined,
    storeSignatures: async (rows, gone) => {
      signatures = { kept: signatures.kept + rows.length, gone: signatures.gone + gone.length };
      store.writer.storeSignatures(rows, gone);
    },
  });
}

async function run(folders: string[] = []): Promise<{ groups: string[][]; outcome: RunOutcome }> {
  const search = finder();
  const outcome = await search.near({ ...scope, folders, threshold: 0.5 }, new AbortController().signal);
  const groups: string[][] = [];
  for (let after: number | null = 0; after !== null;) {
    const { parts, next } = search.page(after);
    for (const { groupId, files } of parts) (groups[groupId] ??= []).push(...files.map(({ path }) => path));
    after = next;
  }
  return { groups, outcome };
}

/** Writes files and takes them into the index, each in passages of a few hundred characters. */
function index(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  if (store.reader.directoryByPath(bytes(root)) === null) store.writer.addRoot(bytes(root));
  compareAll(store, root);
  for (const [name, text] of Object.entries(files)) {
    commitFile(store, join(root, name), text.match(/[^]{1,900}/g) ?? []);
  }
}

const paragraph = (seed: string, words: number): string =>
  Array.from({ length: words }, (_, at) => `${seed}${at}`).join(' ');

describe('near duplicates', () => {
  test('a revised text and its exact copy are one family, newest first; byte-for-byte copies alone are none', async () => {
    const text = paragraph('word', 300);
    index({ 'final.md': `${text} with an ending`, 'old/draft.md': text, 'copy of draft.md': text });
    index({ 'other.md': paragraph('other', 300), 'other (1).md': paragraph('other', 300) });
    const { groups, outcome } = await run();
    expect(groups.map((paths) => paths.map((path) => basename(path)).toSorted())).toEqual([
      ['copy of draft.md', 'draft.md', 'final.md'],
    ]);
    expect(outcome).toMatchObject({ groups: 1, files: 3, filesSeen: 5 });
  });

  test('only the given folder is compared', async () => {
    index({ 'a/one.md': paragraph('word', 300), 'b/one.md': `${paragraph('word', 300)} more` });
    expect((await run([join(root, 'a')])).groups).toEqual([]);
    expect((await run([join(root, 'a'), join(root, 'b')])).groups).toHaveLength(1);
  });

  test('signatures are kept by content, and forgotten when the content is gone', async () => {
    index({ 'a.md': paragraph('word', 300), 'b.md': `${paragraph('word', 300)} more` });
    await run();
    expect(signatures).toEqual({ kept: 2, gone: 0 });
    index({ 'b.md': `${paragraph('word', 300)} less` });
    expect((await run()).groups).toHaveLength(1);
    expect(signatures).toEqual({ kept: 3, gone: 1 });
  });

  test('a cancelled search ends', async () => {
    index(
      Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.md`, paragraph(`w${at}`, 2_000)])),
    );
    const controller = new AbortController();
    const search = finder().near({ ...scope, folders: [], threshold: 0.5 }, controller.signal);
    setTimeout(() => controller.abort(), 30);
    await expect(search).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});

const archive = resolve(import.meta.dirname, '../../../../shared/data/home-folder');
const isThere = existsSync(join(archive, 'duplicates.tsv'));
if (!isThere) process.stderr.write('skipped: ../shared/data/home-folder is not there to measure against\n');

describe.skipIf(!isThere)('the home folder’s older revisions', () => {
  test('19 of 20 are found, among texts of the same series', async () => {
    const rows = readFileSync(join(archive, 'duplicates.tsv'), 'utf8').trim().split('\n').slice(1);
    const pairs = rows.map((row) => row.split('\t')).filter(([, , kind]) => kind === 'revision');
    const names = pairs.flatMap(([a = '', b = '']) => [a, b]);
    const list = join(root, '..', 'names');
    writeFileSync(list, names.map((name) => `home/${name}\n`).join(''));
    execFileSync('tar', ['-xzf', join(archive, 'home-folder.tar.gz'), '-C', join(root, '..'), '-T', list]);
    index(Object.fromEntries(names.map((name) => [name, readFileSync(join(root, '../home', name), 'utf8')])));
    const { groups } = await run();
    const groupOf = new Map(groups.flatMap((paths, at) => paths.map((path) => [path, at] as const)));
    const found = pairs.filter(([a = '', b = '']) => {
      const group = groupOf.get(join(root, a));
      return group !== undefined && group === groupOf.get(join(root, b));
    });
    expect(pairs).toHaveLength(140);
    expect(found.length).toBeGreaterThanOrEqual(133);
  });
});
