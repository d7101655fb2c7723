import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchRequestSchema, type SearchInput, type SearchResponse } from '../../shared/contract/search.ts';
import { TroveError } from '../../shared/errors.ts';
import { createLocalEmbedder } from '../embed/local-embedder.ts';
import type { Embedder } from '../embed/embedder.ts';
import { createIndexFixture, type IndexFixture } from './search-fixture.ts';
import type { Reranker } from './rerank.ts';
import { createSearch } from './search.ts';
import type { SearchReader, VectorSearch } from './search-dependencies.ts';
import { searchQueries } from './search-queries.ts';

const modelFolder = join(import.meta.dirname, '../../../resources/models/trove-static-256');
const emptyFolder = mkdtempSync(join(tmpdir(), 'trove-search-'));
const texts = {
  'bread.md': 'How to bake a loaf with wild yeast and flour in a hot oven.',
  'garden.md': 'Tomatoes and beans need water and sunlight to grow.',
  'car.md': 'The engine of an automobile needs oil; a vehicle is serviced once a year.',
  'café.md': 'Der “Café” serves a "wild yeast" croissant.',
};

let index: IndexFixture;
let embedder: Embedder;
let vectors: VectorSearch;
const idOf = new Map<string, number>();

beforeAll(async () => {
  embedder = createLocalEmbedder({ modelFolder });
  const { fingerprint, dimensions } = await embedder.model();
  index = createIndexFixture();
  index.db.prepare('UPDATE models SET fingerprint = ?').run(fingerprint);
  const rows = await embedder.embed(Object.values(texts), 'passage');
  const list = Object.keys(texts).map((_, i) => rows.slice(i * dimensions, (i + 1) * dimensions));
  Object.entries(texts).forEach(([name, text], i) => {
    idOf.set(name, index.add(name, [text], list.slice(i, i + 1)));
  });
  // Chunk ids and file ids are equal here: each file has one passage.
  vectors = {
    search(vector, limit, fileIds) {
      const hits = list
        .map((row, i) => ({
          id: i + 1,
          similarity: row.reduce((sum, x, d) => sum + x * (vector[d] ?? 0), 0),
        }))
        .filter(({ id }) => fileIds === undefined || fileIds.includes(id))
        .sort((a, b) => b.similarity - a.similarity)
        .slice(0, limit);
      const ids = hits.map(({ id }) => id);
      return Promise.resolve({
        chunkIds: ids,
        fileIds: ids,
        similarities: hits.map((hit) => hit.similarity),
      });
    },
    similarities: () => Promise.resolve(null),
    prepare: () => Promise.resolve(),
  };
});

afterAll(async () => {
  await embedder.close();
  rmSync(emptyFolder, { recursive: true });
});

function reader(): SearchReader {
  const methods = { ...index.reader, ...searchQueries(index.db, index.reader) };
  // As the thread's channel does: everything crosses by structured clone, answers come later.
  return {
    searchWords: (request) => Promise.resolve(structuredClone(methods.searchWords(structuredClone(request)))),
    rankFiles: (request) => Promise.resolve(structuredClone(methods.rankFiles(structuredClone(request)))),
    readAhead: (request) => Promise.resolve(methods.readAhead(structuredClone(request))),
    resolveFilter: (request) => Promise.resolve(methods.resolveFilter(request)),
    unknownFolders: (folders) => Promise.resolve(methods.unknownFolders(folders)),
    listFiles: (request, limit) => Promise.resolve(methods.listFiles(request, limit)),
    fileByPath: (path) => Promise.resolve(methods.fileByPath(path)),
    foldersBeginning: (...asked) => Promise.resolve(methods.foldersBeginning(...asked)),
    authorsBeginning: (beginning, limit) => Promise.resolve(methods.authorsBeginning(beginning, limit)),
    coverage: () => Promise.resolve(methods.coverage()),
  };
}

interface Parts {
  readonly embedder?: Embedder;
  readonly vectors?: () => Promise<VectorSearch | null>;
  readonly signal?: AbortSignal;
  readonly patienceMs?: number;
  readonly expands?: boolean;
  readonly reranker?: Reranker;
}

function search(input: SearchInput, parts: Parts = {}): Promise<SearchResponse> {
  const run = createSearch({
    reader: reader(),
    embedder: parts.embedder ?? embedder,
    vectors: parts.vectors ?? (() => Promise.resolve(vectors)),
    expands: () => parts.expands === true,
    reranker: parts.reranker,
  });
  return run(searchRequestSchema.parse(input), parts.signal, parts.patienceMs);
}

const names = (response: SearchResponse): string[] => response.results.map(({ name }) => name);

describe('search', () => {
  it('finds by meaning what no word says, and by words with their place', async () => {
    const meaning = await search({ query: 'motor vehicles' });
    expect(names(meaning)[0]).toBe('car.md');
    const words = await search({ query: 'wild yeast oven' });
    const first = words.results[0];
    expect(first).toMatchObject({
      name: 'bread.md',
      path: '/library/bread.md',
      keyword: 1,
      nameMatch: false,
    });
    const passage = first?.passages[0];
    expect(passage?.highlights.map(([start, end]) => passage.text.slice(start, end))).toEqual([
      'wild',
      'yeast',
      'oven',
    ]);
  });

  it('has a cosine for passages that only words found, and no vector without that leg', async () => {
    const hybrid = await search({ query: 'wild yeast' });
    expect(hybrid.results.every(({ vector }) => vector !== null)).toBe(true);
    const keyword = await search({ query: 'wild yeast', mode: 'keyword' });
    expect(keyword.results.map(({ vector }) => vector)).toEqual([null, null]);
    const vector = await search({ query: 'wild yeast', mode: 'vector' });
    expect(names(vector)).toContain('bread.md');
    expect(vector.results.every(({ keyword: score }) => score === null)).toBe(true);
  });

  it('looks for a single letter by words alone, which is the beginning of another word', async () => {
    const letter = await search({ query: 'a' });
    expect(names(letter).toSorted()).toEqual(['bread.md', 'café.md', 'car.md']);
    expect(letter.results.map(({ vector }) => vector)).toEqual([null, null, null]);
    const meant = await search({ query: 'a', mode: 'vector' });
    expect(meant.results.every(({ vector }) => vector !== null)).toBe(true);
  });

  it('lets operators decide over the vector leg too', async () => {
    expect(names(await search({ query: 'loaf -flour' }))).not.toContain('bread.md');
    const phrase = await search({ query: '"wild yeast" croissant', mode: 'vector' });
    expect(names(phrase).toSorted()).toEqual(['bread.md', 'café.md']);
  });

  it('lets a reranker decide the order of the first results, whatever part of them is asked for', async () => {
    /** A real one, if a small one: long passages answer best. */
    const reranker: Reranker = {
      longestText: 10_000,
      rerank: async (_, texts) => texts.map((text) => text.length),
    };
    const all = names(await search({ query: 'wild yeast' }));
    const turned = await search({ query: 'wild yeast' }, { reranker });
    const lengths = turned.results.map(({ passages }) =>
      Math.max(...passages.map(({ text }) => text.length)),
    );
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
    expect(names(turned).toSorted()).toEqual(all.toSorted());
    expect(names(turned)).not.toEqual(all);
    const second = await search({ query: 'wild yeast', offset: 1, limit: 1 }, { reranker });
    expect(names(second)).toEqual(names(turned).slice(1, 2));
    expect(names(await search({ query: 'wild yeast', sort: 'name' }, { reranker }))).toEqual(all.toSorted());
  });

  it('finds at least what it finds without the words of the nearest passages', async () => {
    const usual = await search({ query: 'wild yeast' });
    const expanded = await search({ query: 'wild yeast' }, { expands: true });
    expect(names(expanded)).toEqual(expect.arrayContaining(names(usual)));
    expect(names(expanded)[0]).toBe(names(usual)[0]);
  });

  it('marks a phrase in text as it is written', async () => {
    const found = await search({ query: '"CAFE serves"' });
    const passage = found.results[0]?.passages[0];
    expect(passage?.highlights.map(([start, end]) => passage.text.slice(start, end))).toEqual([
      'Café” serves',
    ]);
  });

  it('filters by folder, type and date', async () => {
    expect(names(await search({ query: 'yeast', folders: ['/elsewhere'] }))).toEqual([]);
    expect(names(await search({ query: 'yeast type:mail' }))).toEqual([]);
    expect(names(await search({ query: 'yeast', before: '1960-01-01' }))).toEqual([]);
    expect(names(await search({ query: 'yeast', folders: ['/library'] })).length).toBeGreaterThan(0);
  });

  it.each(['', '  ', '""', 'type:pdf', '\u0000', 'type:', '"'])(
    'answers %j with nothing and without an error',
    async (query) => {
      const response = await search({ query });
      expect(response).toMatchObject({ results: [], coverage: { indexed: 4, pending: 0, total: 4 } });
    },
  );

  it('says which operator it did not understand and searches the rest', async () => {
    const response = await search({ query: 'yeast before:someday' });
    expect(response.notices.map(({ code }) => code)).toEqual(['BAD_OPERATOR']);
    expect(names(response)).toContain('bread.md');
  });

  it('rejects what only excludes', async () => {
    await expect(search({ query: '-yeast' })).rejects.toMatchObject({ code: 'BAD_QUERY' });
  });

  it('goes on by words when the model is missing', async () => {
    const missing = createLocalEmbedder({ modelFolder: join(emptyFolder, 'none') });
    const response = await search({ query: 'wild yeast' }, { embedder: missing });
    expect(response.notices.map(({ code }) => code)).toEqual(['MODEL_MISSING']);
    expect(names(response)).toEqual(['café.md', 'bread.md']);
  });

  it('goes on by words when the vector index is not there, late or failing', async () => {
    const codes = async (open: () => Promise<VectorSearch | null>): Promise<string[]> => {
      const response = await search({ query: 'yeast' }, { vectors: open });
      expect(response.results).not.toEqual([]);
      return response.notices.map(({ code }) => code);
    };
    expect(await codes(() => Promise.resolve(null))).toEqual(['VECTORS_REBUILDING']);
    expect(await codes(() => new Promise(() => undefined))).toEqual(['VECTORS_REBUILDING']);
    const failing = { ...vectors, search: () => Promise.reject(new Error('Not found: data/1.lance')) };
    expect(await codes(() => Promise.resolve(failing))).toEqual(['VECTORS_FAILED']);
  });

  it('does not keep who types waiting for a model that is starting', async () => {
    const starting: Embedder = { ...embedder, model: () => new Promise(() => undefined) };
    const response = await search({ query: 'wild yeast' }, { embedder: starting, patienceMs: 20 });
    expect(response.notices.map(({ code }) => code)).toEqual(['VECTORS_REBUILDING']);
    expect(names(response)).toEqual(['café.md', 'bread.md']);
  });

  it('ends as cancelled, not as a search without a vector leg', async () => {
    const leaving = new AbortController();
    const run = search({ query: 'yeast' }, { signal: leaving.signal });
    leaving.abort();
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(run).rejects.toBeInstanceOf(TroveError);
  });

  it('finds nothing for letters without sense, but what a word unknown to the index means', async () => {
    expect(names(await search({ query: 'xkqz wvutzz qwrtp' }))).toEqual([]);
    expect(names(await search({ query: 'motorcar' })).length).toBeGreaterThan(0);
  });

  it('finds a query that the model has no token for', async () => {
    const id = index.add('signs.md', ['𓂀𓃭𓅓 signs']);
    const response = await search({ query: '𓂀𓃭𓅓' });
    expect(response.results.map(({ fileId }) => fileId)).toContain(id);
    expect(response.notices).toEqual([]);
  });

  it('tells as many passages of each file as are asked for, the best', async () => {
    const texts = ['The rye starter sleeps.', 'A rye starter is fed rye.', 'Rye.', 'Rye again: a starter.'];
    const id = index.add('rye.md', texts);
    const told = async (passages?: number) =>
      (await search({ query: 'rye starter', passages })).results.find(({ fileId }) => fileId === id)
        ?.passages;
    const all = await told();
    expect(all).toHaveLength(3);
    expect(await told(1)).toEqual(all?.slice(0, 1));
  });
});
