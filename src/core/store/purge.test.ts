import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bytes, commitFile, compare, find, makeTestStore, purgeAll, type TestStore } from './test-store.ts';

let store: TestStore;

beforeEach(() => {
  store = makeTestStore();
});

afterEach(() => store.dispose());

/** Whether any file of the store still has these letters, rows that were deleted and logs included. */
function holds(letters: string): boolean {
  return readdirSync(store.dataFolder).some((name) =>
    readFileSync(join(store.dataFolder, name)).includes(letters),
  );
}

it('leaves no word of a deleted index in the file, and takes the folder again', () => {
  const path = join(store.documents, 'secretname.txt');
  writeFileSync(path, 'xylophonist');
  const index = (): number => {
    store.writer.addRoot(bytes(store.documents));
    compare(store, store.documents);
    return commitFile(store, path, ['xylophonist']);
  };
  index();
  expect([holds('xylophonist'), holds('secretname')]).toEqual([true, true]);
  const [root] = store.reader.status().roots;
  store.writer.removeRoot(root?.rootId ?? 0);
  purgeAll(store);
  expect([holds('xylophonist'), holds('secretname')]).toEqual([false, false]);
  const fileId = index();
  expect(find(store, 'xylophonist')).toEqual([fileId]);
});
