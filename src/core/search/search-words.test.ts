import { beforeEach, describe, expect, it } from 'vitest';
import type { FileFilter } from '../store/records.ts';
import { parseQuery } from './parse-query.ts';
import { textTerms } from '../tokens/text-terms.ts';
import { PassageScorer } from './passage-score.ts';
import { planQuery } from './query-plan.ts';
import { createIndexFixture, type IndexFixture } from './search-fixture.ts';
import { searchWords, type WordHits } from './search-words.ts';
import { termStatistics } from './term-statistics.ts';

let index: IndexFixture;
beforeEach(() => {
  index = createIndexFixture();
});

function find(text: string, filter: FileFilter = { kind: 'all' }): WordHits {
  return searchWords(index.db, { query: parseQuery(text), filter, files: 50 }, index.reader.admits);
}

/** Files in order, each once. */
function files(text: string, filter?: FileFilter): number[] {
  return [...new Set(find(text, filter).keyword.fileIds)];
}

describe('words', () => {
  it.each([
    '"',
    'NEAR(bread)',
    'bread AND (',
    '* OR ^bread',
    'terms:bread',
    "bread'); DROP TABLE files;--",
    '{bread} + bread*',
    'bread\u0000',
  ])('takes FTS5 syntax for data: %s', (text) => {
    const bread = index.add('a.md', ['bread and butter']);
    expect(files(text)).toEqual(text === '"' ? [] : [bread]);
  });

  it('ranks by the best passage, not by the sum of many weak ones', () => {
    const many = index.add(
      'many.md',
      Array<string>(10).fill(`yeast ${'filler words about the weather '.repeat(12)}`),
    );
    const one = index.add('one.md', ['yeast, wild yeast and more yeast']);
    for (let i = 0; i < 30; i++) index.add(`other ${i}`, ['nothing of the kind here at all']);
    expect(files('yeast')).toEqual([one, many]);
  });

  it('counts repeated words of the query', () => {
    const bread = index.add('bread.md', ['bread oven']);
    const stone = index.add('stone.md', ['stone oven']);
    for (let i = 0; i < 20; i++) index.add(`other ${i}`, ['something else']);
    expect(files('stone bread bread')).toEqual([bread, stone]);
    expect(files('bread stone stone')).toEqual([stone, bread]);
  });

  it('leaves stop words out unless there is nothing else', () => {
    index.add('a.md', ['the and of the and of']);
    const bread = index.add('b.md', ['bread']);
    expect(files('the bread of')).toEqual([bread]);
    expect(files('of the')).toHaveLength(1);
  });

  it('finds words that stand in almost every passage', () => {
    for (let i = 0; i < 3_000; i++) index.add(`${i}.md`, [`report number ${i}`]);
    expect(files('report').length).toBeGreaterThan(10);
    expect(files('report number').length).toBeGreaterThan(10);
  });

  it('lets a common word decide between passages that a rare one found', () => {
    for (let i = 0; i < 3_000; i++) index.add(`${i}.md`, [i % 4 === 0 ? 'annual report' : 'note']);
    index.add('plain.md', ['sourdough note']);
    const wanted = index.add('wanted.md', ['sourdough report']);
    expect(files('sourdough report')[0]).toBe(wanted);
  });

  it('scores stored text as FTS5 scores its index', () => {
    for (let i = 0; i < 40; i++) index.add(`${i}.md`, [`filler ${'word '.repeat(i)}`]);
    index.add('a.md', ['bread oven oven and a long tail of other words']);
    const { keyword } = find('bread oven oven ');
    const plan = planQuery(parseQuery('bread oven oven '), termStatistics(index.db));
    const { terms } = textTerms('bread oven oven and a long tail of other words');
    expect(keyword.scores[0]).toBeCloseTo(new PassageScorer(plan).score(terms, 10), 9);
  });

  it('knows the length of a passage that came after others had been asked for', () => {
    index.add('a.md', ['sourdough bread']);
    expect(files('sourdough ')).toHaveLength(1);
    const short = index.add('b.md', ['sourdough']);
    expect(files('sourdough ')[0]).toBe(short);
  });

  it('forgets a passage that was deleted', () => {
    index.add('a.md', ['sourdough bread', 'sourdough starter']);
    expect(find('sourdough ').keyword.chunkIds).toHaveLength(2);
    index.db.exec('DELETE FROM passages WHERE rowid = 1; DELETE FROM chunks WHERE id = 1');
    expect(find('sourdough ').keyword.chunkIds).toEqual([2]);
  });

  it('scores on one scale words that are in most passages, which FTS5 takes for nothing', () => {
    for (let i = 0; i < 2_500; i++) index.add(`${i}.md`, ['annual report']);
    index.add('a.md', ['report report']);
    const texts = ['report ', 'report annual ', 'report report '];
    // By FTS5, and from postings once they have been asked for before.
    for (const text of [...texts, ...texts]) {
      const plan = planQuery(parseQuery(text), termStatistics(index.db));
      const { chunkIds, scores } = find(text).keyword;
      const first = chunkIds[0] === 2_501 ? ['report', 'report'] : ['annual', 'report'];
      expect(scores[0]).toBeCloseTo(new PassageScorer(plan).score(first, 2), 9);
    }
  });

  it('finds the same by words that are in most passages among some files only, which FTS5 scores', () => {
    for (let i = 0; i < 2_500; i++)
      index.add(`${i}.md`, [i % 5 === 0 ? 'report report annual' : 'annual report']);
    find('report ');
    const all = find('report ').keyword;
    const fileIds = all.fileIds.slice(0, 50);
    const some = searchWords(
      index.db,
      { query: parseQuery('report '), filter: { kind: 'only', fileIds }, files: 100 },
      index.reader.admits,
    ).keyword;
    expect(some.fileIds).toEqual(fileIds);
    some.scores.forEach((score, at) => expect(score).toBeCloseTo(all.scores[at] ?? 0, 9));
  });

  it('keeps the order of equal scores', () => {
    const ids = Array.from({ length: 20 }, (_, i) => index.add(`${i}.md`, ['bread and butter']));
    expect(files('bread')).toEqual(ids);
    expect(files('bread')).toEqual(ids);
  });

  it('answers 10,000 characters within 100 ms', () => {
    const words = Array.from({ length: 2_000 }, (_, i) => `word${i}`);
    for (let i = 0; i < 200; i++) index.add(`${i}.md`, [words.slice(i * 10, i * 10 + 100).join(' ')]);
    const text = words.join(' ').slice(0, 10_000);
    find(text);
    // Processor time: a machine busy with other things must not fail it.
    const before = process.cpuUsage();
    expect(files(text).length).toBeGreaterThan(10);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000).toBeLessThan(100);
  });

  it('does not show files of a removed folder', () => {
    index.add('bread.md', ['bread']);
    index.removeRoot();
    expect(find('bread').keyword.fileIds).toEqual([]);
    expect(find('bread').names).toEqual([]);
  });
});

describe('the word being typed', () => {
  it('completes from three letters, and not once a space follows', () => {
    const file = index.add('a.md', ['sourdough']);
    expect(files('sour')).toEqual([file]);
    expect(files('sour ')).toEqual([]);
    expect(files('so')).toEqual([]);
  });

  it('finds a word whose stem is shorter than what has been typed', () => {
    const file = index.add('a.md', ['she was running']);
    expect(files('runni')).toEqual([file]);
  });

  it('puts the word itself above its completions', () => {
    const longer = index.add('a.md', ['carpet']);
    const exact = index.add('b.md', ['car']);
    for (let i = 0; i < 10; i++) index.add(`${i}`, ['other']);
    expect(files('car')).toEqual([exact, longer]);
  });

  it('narrows with the words before it', () => {
    index.add('a.md', ['starter motor']);
    const both = index.add('b.md', ['sourdough starter']);
    for (let i = 0; i < 10; i++) index.add(`${i}`, ['other']);
    expect(files('sourdough sta')[0]).toBe(both);
  });
});

describe('scripts without spaces', () => {
  it('finds one character anywhere in a run', () => {
    const file = index.add('a.md', ['我们的数据文件']);
    index.add('b.md', ['别']);
    const texts = ['数', '件', '我', '数 ', '"件"'];
    expect(texts.map((text) => files(text))).toEqual(texts.map(() => [file]));
  });

  it('finds a word inside a run and as a phrase', () => {
    const file = index.add('a.md', ['我们的数据文件']);
    expect(files('数据')).toEqual([file]);
    expect(files('"数据文"')).toEqual([file]);
    expect(files('"数文"')).toEqual([]);
  });
});

describe('phrases', () => {
  it('must stand word for word', () => {
    const exact = index.add('a.md', ['the code of conduct applies']);
    index.add('b.md', ['conduct of the code', 'codes of conducting']);
    expect(files('"code of conduct"')).toEqual([exact]);
    expect(files('"Code  of\nConduct"')).toEqual([exact]);
  });

  it('do not cross passages', () => {
    index.add('a.md', ['ends with wild', 'yeast begins here']);
    expect(files('"wild yeast"')).toEqual([]);
  });

  it('may be of stop words alone, and not longer words', () => {
    const file = index.add('a.md', ['to be or not to be']);
    index.add('b.md', ['to begin or not to begin']);
    expect(files('"to be or not"')).toEqual([file]);
    expect(files('"to be"')).toEqual([file]);
  });

  it('are found around identifiers, whose parts the index holds too', () => {
    const file = index.add('a.md', ['then call getUserName twice']);
    expect(files('"call getUserName twice"')).toEqual([file]);
    expect(files('"call getUserName"')).toEqual([file]);
  });

  it('see through accents, case and what stands between words', () => {
    const file = index.add('a.md', ['Das Café-Créme, bitte']);
    expect(files('"cafe creme"')).toEqual([file]);
    expect(files('"CAFÉ créme"')).toEqual([file]);
  });

  it('hold per file while free words rank', () => {
    const both = index.add('a.md', ['wild yeast', 'oven']);
    const phrase = index.add('b.md', ['wild yeast']);
    index.add('c.md', ['oven']);
    expect(files('"wild yeast" oven').toSorted()).toEqual([both, phrase]);
    expect(files('"wild yeast" unknownword').toSorted()).toEqual([both, phrase]);
  });
});

describe('exclusions', () => {
  it('remove a file whichever passage has the word', () => {
    index.add('a.md', ['bread with flour', 'and then sugar']);
    const kept = index.add('b.md', ['bread with salt']);
    expect(files('bread -sugar')).toEqual([kept]);
  });

  it('remove a file by its name', () => {
    index.add('sugar-bread.md', ['bread']);
    const kept = index.add('plain.md', ['bread']);
    expect(files('bread -sugar')).toEqual([kept]);
    expect(find('bread -sugar').names).toEqual([]);
  });

  it('of phrases leave the words alone', () => {
    index.add('a.md', ['a bread machine']);
    const kept = index.add('b.md', ['bread from no machine']);
    expect(files('bread -"bread machine"')).toEqual([kept]);
  });
});

describe('filters', () => {
  it('of few files hold for words and names', () => {
    const [, second] = [index.add('bread 1', ['bread']), index.add('bread 2', ['bread'])];
    const filter: FileFilter = { kind: 'only', fileIds: [second] };
    expect(files('bread', filter)).toEqual([second]);
    expect(find('bread', filter).names.map(({ fileId }) => fileId)).toEqual([second]);
    expect(files('bread', { kind: 'only', fileIds: [] })).toEqual([]);
  });

  it('of many files look further until enough are admitted', () => {
    for (let i = 0; i < 900; i++) index.add(`${i}`, ['bread']);
    const late = index.add('late', ['bread is the last of many words here']);
    index.db.prepare("UPDATE files SET type = 'mail' WHERE id = ?").run(late);
    const filter: FileFilter = { kind: 'many', request: { types: ['mail'], folders: [] } };
    expect(files('bread', filter)).toEqual([late]);
  });

  it('find a common word that is rare inside the filter', () => {
    for (let i = 0; i < 6_000; i++) index.add(`${i}`, ['report']);
    expect(files('report', { kind: 'only', fileIds: [3] })).toEqual([3]);
  });
});

describe('names', () => {
  it('tell the exact name from one that has the words and one that has some', () => {
    const some = index.add('budget.md', ['x']);
    const words = index.add('Old budget report 2024.md', ['x']);
    const exact = index.add('Budget Report.pdf', ['x']);
    const kinds = find('budget report').names.map(({ fileId, kind }) => [fileId, kind]);
    expect(kinds).toEqual([
      [exact, 'exact'],
      [words, 'words'],
      [some, 'some'],
    ]);
  });

  it('match the beginning of words, plurals, and one or two letters at the start', () => {
    const file = index.add('invoices-march.pdf', []);
    const texts = ['invoice', 'invo', 'march invoice', 'invoices-march.pdf', 'in'];
    expect(texts.map((text) => find(text).names.map(({ fileId }) => fileId))).toEqual(
      texts.map(() => [file]),
    );
    expect(find('voice').names).toEqual([]);
  });
});
