import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bytes, commitFile, compare, makeTestStore, testModel, type TestStore } from './test-store.ts';

const { fingerprint } = testModel;
let store: TestStore;
let path: string;

beforeEach(() => {
  store = makeTestStore();
  store.writer.addRoot(bytes(store.documents));
  path = join(store.documents, 'a.txt');
  writeFileSync(path, 'alpha');
  compare(store, store.documents);
});

afterEach(() => store.dispose());

function applyOps(): void {
  store.writer.appliedVectorOps(Number.MAX_SAFE_INTEGER);
}

it('holds for the model it was tidied for, until the next commit', () => {
  expect(store.writer.isTidy(fingerprint)).toBe(false);
  store.writer.tidied(fingerprint, store.writer.changeCount());
  expect(store.writer.isTidy(fingerprint)).toBe(true);
  expect(store.writer.isTidy('another model')).toBe(false);
  commitFile(store, path, ['alpha']);
  applyOps();
  expect(store.writer.isTidy(fingerprint)).toBe(false);
});

it('does not hold when something was committed while it was tidied: that would never be embedded', () => {
  const before = store.writer.changeCount();
  commitFile(store, path, ['alpha']);
  applyOps();
  store.writer.tidied(fingerprint, before);
  expect(store.writer.isTidy(fingerprint)).toBe(false);
});

it('does not hold while the vector index has something to take up, e.g. after a deletion', () => {
  commitFile(store, path, ['alpha']);
  store.writer.tidied(fingerprint, store.writer.changeCount());
  expect(store.writer.isTidy(fingerprint)).toBe(false);
  applyOps();
  expect(store.writer.isTidy(fingerprint)).toBe(true);
});
