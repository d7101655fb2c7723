import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeTestStore, type TestStore } from '../../store/test-store.ts';
import { diskRequest, groupsOf, openFinder } from '../test-finder.ts';

let store: TestStore;
beforeEach(() => {
  store = makeTestStore();
});
afterEach(() => store.dispose());

function write(name: string, text: string): void {
  const path = join(store.documents, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** `count` files in two levels. */
function fill(folder: string, count: number, from = 0): void {
  for (let at = from; at < from + count; at += 1) {
    write(`${folder}/${at % 3}/deep ${at % 2}/${at}.txt`, `content ${at}`);
  }
}

async function find(threshold = 0.9) {
  const finder = openFinder(store);
  const request = { ...diskRequest(store.documents), threshold };
  await finder.folders(request, new AbortController().signal);
  return groupsOf(finder, store.documents).map(({ similarity, bytes, files }) => ({
    similarity: Number(similarity.toFixed(2)),
    bytes,
    folders: files.map(({ path, folder }) => [path, folder?.files, folder?.missing]),
  }));
}

describe('folders', () => {
  test('a copy of a whole tree is one group, not one for each folder in it', async () => {
    fill('photos', 30);
    fill('backup/old/photos', 30);
    write('other/own.txt', 'something else');
    expect(await find()).toEqual([
      {
        similarity: 1,
        bytes: 290,
        folders: [
          ['backup/old/photos', 30, 0],
          ['photos', 30, 0],
        ],
      },
    ]);
  });

  test('98 % of one are in the other, wherever there; how many are not', async () => {
    fill('all', 120);
    for (let at = 0; at < 49; at += 1) write(`flat/renamed ${at}.txt`, `content ${at}`);
    write('flat/only here.txt', 'only here');
    expect(await find()).toEqual([
      {
        similarity: 0.98,
        bytes: expect.any(Number),
        folders: [
          ['all', 120, 0],
          ['flat', 50, 1],
        ],
      },
    ]);
  });

  test('a few files in common, and names of the same file, are no reason', async () => {
    fill('one', 10);
    fill('two', 10, 5);
    expect(await find()).toEqual([]);
    mkdirSync(join(store.documents, 'links'));
    for (let at = 0; at < 4; at += 1) {
      const from = join(store.documents, `one/${at % 3}/deep ${at % 2}/${at}.txt`);
      linkSync(from, join(store.documents, `links/${at}.txt`));
    }
    // Everything in it is in the other folder, and nothing would be won.
    expect((await find()).map(({ bytes }) => bytes)).toEqual([]);
  });

  test('two folders compared: what both have, and what only one has', async () => {
    fill('a', 6);
    fill('b', 6, 2);
    const [a, b] = [join(store.documents, 'a'), join(store.documents, 'b')];
    const result = await openFinder(store).compareFolders(
      { a, b, everything: false },
      new AbortController().signal,
    );
    expect(result).toMatchObject({ sharedCount: 4, onlyACount: 2, onlyBCount: 2, problemCount: 0 });
    expect(result.onlyB.map(({ path }) => path)).toEqual([
      join(b, '0/deep 0/6.txt'),
      join(b, '1/deep 1/7.txt'),
    ]);
    expect(result.shared[0]?.a[0]?.path).toContain(a);
  });
});
