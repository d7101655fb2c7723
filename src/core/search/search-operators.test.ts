/** Operators, lists, sorting, counting and bad input, over a small index and by words alone. */
import { beforeAll, describe, expect, it } from 'vitest';
import { searchRequestSchema, type SearchInput, type SearchResponse } from '../../shared/contract/search.ts';
import type { Embedder } from '../embed/embedder.ts';
import { createIndexFixture, type IndexFixture } from './search-fixture.ts';
import { searchQueries } from './search-queries.ts';
import { createSearch } from './search.ts';

const noModel: Embedder = {
  model: () => Promise.reject(new Error('no model')),
  embed: () => Promise.reject(new Error('no model')),
  close: () => Promise.resolve(),
};

let index: IndexFixture;

interface Row {
  readonly name: string;
  readonly text: string;
  readonly type?: string;
  readonly extension?: string;
  readonly size?: number;
  readonly year?: number;
  readonly hash?: string;
  readonly author?: string;
  readonly language?: string;
  readonly state?: number;
  readonly code?: string;
  readonly folder?: number;
}

function add(row: Row): void {
  const id = index.add(row.name, row.text === '' ? [] : [row.text]);
  index.db
    .prepare(
      `UPDATE files SET type = ?, extension = ?, size = ?, mtime_ns = ?, hash = ?, author = ?, language = ?, state = ?,
       code = ?, dir_id = ? WHERE id = ?`,
    )
    .run(
      row.type ?? 'text',
      row.extension ?? 'txt',
      row.size ?? 10,
      BigInt(new Date(row.year ?? 2020, 5, 15).getTime()) * 1_000_000n,
      row.hash === undefined ? null : new TextEncoder().encode(row.hash),
      row.author ?? null,
      row.language ?? null,
      row.state ?? 1,
      row.code ?? null,
      row.folder ?? 1,
      id,
    );
}

beforeAll(() => {
  index = createIndexFixture();
  index.db.exec(
    `INSERT INTO dirs (id, root_id, parent_id, name, name_key) VALUES (2, 1, 1, CAST('Taxes' AS BLOB), 'taxes'),
     (3, 1, 2, CAST('Old' AS BLOB), 'old')`,
  );
  add({
    name: 'budget.pdf',
    text: 'the budget of the club',
    type: 'document',
    extension: 'pdf',
    year: 2023,
    size: 5_000_000,
    author: 'Jane Doe',
    language: 'en',
    hash: 'a',
  });
  add({
    name: 'budget copy.pdf',
    text: 'the budget of the club',
    type: 'document',
    extension: 'pdf',
    year: 2022,
    size: 5_000_000,
    hash: 'a',
    folder: 3,
  });
  add({ name: 'haushalt.txt', text: 'der Haushalt und das budget', year: 2024, language: 'de', folder: 2 });
  add({
    name: 'scan.pdf',
    text: '',
    type: 'document',
    extension: 'pdf',
    state: 2,
    code: 'no-text',
    year: 2021,
  });
  add({
    name: 'broken.docx',
    text: '',
    type: 'document',
    extension: 'docx',
    state: 3,
    code: 'damaged',
    year: 2019,
  });
  add({ name: 'letter.txt', text: 'a letter about bookkeeping and the club', year: 2018, size: 100 });
});

function search(input: SearchInput, { db, reader } = index): Promise<SearchResponse> {
  const methods = { ...reader, ...searchQueries(db, reader) };
  const run = createSearch({
    reader: {
      searchWords: (request) => Promise.resolve(methods.searchWords(request)),
      rankFiles: (request) => Promise.resolve(methods.rankFiles(request)),
      readAhead: (request) => Promise.resolve(methods.readAhead(request)),
      resolveFilter: (request) => Promise.resolve(methods.resolveFilter(request)),
      unknownFolders: (folders) => Promise.resolve(methods.unknownFolders(folders)),
      listFiles: (request, limit) => Promise.resolve(methods.listFiles(request, limit)),
      fileByPath: (path) => Promise.resolve(methods.fileByPath(path)),
      foldersBeginning: (...asked) => Promise.resolve(methods.foldersBeginning(...asked)),
      authorsBeginning: (beginning, limit) => Promise.resolve(methods.authorsBeginning(beginning, limit)),
      coverage: () => Promise.resolve(methods.coverage()),
    },
    embedder: noModel,
    vectors: () => Promise.resolve(null),
    offlineRoots: () => [],
  });
  return run(searchRequestSchema.parse({ mode: 'keyword', ...input }));
}

async function found(query: string): Promise<string[]> {
  return (await search({ query })).results.map(({ name }) => name).toSorted();
}

describe('operators', () => {
  it.each([
    ['budget type:pdf', ['budget.pdf']],
    ['budget -type:pdf', ['haushalt.txt']],
    ['budget type:document', ['budget.pdf']],
    ['budget in:taxes', ['budget copy.pdf', 'haushalt.txt']],
    ['budget in:/library/Taxes/Old', ['budget copy.pdf']],
    ['budget in:Taxes/Old', ['budget copy.pdf']],
    ['budget -in:Taxes', ['budget.pdf']],
    ['budget name:copy', ['budget copy.pdf']],
    ['budget name:*.txt', ['haushalt.txt']],
    ['budget author:jane', ['budget.pdf']],
    ['budget -author:jane', ['budget copy.pdf', 'haushalt.txt']],
    ['budget lang:german', ['haushalt.txt']],
    ['budget on:2023', ['budget.pdf']],
    ['budget -on:2023', ['budget copy.pdf', 'haushalt.txt']],
    ['budget before:2023', ['budget copy.pdf']],
    ['budget after:june 2023', ['budget.pdf', 'haushalt.txt']],
    ['budget size:>1mb', ['budget.pdf']],
    ['club size:<1kb', ['letter.txt']],
    ['"letter about" OR "haushalt und"', ['haushalt.txt', 'letter.txt']],
    ['is:failed', ['broken.docx']],
    ['is:image-only', ['scan.pdf']],
    ['is:duplicate', ['budget.pdf']],
    ['is:offline', []],
    ['type:docx', ['broken.docx']],
    ['type:pdf -budget', ['scan.pdf']],
  ])('%s', async (query, names) => {
    expect(await found(query)).toEqual(names);
  });

  it('says which folder is not there', async () => {
    const { notices } = await search({ query: 'budget in:Nowhere' });
    expect(notices.map(({ code }) => code)).toEqual(['NO_SUCH_FOLDER']);
  });

  it('takes a folder that is not there for those in whose name a word begins so, and says it', async () => {
    const near = await search({ query: 'budget in:Tax -type:csv' });
    expect(near.results.map(({ name }) => name).toSorted()).toEqual(['budget copy.pdf', 'haushalt.txt']);
    expect(near.notices).toEqual([
      {
        code: 'NEAR_FOLDERS',
        message: 'No folder is called “Tax”. It is taken for the folder with a word that begins so.',
        range: [7, 13],
      },
    ]);
    expect(await found('budget -in:Tax')).toEqual(['budget.pdf']);
    expect((await search({ query: 'budget -in:Tax', cursor: 14 })).results).toHaveLength(1);
    expect(await found('budget in:Taxes/Ol')).toEqual(['budget copy.pdf']);
    const elsewhere = await search({ query: 'budget -in:Nowhere' });
    expect(elsewhere.notices.map(({ code, range }) => [code, range])).toEqual([['NO_SUCH_FOLDER', [7, 18]]]);
    expect(elsewhere.results).toHaveLength(2);
  });
});

it('lists the files of a folder whose path is typed, and says that it is one', async () => {
  for (const query of ['/library/Taxes', '"/library/Taxes/"']) {
    const { results, notices } = await search({ query, cursor: query.length });
    expect(results.map(({ name }) => name).toSorted()).toEqual(['budget copy.pdf', 'haushalt.txt']);
    expect(notices.map(({ code }) => code)).toEqual(['FOLDER_PATH']);
  }
  expect((await search({ query: '/library/Taxe' })).notices).toEqual([]);
});

describe('results', () => {
  it('folds files with the same bytes', async () => {
    const { results, total } = await search({ query: 'budget' });
    expect(total).toBe(2);
    expect(results.find(({ name }) => name === 'budget.pdf')?.copies.map(({ path }) => path)).toEqual([
      '/library/Taxes/Old/budget copy.pdf',
    ]);
  });

  it('says when it stopped counting: a list may have more than its total, groups have all', async () => {
    const many = createIndexFixture();
    for (let i = 0; i < 700; i++) many.add(`${i}.txt`, [`alpha ${'filler '.repeat(i % 7)}`]);
    const listed = await search({ query: 'alpha' }, many);
    const grouped = await search({ query: 'alpha', group: 'type' }, many);
    expect([listed.total, listed.totalIsLeast]).toEqual([600, true]);
    expect([grouped.total, grouped.totalIsLeast]).toEqual([700, undefined]);
  });

  it('sorts, and fetches in pages', async () => {
    const names = async (input: SearchInput): Promise<string[]> =>
      (await search(input)).results.map(({ name }) => name);
    const query = 'type:document type:text';
    expect(await names({ query })).toEqual([
      'haushalt.txt',
      'budget.pdf',
      'scan.pdf',
      'broken.docx',
      'letter.txt',
    ]);
    expect((await names({ query, sort: 'size' }))[0]).toBe('budget.pdf');
    expect(await names({ query, sort: 'name', offset: 1, limit: 2 })).toEqual(['budget.pdf', 'haushalt.txt']);
    expect((await names({ query, sort: 'folder' })).at(-1)).toBe('haushalt.txt');
  });

  it('takes a half typed value for all that begin so, and one that nothing begins with for none', async () => {
    const typed = async (query: string, cursor = query.length) => {
      const { results, notices } = await search({ query, cursor });
      return { names: results.map(({ name }) => name).toSorted(), codes: notices.map(({ code }) => code) };
    };
    const inTaxes = { names: ['budget copy.pdf', 'haushalt.txt'], codes: ['HALF_TYPED'] };
    expect(await typed('budget in:Ta')).toEqual(inTaxes);
    expect(await typed('budget in:"Ta')).toEqual(inTaxes);
    expect(await typed('in:ta budget', 5)).toEqual(inTaxes);
    expect(await typed('budget type:pd')).toEqual({ ...inTaxes, names: ['budget.pdf'] });
    expect(await typed('budget in:Taxes')).toEqual({ ...inTaxes, codes: [] });
    expect(await typed('budget in:Nowhere')).toEqual({
      names: ['budget.pdf', 'haushalt.txt'],
      codes: ['MATCHES_NOTHING_YET'],
    });
    // Elsewhere in the text the operator is finished; alone it leaves nothing to look for.
    expect(await typed('budget in:Nowhere', 3)).toEqual({ names: [], codes: ['NO_SUCH_FOLDER'] });
    expect(await typed('in:Nowhere')).toEqual({ names: [], codes: ['NO_SUCH_FOLDER'] });
  });

  it('puts results together, a group whole before the next one begins, also over pages', async () => {
    const query = 'type:document type:text';
    const grouped = async (group: SearchInput['group'], page: Partial<SearchInput> = {}) => {
      const { results, groups } = await search({ query, group, ...page });
      return { groups, of: results.map((result) => `${result.group}: ${result.name}`) };
    };
    const byType = await grouped('type');
    expect(byType.groups).toEqual([
      { value: 'text', count: 2 },
      { value: 'document', count: 3 },
    ]);
    expect(byType.of).toEqual([
      'text: haushalt.txt',
      'text: letter.txt',
      'document: budget.pdf',
      'document: scan.pdf',
      'document: broken.docx',
    ]);
    expect(await grouped('type', { offset: 1, limit: 2 })).toEqual({
      groups: byType.groups,
      of: byType.of.slice(1, 3),
    });
    const byFolder = await grouped('folder', { sort: 'name' });
    expect(byFolder.groups?.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(byFolder.groups?.map(({ value }) => value)).toContain('/library/Taxes');
    const years = (await grouped('date', { sort: 'size' })).groups?.map(({ value }) => value);
    expect(years).toEqual(years?.toSorted().toReversed());
    expect((await search({ query })).groups).toBeUndefined();
  });

  it('counts by type, year and folder', async () => {
    const { facets } = await search({ query: 'budget', facets: true });
    expect(facets).toEqual({
      types: [
        { value: 'document', count: 1 },
        { value: 'text', count: 1 },
      ],
      formats: [
        { value: 'pdf', count: 1 },
        { value: 'txt', count: 1 },
      ],
      years: [
        { value: '2023', count: 1 },
        { value: '2024', count: 1 },
      ],
      folders: [
        { value: '/library', count: 1 },
        { value: '/library/Taxes', count: 1 },
      ],
    });
  });

  it('goes to a file whose path or whole name is typed', async () => {
    expect((await search({ query: 'letter.txt' })).goTo).toBe(6);
    expect((await search({ query: '/library/Taxes/haushalt.txt' })).goTo).toBe(3);
    expect((await search({ query: 'letter' })).goTo).toBeNull();
    // Its words stand nowhere in the text of this one, and in the names of others.
    const { results } = await search({ query: '"/library/Taxes/haushalt.txt"' });
    expect(results[0]?.name).toBe('haushalt.txt');
  });

  it('proposes the index’s own words and replaces nothing', async () => {
    const response = await search({ query: 'bokkeeping club ' });
    expect(response.didYouMean).toBe('bookkeeping club');
    expect(response.results.map(({ name }) => name)).toContain('letter.txt');
    expect((await search({ query: 'bookkeep' })).didYouMean).toBeNull();
    expect((await search({ query: 'xqzw ' })).didYouMean).toBeNull();
  });
});

it.each([
  '"budget',
  'budget "',
  `budget ${'x'.repeat(9_990)}`,
  `${'budget '.repeat(1_400)}`,
  'budget \u0000\u0007\u001b',
  'budget before:2024-02-31',
  'budget on:99.99.9999',
  'budget foo:bar',
  'budget tpye:pdf',
  'budget NEAR(a b) * ^ {x} : AND NOT',
  'budget OR',
  'OR budget',
  'budget size:-5',
  'budget in:',
  '(budget) [a-z]',
])('answers %.40j with what it can', async (query) => {
  expect((await search({ query })).results.map(({ name }) => name)).toContain('budget.pdf');
});
