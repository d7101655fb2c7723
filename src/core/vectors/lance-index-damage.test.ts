import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openVectorIndex } from './lance-index.ts';
import { LanceTable, tableName } from './lance-table.ts';
import type { VectorIndex } from './vector-index.ts';
import { clusteredVectors, makeTestStore, testFingerprint, type TestStore } from './vector-test-store.ts';

const dimensions = 64;
const count = 3_000;
let store: TestStore;
const opened: VectorIndex[] = [];
const [query = new Float32Array(dimensions)] = clusteredVectors(1, dimensions, 42);

beforeEach(async () => {
  store = makeTestStore(dimensions);
  const vectors = clusteredVectors(count, dimensions);
  for (let from = 0; from < count; from += 20) store.addFile(vectors.slice(from, from + 20));
  const index = await open();
  await index.flush();
  await index.close();
  store.run('DELETE FROM vector_ops');
});

afterEach(async () => {
  for (const index of opened.splice(0)) await index.close();
  store.dispose();
});

async function open(folder = store.vectorsFolder): Promise<VectorIndex> {
  const index = await openVectorIndex({
    folder,
    database: store.connect(),
    fingerprint: testFingerprint,
    dimensions,
  });
  opened.push(index);
  return index;
}

function tablePath(...parts: string[]): string {
  return join(store.vectorsFolder, `${tableName(testFingerprint)}.lance`, ...parts);
}

/** Files of one of the table's folders, biggest first. */
function filesOf(part: string): string[] {
  const paths = readdirSync(tablePath(part)).map((name) => tablePath(part, name));
  return paths.sort((a, b) => statSync(b).size - statSync(a).size);
}

async function expectWhole(index: VectorIndex): Promise<void> {
  expect((await index.search(query, count)).chunkIds).toHaveLength(count);
  expect(await index.verify()).toEqual({ rebuilt: false, rows: count, added: 0, dropped: 0 });
  const tables = readdirSync(store.vectorsFolder).filter((name) => name.startsWith('chunks-'));
  expect(tables).toEqual([`${tableName(testFingerprint)}.lance`]);
}

describe('a damaged table is rebuilt from the cache', () => {
  test('its newest manifest is empty (a power cut), which LanceDB never opens again', async () => {
    const newest = readdirSync(tablePath('_versions')).sort()[0] ?? '';
    truncateSync(tablePath('_versions', newest), 0);
    const index = await open();
    // Not searched wrongly meanwhile: nothing is there yet, and nothing fails.
    expect((await index.search(query, 5)).chunkIds).toEqual([]);
    expect((await index.verify()).rebuilt).toBe(true);
    await expectWhole(index);
  });

  test('a data file is cut off', async () => {
    const [data = ''] = filesOf('data');
    truncateSync(data, Math.floor(statSync(data).size / 2));
    const index = await open();
    expect((await index.verify()).rebuilt).toBe(true);
    await expectWhole(index);
  });

  test('a data file is gone while the index is open: the search says so, the next sync repairs', async () => {
    const index = await open();
    await index.sync();
    for (const data of filesOf('data')) rmSync(data);
    await expect(index.search(query, 5)).rejects.toMatchObject({ code: 'DATA_DAMAGED' });
    expect((await index.sync()).rebuilding).toBe(false);
    await expectWhole(index);
  });

  test('a data file holds garbage, which LanceDB does not notice', async () => {
    const [data = ''] = filesOf('data');
    const bytes = readFileSync(data);
    bytes.fill(0x5a, 0, Math.floor(bytes.length / 2));
    writeFileSync(data, bytes);
    const index = await open();
    expect((await index.verify()).rebuilt).toBe(true);
    await expectWhole(index);
  });

  test('the table is missing, or has vectors of another size', async () => {
    rmSync(tablePath(), { recursive: true });
    const other = await LanceTable.create(store.vectorsFolder, tableName(testFingerprint), dimensions / 2);
    other.close();
    const index = await open();
    expect((await index.sync()).rows).toBe(count);
    await expectWhole(index);
  });
});

describe('a small difference is repaired in place', () => {
  test('rows that SQLite does not know go, missing ones come', async () => {
    const table = await LanceTable.open(store.vectorsFolder, tableName(testFingerprint), dimensions);
    await table?.delete([5, 6, 7]);
    table?.close();
    store.run('DELETE FROM chunks WHERE id BETWEEN 101 AND 110');
    const index = await open();
    expect(await index.verify()).toEqual({ rebuilt: false, rows: count - 10, added: 3, dropped: 10 });
    expect(await index.verify()).toMatchObject({ added: 0, dropped: 0 });
  });

  test('files of a root that is being removed are not brought back', async () => {
    store.run('UPDATE files SET dir_id = 2 WHERE id <= 5');
    store.run('UPDATE roots SET removed_at = 1 WHERE id = 2');
    const table = await LanceTable.open(store.vectorsFolder, tableName(testFingerprint), dimensions);
    await table?.delete([1, 2, 3]);
    table?.close();
    const index = await open();
    expect(await index.verify()).toEqual({ rebuilt: false, rows: count - 3, added: 0, dropped: 0 });
  });
});

test('a full disk is named, searched ops stay, and the next sync after it writes them', async (context) => {
  const mount = join(store.folder, 'small');
  mkdirSync(mount);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', mount], { stdio: 'pipe' });
  } catch {
    context.skip('needs the right to mount a small file system');
  }
  try {
    const index = await open(join(mount, 'vectors'));
    const filler = join(mount, 'filler');
    writeFileSync(filler, Buffer.alloc(900_000));
    await expect(index.flush()).rejects.toMatchObject({ code: 'DISK_FULL' });
    rmSync(filler);
    expect(await index.flush()).toMatchObject({ rows: count, pendingOps: 0, rebuilding: false });
    await index.close();
  } finally {
    execFileSync('umount', [mount]);
  }
});
