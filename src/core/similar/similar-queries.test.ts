import { mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { toFloat16 } from '../embed/float16.ts';
import { openDatabase } from '../store/database.ts';
import {
  bytes,
  compareAll,
  hashOf,
  makeTestStore,
  readAs,
  testModel,
  type TestStore,
} from '../store/test-store.ts';
import { createSimilarQueries, type SimilarQueries, type SimilarQuery } from './similar-queries.ts';

let store: TestStore;
let queries: SimilarQueries;

beforeEach(() => {
  store = makeTestStore();
  store.writer.addRoot(bytes(store.documents));
  queries = createSimilarQueries(openDatabase(store.dataFolder, 'read'));
});
afterEach(() => store.dispose());

/** A direction for each subject; a passage is about one of them. */
const directions: Readonly<Record<string, number[]>> = {
  bread: [1, 0, 0, 0],
  cake: [0.8, 0.6, 0, 0],
  cars: [0, 0, 1, 0],
  bicycles: [0, 0, 0.8, 0.6],
};

function index(name: string, ...passages: string[]): number {
  const path = join(store.documents, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, passages.join('\n'));
  compareAll(store, store.documents);
  const file = readAs(store, path, passages);
  const vectors = passages.map((text) => {
    const direction = directions[text.split(' ')[0] ?? ''];
    return { embedHash: hashOf(text), values: direction ? toFloat16(Float32Array.from(direction)) : null };
  });
  store.writer.commit([file], vectors, testModel.fingerprint);
  return file.fileId;
}

function ask(to: SimilarQuery['to'], rest: Partial<SimilarQuery> = {}) {
  const { fingerprint, dimensions } = testModel;
  const base = { more: [], less: [], filter: { kind: 'all' }, limit: 10, pairs: 2 } as const;
  return queries.similar({ fingerprint, dimensions, to, ...base, ...rest });
}

const names = (results: readonly { path: string }[]): string[] => results.map(({ path }) => basename(path));

describe('similar files', () => {
  test('the nearest come first, never the file itself, with the passages that make them alike', () => {
    const fileId = index('one.md', 'bread at home', 'cars in town');
    index('two.md', 'cake for all', 'bread again');
    index('three.md', 'bicycles only');
    const results = ask({ fileId });
    expect(names(results)).toEqual(['two.md', 'three.md']);
    expect(results[0]?.pairs[0]).toMatchObject({
      from: { text: 'bread at home' },
      to: { text: 'bread again' },
    });
    expect(results[0]?.pairs[0]?.similarity).toBeCloseTo(1, 3);
    // Nothing else of either is left that would be alike.
    expect(results[0]?.pairs).toHaveLength(1);
  });

  test('several are compared by what they have in common, and are not among the results', () => {
    const [bread, cars] = [index('one.md', 'bread at home'), index('two.md', 'cars in town')];
    index('only bread.md', 'bread again');
    index('both.md', 'bread and', 'cars and');
    const results = ask({ fileIds: [bread, cars] });
    expect(names(results)).toEqual(['both.md', 'only bread.md']);
    expect(results[0]?.pairs.map(({ from }) => [from.fileId, from.text]).toSorted()).toEqual([
      [bread, 'bread at home'],
      [cars, 'cars in town'],
    ]);
    expect(names(ask({ fileIds: [bread, 4_711] }))[0]).toBe('only bread.md');
    expect(() => ask({ fileIds: [4_711, 4_712] })).toThrow('no text');
  });

  test('text from elsewhere is compared by its vectors and is not added', () => {
    index('one.md', 'bread at home');
    index('two.md', 'cars in town');
    const [first] = ask({ texts: ['a bicycle'], vectors: Float32Array.from([0, 0, 0.8, 0.6]) });
    expect(first).toMatchObject({ name: 'two.md', pairs: [{ from: { chunkId: null, text: 'a bicycle' } }] });
    expect(ask({ texts: ['a bicycle'], vectors: Float32Array.from([0, 0, 0.8, 0.6]) })).toHaveLength(2);
  });

  test('what is indexed, changed or deleted later is seen', () => {
    const fileId = index('one.md', 'bread at home');
    index('two.md', 'cars in town');
    expect(names(ask({ fileId }))).toEqual(['two.md']);
    index('three.md', 'cake for all');
    expect(names(ask({ fileId }))).toEqual(['three.md', 'two.md']);
    index('two.md', 'bread instead');
    expect(names(ask({ fileId }))).toEqual(['two.md', 'three.md']);
    unlinkSync(join(store.documents, 'two.md'));
    compareAll(store, store.documents);
    expect(names(ask({ fileId }))).toEqual(['three.md']);
  });

  test('vectors that arrive after the text are taken up', () => {
    const fileId = index('one.md', 'bread at home');
    const path = join(store.documents, 'two.md');
    writeFileSync(path, 'cake for all');
    compareAll(store, store.documents);
    store.writer.commit([readAs(store, path, ['cake for all'])], [], null);
    expect(ask({ fileId })).toEqual([]);
    const values = toFloat16(Float32Array.from([0.8, 0.6, 0, 0]));
    store.writer.commitVectors([{ embedHash: hashOf('cake for all'), values }], testModel.fingerprint);
    expect(names(ask({ fileId }))).toEqual(['two.md']);
  });

  test('only files that the filter lets through, and still as many as asked for', () => {
    const fileId = index('a/one.md', 'bread at home');
    for (let at = 0; at < 450; at += 1) index(`a/${at}.md`, `bread ${at}`);
    const other = index('b/other.md', 'cars in town');
    expect(names(ask({ fileId }, { filter: { kind: 'only', fileIds: [other] }, limit: 3 }))).toEqual([
      'other.md',
    ]);
  });

  test('feedback turns the list round', () => {
    const fileId = index('one.md', 'bread at home', 'cars in town');
    const cake = index('cake.md', 'cake for all');
    const bicycles = index('bicycles.md', 'bicycles only');
    index('cars.md', 'cars again');
    expect(names(ask({ fileId }, { limit: 1 }))).toEqual(['cake.md']);
    expect(names(ask({ fileId }, { more: [bicycles], less: [cake] }))).toEqual(['bicycles.md', 'cars.md']);
  });

  test('a file without a vector says so', () => {
    const fileId = index('one.md', 'unknown words');
    expect(() => ask({ fileId })).toThrow(expect.objectContaining({ code: 'NOTHING_TO_COMPARE' }));
  });
});
