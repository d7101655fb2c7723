import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DirectoryListing, ReconcileResult } from '../core/store/records.ts';
import type { ScanRequest } from '../core/watch/scan.ts';
import { openStoreThreads, type StoreThreads } from './store-threads.ts';
import { createScanning, type Scanning } from './scan-threads.ts';

const noMaintenance = { runMaintenance: () => Promise.reject(new Error('Nothing is maintained here.')) };

let scratch: string;
let documents: string;
let store: StoreThreads;
let scanning: Scanning;
let request: ScanRequest;
/** Listings that reached the writer. */
let compared: DirectoryListing[];

beforeEach(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-scan-')));
  documents = join(scratch, 'documents');
  mkdirSync(join(documents, 'inner'), { recursive: true });
  writeFileSync(join(documents, 'one.txt'), 'one');
  writeFileSync(join(documents, 'inner', 'two.txt'), 'two');
  const data = join(scratch, 'data');
  store = await openStoreThreads(data, noMaintenance);
  compared = [];
  const reconcile = (listing: DirectoryListing): Promise<ReconcileResult> => {
    compared.push(listing);
    return store.writer.reconcile(listing);
  };
  scanning = createScanning(data, { reconcile });
  const { dirId, path } = await store.writer.addRoot(Buffer.from(documents));
  const { dev: device } = await stat(documents, { bigint: true });
  request = {
    root: documents,
    names: [],
    dirId,
    path,
    options: { includeHidden: false },
    device,
    depth: 'all',
  };
});

afterEach(async () => {
  await scanning.close();
  await store.close();
  rmSync(scratch, { recursive: true });
});

async function scan(signal = new AbortController().signal): Promise<{ pending: number; removed: number }> {
  const found = { pending: 0, removed: 0 };
  await scanning.scan(
    request,
    {
      onDifference: ({ pending, removed }) => {
        found.pending += pending;
        found.removed += removed;
      },
      onUnreadable: ({ message }) => expect.unreachable(message),
    },
    signal,
  );
  return found;
}

it('hands over the folders that differ from what is known, and no other', async () => {
  expect(await scan()).toEqual({ pending: 2, removed: 0 });
  expect(compared).toHaveLength(2);
  expect(await scan()).toEqual({ pending: 0, removed: 0 });
  expect(compared).toHaveLength(2);

  rmSync(join(documents, 'inner', 'two.txt'));
  expect(await scan()).toEqual({ pending: 0, removed: 1 });
  expect(compared.slice(2).map(({ entries }) => entries)).toEqual([[]]);
});

it('stops when it is cancelled, and scans again afterwards', async () => {
  for (let at = 0; at < 500; at += 1) mkdirSync(join(documents, `folder ${at}`));
  const cancel = new AbortController();
  const stopped = scan(cancel.signal);
  setTimeout(() => cancel.abort(), 5);
  await expect(stopped).rejects.toMatchObject({ code: 'CANCELLED' });
  await scan();
  expect(new Set(compared.map(({ dirId }) => dirId)).size).toBe(502);
});

it('starts its thread anew when that has ended', async () => {
  await scan();
  await scanning.close();
  writeFileSync(join(documents, 'three.txt'), 'three');
  expect(await scan()).toEqual({ pending: 1, removed: 0 });
});
