import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFinder } from '../core/duplicates/create-finder.ts';
import { findDuplicates } from '../core/duplicates/find-duplicates.ts';
import { wholeScope } from '../core/duplicates/test-finder.ts';
import { duplicatesRequestSchema, type DuplicatesEvent } from '../shared/contract/duplicates.ts';
import { finderHere } from './finder-here.ts';
import { readingThreads } from './reading-threads.ts';
import { finderThreads } from './open-finder.ts';

let scratch: string;
beforeEach(() => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-finder-')));
});
afterEach(() => rmSync(scratch, { recursive: true }));

function find(folders: string[], signal?: AbortSignal): AsyncGenerator<DuplicatesEvent> {
  const store = {
    storeDigests: async () => undefined,
    storePrints: async () => undefined,
    storeSignatures: async () => undefined,
  };
  const openFinder = finderThreads(join(scratch, 'no data'));
  const request = duplicatesRequestSchema.parse({ kind: 'exact', folders });
  return findDuplicates({ openFinder, store, roots: async () => [] }, request, signal);
}

function fill(count: number): string {
  const folder = join(scratch, 'files');
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(folder, `${index}.txt`), `number ${String(index % (count / 2)).padStart(6, '0')}`);
  }
  return folder;
}

describe('the search for duplicates in its thread', () => {
  test('tells its groups and its summary without an index, and leaves the caller’s thread free', async () => {
    const folder = fill(6_000);
    const before = performance.eventLoopUtilization();
    const events: DuplicatesEvent[] = [];
    for await (const event of find([folder, join(folder, '.')])) events.push(event);
    const { utilization } = performance.eventLoopUtilization(before);
    const groups = events.flatMap((event) => (event.type === 'groups' ? event.groups : []));
    expect(groups).toHaveLength(3_000);
    expect(events.at(-1)).toMatchObject({ type: 'done', summary: { groups: 3_000, filesSeen: 6_000 } });
    expect(utilization).toBeLessThan(0.5);
  });

  test('ends with a reason when it is cancelled or a folder is not there', async () => {
    const folder = fill(4_000);
    const controller = new AbortController();
    const cancelled = async (): Promise<void> => {
      for await (const event of find([folder], controller.signal)) {
        if (event.type === 'progress') controller.abort();
      }
    };
    await expect(cancelled()).rejects.toMatchObject({ code: 'CANCELLED' });
    await expect(find([join(scratch, 'nowhere')]).next()).rejects.toMatchObject({ code: 'FOLDER_MISSING' });
    await expect(find([]).next()).rejects.toMatchObject({ code: 'INDEX_MISSING' });
  });
});

describe('the search for duplicates in the process that asks', () => {
  test('finds in several threads what it finds alone, in the same order', async () => {
    const folder = join(scratch, 'tree');
    for (let index = 0; index < 4_000; index += 1) {
      const inside = join(folder, `${index % 37}`, `${index % 5}`);
      mkdirSync(inside, { recursive: true });
      writeFileSync(join(inside, `${index}.txt`), `number ${index % 900}`);
    }
    const host = {
      progress: () => undefined,
      storeDigests: async () => undefined,
      storePrints: async () => undefined,
      storeSignatures: async () => undefined,
    };
    const request = { folders: [folder], everything: false, ...wholeScope };
    const alone = createFinder(null, host);
    await alone.exact(request, new AbortController().signal);
    const { finder, close } = await finderHere(join(scratch, 'no data'), readingThreads())(host);
    try {
      await finder.exact(request, new AbortController().signal);
      for (let after: number | null = 0; after !== null;) {
        const page: ReturnType<typeof alone.page> = await finder.page(after);
        expect(page).toEqual(alone.page(after));
        after = page.next;
      }
    } finally {
      await close();
    }
  });
});
