import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openVectorIndex } from './lance-index.ts';
import type { VectorHits, VectorIndex, VectorIndexOptions } from './vector-index.ts';
import {
  bruteForce,
  clusteredVectors,
  makeTestStore,
  testFingerprint,
  type TestStore,
} from './vector-test-store.ts';

let dimensions = 32;
let store: TestStore;
const opened: VectorIndex[] = [];

beforeEach(() => {
  dimensions = 32;
  store = makeTestStore(dimensions);
});

afterEach(async () => {
  for (const index of opened.splice(0)) await index.close();
  store.dispose();
});

async function open(
  options: Pick<VectorIndexOptions, 'appliedSeq' | 'readOnly' | 'indexFromRows'> = {},
): Promise<VectorIndex> {
  const index = await openVectorIndex({
    folder: store.vectorsFolder,
    database: store.connect(),
    fingerprint: testFingerprint,
    dimensions,
    ...options,
  });
  opened.push(index);
  return index;
}

/** Files of ten chunks each; returns every vector by its chunk id. */
function fill(count: number, seed = 1): Map<number, Float32Array> {
  const rows = new Map<number, Float32Array>();
  const vectors = clusteredVectors(count, dimensions, seed);
  for (let from = 0; from < count; from += 10) {
    const part = vectors.slice(from, from + 10);
    store
      .addFile(part)
      .chunkIds.forEach((chunkId, row) => rows.set(chunkId, part[row] ?? new Float32Array()));
  }
  return rows;
}

function recall(hits: VectorHits, truth: readonly { readonly id: number }[]): number {
  const found = new Set(hits.chunkIds);
  return truth.filter(({ id }) => found.has(id)).length / truth.length;
}

function bytesOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const queries = clusteredVectors(10, dimensions, 99);

/** The second search has its vectors read; what waits in line ends first. */
async function readIntoMemory(index: VectorIndex): Promise<void> {
  for (let times = 0; times < 2; times += 1) await index.search(queries[0] ?? new Float32Array(), 1);
  await index.sync();
}

describe('search in memory', () => {
  test('begins after the second search, finds what the table finds, and follows changes', async () => {
    const rows = fill(500);
    const index = await open();
    await index.flush();
    const late = store.addFile(clusteredVectors(10, dimensions, 4));
    await index.verify();
    const [query = new Float32Array()] = queries;
    const before = await index.search(query, 510);
    await index.sync();
    expect(await index.similarities(query, [1])).toBeNull();
    expect(await index.search(query, 510)).toEqual(before);
    await index.sync();
    const loaded = await index.similarities(query, before.chunkIds);
    expect(loaded).toHaveLength(510);
    before.similarities.forEach((similarity, i) => expect(loaded?.[i]).toBeCloseTo(similarity, 2));
    store.deleteFile(late.fileId);
    const added = store.addFile([query]);
    await index.sync();
    const hits = await index.search(query, 600);
    expect(hits.chunkIds[0]).toBe(added.chunkIds[0]);
    expect(new Set(hits.chunkIds)).toEqual(new Set([...rows.keys(), ...added.chunkIds]));
    await index.flush();
    expect(await index.search(query, 600)).toEqual(hits);
  });

  test('begins before the first one when it is told of more', async () => {
    fill(100);
    const index = await open();
    await index.flush();
    await index.verify();
    const [query = new Float32Array()] = queries;
    expect(await index.similarities(query, [1])).toBeNull();
    await index.prepare();
    await index.sync();
    expect(await index.similarities(query, [1])).toHaveLength(1);
  });

  test('reads what waits to be written too, and leaves out what is deleted', async () => {
    fill(200);
    const index = await open();
    await index.flush();
    const gone = store.addFile(clusteredVectors(5, dimensions, 6));
    await index.flush();
    store.deleteFile(gone.fileId);
    const waiting = store.addFile(clusteredVectors(3, dimensions, 8));
    await index.verify();
    await index.sync();
    await readIntoMemory(index);
    const [query = new Float32Array()] = queries;
    const { chunkIds } = await index.search(query, 500);
    expect(chunkIds).toHaveLength(203);
    expect(chunkIds).toEqual(expect.arrayContaining(waiting.chunkIds));
    const cosines = await index.similarities(query, [...gone.chunkIds, ...waiting.chunkIds]);
    expect([...(cosines ?? [])].map(Number.isNaN)).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('is begun again when the table was made anew (rows that only memory had)', async () => {
    fill(100);
    const index = await open();
    await index.flush();
    await readIntoMemory(index);
    const [query = new Float32Array()] = queries;
    expect(await index.similarities(query, [1])).not.toBeNull();
    await rm(store.vectorsFolder, { recursive: true });
    expect((await index.verify()).rebuilt).toBe(true);
    expect(await index.similarities(query, [1])).toBeNull();
    await readIntoMemory(index);
    expect((await index.search(query, 200)).chunkIds).toHaveLength(100);
    expect(await index.similarities(query, [1])).not.toBeNull();
  });

  test('a reader beside an owner needs none', async () => {
    fill(50);
    const owner = await open();
    await owner.flush();
    const reader = await open({ readOnly: true });
    await readIntoMemory(reader);
    expect(await reader.similarities(queries[0] ?? new Float32Array(), [1])).toBeNull();
  });
});

describe('search', () => {
  test('finds ops that are only in memory, with the same similarity as after writing (a new file found late)', async () => {
    const rows = fill(300);
    const index = await open();
    await index.sync();
    const later = fill(20, 5);
    const state = await index.sync();
    expect(state).toMatchObject({ rows: 320, pendingOps: 20 });
    const all = new Map([...rows, ...later]);
    for (const query of queries) {
      const before = await index.search(query, 20);
      const truth = bruteForce(query, all, 20);
      expect(recall(before, truth)).toBeGreaterThanOrEqual(0.95);
      before.similarities.forEach((similarity, rank) =>
        expect(similarity).toBeCloseTo(truth[rank]?.similarity ?? 0, 2),
      );
    }
    const hits = await index.search(queries[0] ?? new Float32Array(), 320);
    expect((await index.flush()).pendingOps).toBe(0);
    const written = await index.search(queries[0] ?? new Float32Array(), 320);
    expect(new Set(written.chunkIds)).toEqual(new Set(hits.chunkIds));
    expect(new Set(written.chunkIds).size).toBe(320);
  });

  test('restricts to files in the table and in memory (a filter that only one half obeys)', async () => {
    fill(200);
    const index = await open();
    await index.flush();
    fill(100, 7);
    await index.sync();
    const fileIds = [3, 21, 30];
    const hits = await index.search(queries[0] ?? new Float32Array(), 100, fileIds);
    expect(new Set(hits.fileIds)).toEqual(new Set(fileIds));
    expect(hits.chunkIds).toHaveLength(30);
    expect((await index.search(queries[0] ?? new Float32Array(), 10, [])).chunkIds).toEqual([]);
    const tooMany = Array.from({ length: 5_001 }, (_, id) => id);
    await expect(index.search(queries[0] ?? new Float32Array(), 10, tooMany)).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  test('never returns deleted chunks, and fills up when they crowd the top (a removed folder hides the rest)', async () => {
    const [near] = queries;
    const query = near ?? new Float32Array(dimensions);
    const crowd = store.addFile(
      Array.from({ length: 150 }, (_, n) => query.map((v, i) => (i === n % 32 ? v + 0.01 : v))),
    );
    fill(300);
    const index = await open();
    await index.flush();
    store.deleteFile(crowd.fileId);
    expect((await index.sync()).pendingOps).toBe(150);
    for (let step = 0; step < 2; step += 1) {
      const hits = await index.search(query, 10);
      expect(hits.chunkIds).toHaveLength(10);
      expect(hits.fileIds).not.toContain(crowd.fileId);
      // The second time the deletes are written.
      await index.flush();
    }
    expect((await index.verify()).dropped).toBe(0);
  });

  test('skips strings without a vector and zero queries (NaN similarities at the top)', async () => {
    store.addFile([null, ...clusteredVectors(2, dimensions)]);
    const index = await open();
    expect((await index.flush()).rows).toBe(2);
    expect((await index.search(new Float32Array(dimensions), 5)).chunkIds).toEqual([]);
    expect(await index.verify()).toMatchObject({ rebuilt: false, added: 0, dropped: 0 });
  });
});

describe('ops', () => {
  test('replaying ops that were written before a crash adds nothing twice', async () => {
    const index = await open();
    const rows = fill(500);
    const gone = store.addFile(clusteredVectors(5, dimensions, 3));
    await index.flush();
    store.deleteFile(gone.fileId);
    await index.flush();
    await index.close();
    // The engine died before it recorded the sequence number: the ops are all still there.
    const again = await open({ appliedSeq: 200 });
    await again.sync();
    const query = queries[1] ?? new Float32Array();
    const hits = await again.search(query, 600);
    expect(hits.chunkIds).toHaveLength(500);
    expect(new Set(hits.chunkIds)).toEqual(new Set(rows.keys()));
    expect(await again.flush()).toMatchObject({ rows: 500, appliedSeq: store.lastSeq(), pendingOps: 0 });
    expect(await again.verify()).toMatchObject({ rebuilt: false, added: 0, dropped: 0, rows: 500 });
  });

  test('many ops do not pile up in memory', async () => {
    const index = await open();
    fill(9_000);
    const state = await index.sync();
    expect(state.pendingOps).toBeLessThanOrEqual(4_000);
    expect(state.rows).toBe(9_000);
    expect(state.appliedSeq).toBeGreaterThanOrEqual(5_000);
  });

  test('a reader beside nobody searches waiting ops and writes nothing', async () => {
    fill(100);
    const owner = await open();
    await owner.flush();
    await owner.close();
    const applied = store.lastSeq();
    const later = store.addFile(clusteredVectors(5, dimensions, 11));
    const before = bytesOf(store.vectorsFolder);
    const reader = await open({ appliedSeq: applied, readOnly: true });
    expect(await reader.flush()).toMatchObject({ rows: 105, pendingOps: 5, appliedSeq: applied });
    expect((await reader.search(queries[0] ?? new Float32Array(), 5, [later.fileId])).chunkIds).toHaveLength(
      5,
    );
    expect(bytesOf(store.vectorsFolder)).toBe(before);
  });

  test('a reader without any table finds nothing instead of failing', async () => {
    const reader = await open({ readOnly: true });
    await reader.sync();
    expect((await reader.search(queries[0] ?? new Float32Array(), 5)).chunkIds).toEqual([]);
    expect(existsSync(store.vectorsFolder)).toBe(false);
  });

  test('a closed index says so, and closing during a rebuild ends it', async () => {
    fill(6_000);
    const index = await open();
    const rebuild = index.sync();
    const outcome = rebuild.then(
      () => 'done',
      (error: { code: string }) => error.code,
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    await index.close();
    expect(['CANCELLED', 'done']).toContain(await outcome);
    await expect(index.search(queries[0] ?? new Float32Array(), 5)).rejects.toMatchObject({
      code: 'CANCELLED',
    });
    const again = await open();
    await again.verify();
    expect((await again.flush()).rows).toBe(6_000);
  });
});

describe('20,000 rows', () => {
  test(
    'cross to IVF_RQ in another process, keep their recall, and shrink on disk',
    { timeout: 60_000 },
    async () => {
      store.dispose();
      dimensions = 256;
      store = makeTestStore(dimensions);
      const rows = fill(20_000);
      // From the same clusters as the rows.
      const queries = clusteredVectors(20_010, dimensions).slice(-10);
      const indexFromRows = 15_000;
      const index = await open({ indexFromRows });
      await index.flush();
      expect(await index.maintenanceDue()).toBe(true);
      const module = pathToFileURL(join(import.meta.dirname, 'vector-maintenance.ts')).href;
      const script = `const { maintainVectors } = await import(${JSON.stringify(module)});
      const [folder, fingerprint, fromRows] = process.argv.slice(1);
      console.log(JSON.stringify(await maintainVectors(folder, fingerprint, Number(fromRows))))`;
      const { did } = await index.maintain(async () => {
        const child = promisify(execFile)(process.execPath, [
          '--input-type=module',
          '-e',
          script,
          store.vectorsFolder,
          testFingerprint,
          String(indexFromRows),
        ]);
        // Searches go on while the other process rewrites the table.
        const search = index.search(queries[0] ?? new Float32Array(), 10);
        expect((await search).chunkIds).toHaveLength(10);
        return JSON.parse((await child).stdout) as { did: string[] };
      });
      expect(did).toEqual(['index', 'compact']);
      expect((await index.sync()).indexed).toBe(true);
      expect(await index.maintain()).toEqual({ did: [] });
      const recalls = await Promise.all(
        queries.map(async (query) => recall(await index.search(query, 20), bruteForce(query, rows, 20))),
      );
      expect(recalls.reduce((sum, value) => sum + value, 0) / recalls.length).toBeGreaterThan(0.85);
      const filtered = await index.search(
        queries[2] ?? new Float32Array(),
        50,
        Array.from({ length: 1_000 }, (_, n) => n + 1),
      );
      expect(filtered.chunkIds).toHaveLength(50);
      expect(bytesOf(store.vectorsFolder) / 20_000).toBeLessThan(620);
      expect(await index.verify()).toMatchObject({ rebuilt: false, added: 0, dropped: 0 });
    },
  );
});
