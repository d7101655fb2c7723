/** A watched folder of real files: whatever happens in it, the index follows, without work twice. */
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { searchRequestSchema } from '../shared/contract/search.ts';
import { forkHelper } from './fork.ts';
import { openEngine, type RunningEngine } from './engine-host.ts';
import { createNodeDesk } from './node-desk.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });
const soon = { timeout: 40_000, interval: 50 };

let scratch: string;
let documents: string;
let running: RunningEngine;

async function open(): Promise<void> {
  const dataFolder = join(scratch, 'data');
  running = await openEngine({
    dataFolder,
    version: '0.0.0-test',
    spawn: forkHelper,
    desk: createNodeDesk(),
  });
  await running.engine.start();
}

async function watched(): Promise<void> {
  await running.engine.add(documents);
  await running.engine.idle();
}

/** Paths below the folder that have the phrase. */
async function found(phrase: string): Promise<string[]> {
  const request = searchRequestSchema.parse({ query: `"${phrase}"`, mode: 'keyword' });
  const { results } = await running.engine.finding.search(request);
  // Files with the same bytes are told with the first of them.
  const all = results.flatMap(({ path, copies }) => [path, ...copies.map((copy) => copy.path)]);
  return all.map((path) => path.slice(documents.length + 1)).toSorted();
}

const expectFound = (phrase: string, paths: readonly string[]): Promise<void> =>
  vi.waitFor(async () => expect(await found(phrase)).toEqual(paths), soon);

function put(name: string, text: string): string {
  const path = join(documents, name);
  writeFileSync(path, text);
  return path;
}

/** Vectors ever computed: one for each different passage. */
function embedded(): number {
  const database = new DatabaseSync(join(scratch, 'data', 'trove.db'), { readOnly: true });
  const row = database.prepare('SELECT max(id) AS count FROM vectors').get();
  database.close();
  return Number(row?.['count'] ?? 0);
}

beforeEach(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-watching-')));
  documents = join(scratch, 'documents');
  mkdirSync(documents);
  await open();
});

afterEach(async () => {
  await running.close();
  rmSync(scratch, { recursive: true });
});

describe('while it watches', () => {
  test('append, truncate, copy, replace by rename and delete are all followed', async () => {
    const note = put('note.txt', 'A walrus sleeps.');
    put('other.txt', 'Another animal: a gannet.');
    await watched();
    appendFileSync(note, ' A puffin flies.');
    await expectFound('puffin flies', ['note.txt']);
    truncateSync(note, 'A walrus sleeps.'.length);
    await expectFound('puffin flies', []);
    expect(await found('walrus sleeps')).toEqual(['note.txt']);
    copyFileSync(note, join(documents, 'copy.txt'));
    await expectFound('walrus sleeps', ['copy.txt', 'note.txt']);
    // As editors save: a swap file beside it, a new file, the old one away, the new one in its place.
    put('.note.txt.swp', 'swap of a walrus sleeps');
    put('note.txt~', 'A walrus sleeps.');
    renameSync(put('4913.tmp', 'An octopus thinks.'), note);
    unlinkSync(join(documents, '.note.txt.swp'));
    await expectFound('octopus thinks', ['note.txt']);
    await expectFound('walrus sleeps', ['copy.txt']);
    unlinkSync(join(documents, 'copy.txt'));
    await expectFound('walrus sleeps', []);
  });

  test('a folder made, filled, moved and deleted with all that is in it', async () => {
    await watched();
    const deep = join(documents, 'a', 'b', 'c');
    mkdirSync(deep, { recursive: true });
    for (let at = 0; at < 40; at += 1) writeFileSync(join(deep, `${at}.txt`), `Heron number ${at}.`);
    await vi.waitFor(async () => expect(await found('Heron number 39')).toEqual(['a/b/c/39.txt']), soon);
    await vi.waitFor(async () => expect((await running.engine.status()).files.indexed).toBe(40), soon);
    const before = embedded();
    renameSync(join(documents, 'a'), join(documents, 'z'));
    await expectFound('Heron number 7', ['z/b/c/7.txt']);
    expect(embedded()).toBe(before);
    rmSync(join(documents, 'z'), { recursive: true });
    await vi.waitFor(async () => expect((await running.engine.status()).files.total).toBe(0), soon);
  });

  test('a file without the right to be read loses its text, and has it again with the right', async (context) => {
    if (process.getuid?.() === 0) return context.skip('root may read everything');
    const note = put('note.txt', 'A walrus sleeps.');
    await watched();
    chmodSync(note, 0o000);
    await expectFound('walrus sleeps', []);
    chmodSync(note, 0o600);
    await expectFound('walrus sleeps', ['note.txt']);
  });

  test('other permissions cost no embedding', async () => {
    const note = put('note.txt', 'A walrus sleeps.');
    await watched();
    const before = embedded();
    chmodSync(note, 0o640);
    const { ctimeMs } = statSync(note);
    put('after.txt', 'A gannet dives.');
    await expectFound('gannet dives', ['after.txt']);
    await vi.waitFor(async () => expect((await running.engine.status()).files.pending).toBe(0), soon);
    expect([ctimeMs > 0, embedded(), await found('walrus sleeps')]).toEqual([true, before + 1, ['note.txt']]);
  });

  test('a file rewritten every 100 ms is read now and then, and its last state is found', async () => {
    put('first.txt', 'Something to begin with.');
    await watched();
    const before = embedded();
    const writes = 60;
    for (let at = 1; at <= writes; at += 1) {
      put('log.txt', `Line number ${at} of the restless log.`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await expectFound(`Line number ${writes} of the restless log`, ['log.txt']);
    const readings = embedded() - before;
    process.stdout.write(`${writes} writes in 6 s, ${readings} readings\n`);
    expect(readings).toBeLessThan(10);
    expect(await found(`Line number ${writes - 1} of`)).toEqual([]);
  });

  test('a burst of 5,000 files loses none', async () => {
    await running.engine.updateSettings({ pace: 'fast' });
    await watched();
    const folders = Array.from({ length: 10 }, (_, at) => join(documents, `folder ${at}`));
    for (const folder of folders) mkdirSync(folder);
    for (let at = 0; at < 5_000; at += 1)
      writeFileSync(join(folders[at % 10] ?? documents, `${at}.txt`), `Tern ${at}.`);
    await vi.waitFor(async () => expect((await running.engine.status()).files.indexed).toBe(5_000), {
      timeout: 80_000,
      interval: 200,
    });
    expect(await found('Tern 4999')).toEqual(['folder 9/4999.txt']);
  });

  test('what is not on the disk is listed by name and not opened', async () => {
    truncateSync(put('presentation.pdf', ''), 300_000);
    put('.notes.txt.icloud', 'bplist00');
    await watched();
    for (const name of ['presentation.pdf', '.notes.txt.icloud'])
      expect(await running.engine.why(join(documents, name))).toMatchObject({
        state: 'skipped',
        code: 'cloud-placeholder',
      });
  });
});

describe('what happened while it was away', () => {
  async function whileAway(act: () => void): Promise<void> {
    await running.close();
    act();
    await open();
    await running.engine.idle();
  }

  test('is caught up with: new, changed, moved, deleted, and changed with size and date kept', async () => {
    const kept = put('kept.txt', 'The colour is blue.');
    const moved = put('moved.txt', 'A cormorant dries its wings.');
    const gone = put('gone.txt', 'A dodo.');
    await watched();
    const before = embedded();
    const { atime, mtime } = statSync(kept);
    utimesSync(kept, atime, mtime);
    await whileAway(() => {
      writeFileSync(kept, 'The colour is gold.');
      utimesSync(kept, atime, mtime);
      mkdirSync(join(documents, 'sub'));
      renameSync(moved, join(documents, 'sub', 'moved.txt'));
      unlinkSync(gone);
      put('new.txt', 'A skua.');
    });
    expect(await found('colour is gold')).toEqual(['kept.txt']);
    expect(await found('cormorant dries')).toEqual(['sub/moved.txt']);
    expect([await found('dodo'), await found('skua')]).toEqual([[], ['new.txt']]);
    expect(embedded()).toBe(before + 2);
  });

  test('another date on every file, as after a change of clock or time zone, costs no embedding', async () => {
    const paths = Array.from({ length: 30 }, (_, at) => put(`${at}.txt`, `Petrel number ${at}.`));
    await watched();
    const before = embedded();
    await whileAway(() => {
      for (const path of paths) {
        const { atime, mtimeMs } = statSync(path);
        utimesSync(path, atime, new Date(mtimeMs - 3_600_000));
      }
    });
    expect(embedded()).toBe(before);
    expect((await running.engine.status()).files).toMatchObject({ indexed: 30, pending: 0 });
  });
});
