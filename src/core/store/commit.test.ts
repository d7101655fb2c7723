import { renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packPassages } from './new-passages.ts';
import { createWriter } from './writer.ts';
import {
  bytes,
  chunk,
  commitFile,
  compare,
  count,
  find,
  hashOf,
  makeTestStore,
  purgeAll,
  readAs,
  testModel,
  testVersions,
  vectorOf,
  type TestStore,
} from './test-store.ts';

const { fingerprint } = testModel;
const day = 24 * 3_600_000;
let store: TestStore;
let path: string;

beforeEach(() => {
  store = makeTestStore();
  store.writer.addRoot(bytes(store.documents));
  store.writer.registerModel(testModel);
  path = join(store.documents, 'a.txt');
  writeFileSync(path, 'alpha');
  compare(store, store.documents);
});

afterEach(() => store.dispose());

function addFile(name: string): string {
  const added = join(store.documents, name);
  writeFileSync(added, name);
  compare(store, store.documents);
  return added;
}

function fileNow() {
  const row = store.reader.fileByPath(bytes(path));
  if (!row) throw new Error('The file is not in the index.');
  return row;
}

describe('commit', () => {
  it('stores passages as they are, odd characters included: offsets of highlights would shift', () => {
    const texts = ['nul \0 inside', 'emoji 👩‍🚀 and ñ', 'e\u0301'];
    const fileId = commitFile(store, path, texts);
    const rows = store.reader.fileChunks(fileId, 0, 10);
    expect(rows.map(({ text }) => text)).toEqual(texts);
    expect(rows[0]).toMatchObject({ headings: ['Top'], page: null, start: 0 });
    expect(store.reader.fileChunks(fileId, rows[0]?.chunkId ?? 0, 1)).toHaveLength(1);
  });

  it('ignores a file that went away while it was read: a deleted file would come back', () => {
    const file = readAs(store, path, ['alpha']);
    unlinkSync(path);
    compare(store, store.documents);
    expect(store.writer.commit([file], [], null)).toMatchObject({ ignored: 1 });
    expect(count(store, 'chunks')).toBe(0);
  });

  it('leaves a file pending that changed again while it was read: the last save would never be read', () => {
    const file = readAs(store, path, ['alpha']);
    writeFileSync(path, 'alpha beta');
    compare(store, store.documents);
    expect(store.writer.commit([file], [], null)).toMatchObject({ changedAgain: 1 });
    expect([fileNow().state, find(store, 'alpha')]).toEqual(['pending', [file.fileId]]);
  });

  it('settles a file that was newer than its row: it would be read twice', () => {
    writeFileSync(path, 'alpha beta');
    commitFile(store, path, ['alpha beta']);
    expect(fileNow().state).toBe('indexed');
    expect(compare(store, store.documents).pending).toBe(0);
  });

  it('looks again for a file that was moved while it was being read: it would be lost at its new place', () => {
    const file = readAs(store, path, ['alpha']);
    const outcome = { state: 'failed', hash: null, type: 'other', format: '', code: 'vanished' } as const;
    const vanished = { fileId: file.fileId, observed: null, outcome };
    renameSync(path, join(store.documents, 'moved.txt'));
    store.writer.commit([vanished], [], null);
    compare(store, store.documents);
    const [next] = store.reader.pendingFiles(1, 1_000, []);
    expect(Buffer.from(next?.path ?? []).toString()).toBe(join(store.documents, 'moved.txt'));
    for (let tries = 0; tries < 3; tries += 1) store.writer.commit([vanished], [], null);
    expect(store.reader.file(file.fileId)).toMatchObject({ state: 'failed', code: 'vanished' });
    renameSync(join(store.documents, 'moved.txt'), path);
    expect(compare(store, store.documents)).toMatchObject({ pending: 1, moved: 1 });
  });

  it('gives up chasing a file whose date goes backwards: it would be read for ever', () => {
    const file = readAs(store, path, ['alpha']);
    const observed = { ...file.observed, size: 1n, mtimeNs: 1n, ctimeNs: 1n, inode: 1n };
    const results = [1, 2, 3].map(() => store.writer.commit([{ ...file, observed }], [], null).changedAgain);
    expect(results).toEqual([1, 1, 0]);
    expect(fileNow().state).toBe('indexed');
  });

  it('leaves everything as it is for an unchanged file: a touched file would lose its passages', () => {
    const { fileId, observed } = readAs(store, path, []);
    commitFile(store, path, ['alpha']);
    writeFileSync(path, 'alpha');
    compare(store, store.documents);
    expect(store.reader.pendingFiles(1, 1_000, [])).toMatchObject([{ indexedHash: hashOf('alpha') }]);
    store.writer.commit([{ ...readAs(store, path, []), outcome: { state: 'unchanged' } }], [], null);
    expect([fileNow().state, find(store, 'alpha'), observed !== null]).toEqual(['indexed', [fileId], true]);
  });

  it('removes the passages of a file that failed: the index would show text that may be gone', () => {
    commitFile(store, path, ['alpha']);
    writeFileSync(path, 'damaged');
    compare(store, store.documents);
    const { fileId, observed } = readAs(store, path, []);
    const outcome = { state: 'failed', hash: null, type: 'text', format: 'txt', code: 'damaged' } as const;
    store.writer.commit([{ fileId, observed, outcome }], [], null);
    expect(fileNow()).toMatchObject({ state: 'failed', code: 'damaged' });
    expect([find(store, 'alpha'), store.reader.status().passages]).toEqual([[], 0]);
  });

  it('changes nothing when one file of the group is bad: half a group would count as indexed', () => {
    const other = addFile('b.txt');
    const good = readAs(store, path, ['alpha']);
    const bad = readAs(store, other, ['beta']);
    const passages = packPassages([chunk('beta', 0.5)]);
    const broken = { ...bad, outcome: { ...bad.outcome, passages } };
    expect(() => store.writer.commit([good, broken], [], null)).toThrow('REAL value in INTEGER column');
    expect([count(store, 'chunks'), store.reader.status().files.pending]).toEqual([0, 2]);
    expect(store.writer.commit([good], [], null).settled).toBe(1);
  });
});

describe('vectors', () => {
  it('adds an op a passage with its vector, and one that deletes it when the file is read again', () => {
    commitFile(store, path, ['alpha', 'beta']);
    expect(count(store, 'vector_ops WHERE op = 1')).toBe(2);
    commitFile(store, path, ['alpha', 'gamma']);
    expect([count(store, 'vector_ops WHERE op = 1'), count(store, 'vector_ops WHERE op = 0')]).toEqual([
      4, 2,
    ]);
    store.writer.appliedVectorOps(5);
    expect(count(store, 'vector_ops')).toBe(1);
  });

  it('hands out passages committed without a model once, until their vectors are there', () => {
    store.writer.commit([readAs(store, path, ['alpha', 'beta', 'alpha'])], [], null);
    expect(count(store, 'vector_ops')).toBe(0);
    const first = store.writer.missingVectors(1, fingerprint);
    const second = store.writer.missingVectors(2, fingerprint);
    expect(new Set([...first, ...second].map(({ text }) => text))).toEqual(new Set(['alpha', 'beta']));
    expect(first).toMatchObject([{ title: 'Title', headings: ['Top'] }]);
    store.writer.commitVectors(['alpha', 'beta'].map(vectorOf), fingerprint);
    expect(count(store, 'vector_ops WHERE op = 1')).toBe(3);
    store.writer.commitVectors([vectorOf('alpha')], fingerprint);
    expect(count(store, 'vector_ops')).toBe(3);
    expect(store.writer.missingVectors(9, fingerprint)).toEqual([]);
  });

  it('does not ask again for a string without a vector', () => {
    store.writer.commit(
      [readAs(store, path, ['—'])],
      [{ embedHash: hashOf('—'), values: null }],
      fingerprint,
    );
    expect(store.writer.knownVectors([hashOf('—')], fingerprint)).toEqual([true]);
    expect([count(store, 'vector_ops'), store.writer.missingVectors(9, fingerprint)]).toEqual([0, []]);
  });

  it('asks for everything again for another model, whose vectors are others', () => {
    commitFile(store, path, ['alpha']);
    expect(store.writer.knownVectors([hashOf('alpha')], 'other')).toEqual([false]);
    expect(store.writer.missingVectors(9, 'other')).toHaveLength(1);
  });

  it('keeps a vector for 30 days after its last passage: undo would embed everything again', () => {
    const other = addFile('b.txt');
    commitFile(store, path, ['shared', 'own']);
    commitFile(store, other, ['shared']);
    commitFile(store, path, []);
    expect(count(store, 'vectors WHERE unreferenced_since IS NOT NULL')).toBe(1);
    expect(store.writer.sweepVectors(store.clock + 29 * day)).toBe(0);
    commitFile(store, path, ['own']);
    expect(store.writer.sweepVectors(store.clock + 31 * day)).toBe(0);
    commitFile(store, path, []);
    expect(store.writer.sweepVectors(store.clock + 31 * day)).toBe(1);
    expect(store.writer.knownVectors(['shared', 'own'].map(hashOf), fingerprint)).toEqual([true, false]);
  });

  it('deletes vectors with the root they were made for, also older ones: removed text would stay for a month', () => {
    commitFile(store, path, ['first']);
    commitFile(store, path, ['second']);
    store.writer.removeRoot(1);
    purgeAll(store);
    expect(count(store, 'vectors')).toBe(0);
  });
});

describe('staleFiles', () => {
  it('reads again what older parts made, and nothing else', () => {
    const other = addFile('b.log');
    compare(store, store.documents, ['b.log']);
    commitFile(store, path, ['alpha']);
    expect(store.writer.staleFiles()).toBe(0);
    const upgraded = createWriter(store.db, { ...testVersions, chunker: 2 });
    expect(upgraded.staleFiles()).toBe(1);
    expect(store.reader.pendingFiles(9, 1_000, [])).toMatchObject([{ indexedHash: null }]);
    expect([find(store, 'alpha').length, store.reader.fileByPath(bytes(other))?.state]).toEqual([
      1,
      'skipped',
    ]);
  });

  it('reads again what a raised limit lets through', () => {
    const { fileId, observed } = readAs(store, path, []);
    const outcome = {
      state: 'skipped',
      hash: null,
      type: 'text',
      format: 'txt',
      reason: 'too-large',
    } as const;
    store.writer.commit([{ fileId, observed, outcome }], [], null);
    expect([store.writer.readAgain(['no-text']), store.writer.readAgain(['too-large'])]).toEqual([0, 1]);
    expect(fileNow().state).toBe('pending');
  });
});
