import { beforeAll, describe, expect, it } from 'vitest';
import { createHabitRows } from '../store/habit-rows.ts';
import { createIndexFixture, type IndexFixture } from './search-fixture.ts';
import { suggest, type SuggestReader } from './suggest.ts';

let index: IndexFixture;

beforeAll(() => {
  index = createIndexFixture();
  index.add('invoice 2024.pdf', ['an invoice']);
  index.add('island.txt', ['an island']);
  index.db.exec(
    `INSERT INTO dirs (id, root_id, parent_id, name, name_key) VALUES (2, 1, 1, CAST('Tax papers' AS BLOB), 'tax papers')`,
  );
  index.db.exec(
    `INSERT INTO dirs (id, root_id, parent_id, name, name_key) VALUES (3, 1, 1, CAST('The "Best" of' AS BLOB), 'the "best" of')`,
  );
  index.db.exec(
    `INSERT INTO dirs (id, root_id, parent_id, name, name_key) VALUES (4, 1, 1, CAST('Paperbacks' AS BLOB), 'paperbacks')`,
  );
  index.db.exec(`UPDATE files SET author = 'Jane Doe' WHERE id < 3`);
  index.add('terms.txt', ['terms']);
  index.db.exec(`UPDATE files SET author = '100%_Ltd' WHERE id = 3`);
  let now = 0;
  const habits = createHabitRows(index.db, () => (now += 1));
  habits.rememberSearch('Inverness trip');
  habits.rememberSearch('bread');
  habits.saveSearch('inbox', 'type:mail on:last week');
});

async function labels(text: string, cursor = text.length): Promise<string[]> {
  const { reader } = index;
  const asked: SuggestReader = {
    foldersBeginning: (...wanted) => Promise.resolve(reader.foldersBeginning(...wanted)),
    filesBeginning: (beginning, limit) => Promise.resolve(reader.filesBeginning(beginning, limit)),
    authorsBeginning: (beginning, limit) => Promise.resolve(reader.authorsBeginning(beginning, limit)),
    pastSearches: (beginning, limit) => Promise.resolve(reader.pastSearches(beginning, limit)),
    savedSearches: () => Promise.resolve(reader.savedSearches()),
  };
  const found = await suggest(asked, { text, cursor, limit: 10 });
  return found.map(({ kind, insert }) => `${kind} ${insert}`);
}

describe('suggest', () => {
  it('names operators, past and saved searches, files and folders', async () => {
    expect(await labels('in')).toEqual([
      'operator in:',
      'past Inverness trip',
      'saved type:mail on:last week',
    ]);
    expect(await labels('inv')).toEqual(['past Inverness trip', 'file invoice 2024.pdf']);
    expect(await labels('tax')).toEqual(['folder in:"/library/Tax papers" ']);
  });

  it('takes the whole text for the beginning of a name, and no word of a sentence', async () => {
    expect(await labels('tax pap')).toEqual(['folder in:"/library/Tax papers" ']);
    expect(await labels('invoice 20')).toEqual(['file invoice 2024.pdf']);
    expect(await labels('the last invoice')).toEqual([]);
  });

  it('completes the values of operators, folders by name', async () => {
    expect(await labels('bread is:du')).toEqual(['value is:duplicate ']);
    expect(await labels('-type:sh')).toEqual(['value -type:sheet ']);
    expect(await labels('after:last w')).toEqual([]);
    expect(await labels('after:"last w')).toEqual(['value after:"last week" ']);
    expect(await labels('in:"the ""be')).toEqual(['folder in:"/library/The ""Best"" of" ']);
    expect(await labels('author:do')).toEqual(['value author:"Jane Doe" ']);
    expect(await labels('-author:')).toEqual(['value -author:"Jane Doe" ', 'value -author:100%_Ltd ']);
    expect(await labels('author:100%')).toEqual(['value author:100%_Ltd ']);
    expect(await labels('author:%')).toEqual([]);
    expect(await labels('in:ta')).toEqual(['folder in:"/library/Tax papers" ']);
    expect(await labels('in:pap')).toEqual([
      'folder in:/library/Paperbacks ',
      'folder in:"/library/Tax papers" ',
    ]);
    expect(await labels('in:%')).toEqual([]);
  });

  it('completes the word at the cursor, and knows a bare start', async () => {
    expect(await labels('ty bread', 2)).toEqual(['operator type:']);
    expect(await labels('')).toEqual(['past bread', 'past Inverness trip']);
  });
});

it('forgets one search, or everything that was kept', () => {
  const habits = createHabitRows(index.db, () => 9);
  habits.rememberOpening(1, 'bread');
  expect(index.reader.openedResults(5)).toEqual([{ text: 'bread', fileId: 1 }]);
  expect(habits.forget('bread')).toBe(2);
  expect(index.reader.pastSearches('', 9).map(({ text }) => text)).toEqual(['Inverness trip']);
  habits.forget(null);
  expect(index.reader.pastSearches('', 9)).toEqual([]);
  expect(index.reader.savedSearches()).toHaveLength(1);
});

it('renames a saved search unless the name is taken, and keeps files pinned in the order they were', () => {
  const habits = createHabitRows(index.db, () => 9);
  const { id } = habits.saveSearch('trips', 'train');
  expect(habits.renameSavedSearch(id, 'inbox')).toBe(false);
  expect(habits.renameSavedSearch(id, 'journeys')).toBe(true);
  expect(index.reader.savedSearches().map(({ name }) => name)).toEqual(['inbox', 'journeys']);
  for (const fileId of [2, 1, 2]) habits.setPinned(fileId, true);
  habits.setPinned(999, true);
  expect(index.reader.pinnedFiles()).toEqual([1, 2]);
  habits.setPinned(1, false);
  expect(index.reader.pinnedFiles()).toEqual([2]);
});
