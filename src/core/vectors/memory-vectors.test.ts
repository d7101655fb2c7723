import { describe, expect, test } from 'vitest';
import { MemoryVectors } from './memory-vectors.ts';
import { bruteForce, clusteredVectors } from './vector-test-store.ts';

const dimensions = 64;

function bits(vector: Float32Array): Uint16Array {
  return new Uint16Array(new Float16Array(vector).buffer);
}

/** Chunks 1 up to `count`, ten to a file. */
function filled(count: number) {
  const rows = new Map(clusteredVectors(count, dimensions).map((vector, i) => [i + 1, vector]));
  const memory = new MemoryVectors(dimensions);
  for (const [chunkId, vector] of rows) memory.set(chunkId, Math.ceil(chunkId / 10), bits(vector));
  return { rows, memory };
}

const queries = clusteredVectors(10, dimensions, 99);
const [query = new Float32Array()] = queries;

describe('MemoryVectors', () => {
  test('finds the exact nearest, best first', () => {
    const { rows, memory } = filled(3_000);
    for (const each of queries) {
      const truth = bruteForce(each, rows, 50);
      const { chunkIds, similarities } = memory.search(each, 50);
      expect(chunkIds).toHaveLength(50);
      expect(truth.filter(({ id }) => chunkIds.includes(id)).length).toBeGreaterThanOrEqual(48);
      expect(similarities).toEqual(similarities.toSorted((a, b) => b - a));
      expect(similarities[0]).toBeCloseTo(truth[0]?.similarity ?? 0, 2);
    }
  });

  test('of the given files only, of a query of any length, and all of them where few are asked for more', () => {
    const { memory } = filled(100);
    const some = memory.search(query, 100, [2, 9, 77]);
    expect(some.chunkIds.toSorted((a, b) => a - b)).toEqual([
      ...Array.from({ length: 10 }, (_, i) => 11 + i),
      ...Array.from({ length: 10 }, (_, i) => 81 + i),
    ]);
    expect(new Set(some.fileIds)).toEqual(new Set([2, 9]));
    const long = query.map((value) => value * 100);
    expect(memory.search(long, 100, [2, 9])).toEqual(some);
    expect(memory.search(query, 500).chunkIds).toHaveLength(100);
  });

  test('follows changes: replaced, deleted, the last one too', () => {
    const { memory } = filled(30);
    memory.set(7, 1, bits(query));
    expect(memory.search(query, 1)).toMatchObject({ chunkIds: [7], fileIds: [1] });
    for (const chunkId of [7, 30, 1, 999]) memory.delete(chunkId);
    expect(memory.size).toBe(27);
    const { chunkIds } = memory.search(query, 30);
    expect(chunkIds.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 30 }, (_, i) => i + 1).filter((id) => ![1, 7, 30].includes(id)),
    );
  });

  test('knows the cosine of single chunks as search does', () => {
    const { memory } = filled(30);
    const { chunkIds, similarities } = memory.search(query, 30);
    expect([...memory.similarities(query, [...chunkIds, 999])]).toEqual([...similarities, Number.NaN]);
  });

  test('has no answer without a direction (NaN at the top)', () => {
    const { memory } = filled(10);
    memory.set(11, 2, new Uint16Array(dimensions));
    expect(memory.size).toBe(10);
    expect(memory.search(new Float32Array(dimensions), 5).chunkIds).toEqual([]);
    expect(memory.search(query, 0).chunkIds).toEqual([]);
  });
});
