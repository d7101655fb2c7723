import { beforeEach, describe, expect, it } from 'vitest';
import { filesOfChunks } from './chunk-files.ts';
import { createIndexFixture, type IndexFixture } from './search-fixture.ts';

let index: IndexFixture;
let files: readonly number[];
const passages = 300;
const all = Array.from({ length: 2 * passages }, (_, at) => at + 1);
beforeEach(() => {
  index = createIndexFixture();
  const texts = Array.from({ length: passages }, (_, at) => `passage ${at}`);
  files = [index.add('a.md', texts), index.add('b.md', texts)];
});

/** Often enough that they come from a page that was read. */
function lookUpAgainAndAgain(): ReadonlyMap<number, number> {
  for (let times = 0; times < 3; times += 1) filesOfChunks(index.db, all);
  return filesOfChunks(index.db, [...all, 5_000, 2 ** 31]);
}

describe('the files of passages', () => {
  it('are the same looked up one by one and from a page', () => {
    const first = filesOfChunks(index.db, all);
    expect([first.get(1), first.get(passages), first.get(passages + 1)]).toEqual([
      files[0],
      files[0],
      files[1],
    ]);
    expect(lookUpAgainAndAgain()).toEqual(first);
  });

  it('do not have what has been deleted since, and have what came', () => {
    lookUpAgainAndAgain();
    index.db.exec('DELETE FROM passages WHERE rowid = 7; DELETE FROM chunks WHERE id = 7');
    expect(filesOfChunks(index.db, [6, 7])).toEqual(new Map([[6, files[0]]]));
    lookUpAgainAndAgain();
    const added = index.add('c.md', ['one more']);
    expect(filesOfChunks(index.db, [2 * passages + 1]).get(2 * passages + 1)).toBe(added);
  });
});
