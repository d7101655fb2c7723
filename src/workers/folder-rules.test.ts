/** Rules of an added folder on a real engine: told before they hold, and without reading anything twice. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forkHelper } from './fork.ts';
import { openEngine, type RunningEngine } from './engine-host.ts';
import { createNodeDesk } from './node-desk.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
const soon = { timeout: 30_000, interval: 50 };

let scratch: string;
let documents: string;
let running: RunningEngine;

beforeEach(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-rules-')));
  documents = join(scratch, 'documents');
  const texts = {
    'notes/a.md': 'A walrus.',
    'notes/b.md': 'A puffin.',
    'drafts/c.md': 'A gannet.',
    'drafts/.env': 'TOKEN=1',
    'node_modules/left.md': 'A dependency.',
    'logs/.gitignore': '# what programs write\n*.log\n',
    'logs/run.log': 'Started.',
  };
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(documents, name, '..'), { recursive: true });
    writeFileSync(join(documents, name), text);
  }
  running = await openEngine({
    dataFolder: join(scratch, 'data'),
    version: '0.0.0-test',
    spawn: forkHelper,
    desk: createNodeDesk(),
  });
  await running.engine.start();
  await running.engine.add(documents);
  await running.engine.idle();
});

afterEach(async () => {
  await running.close();
  rmSync(scratch, { recursive: true });
});

const why = (name: string) => running.engine.why(join(documents, name));
const filesDone = async () => (await running.engine.status()).progress.filesDone;

test('what a rule would take out and in is told before it holds, and nothing changes by asking', async () => {
  const rules = { exclude: ['drafts/'], include: ['.env', 'node_modules/'] };
  const preview = await running.engine.rules.preview(documents, rules);
  const names = (effects: { examples: { path: string }[] }) =>
    effects.examples.map(({ path }) => path.slice(documents.length + 1)).toSorted();
  expect(names(preview.takenOut)).toEqual(['drafts/c.md']);
  expect(names(preview.takenIn)).toEqual(['node_modules/left.md']);
  expect(preview).toMatchObject({ takenOut: { files: 1, bytes: 9 }, complete: true });
  expect(await why('drafts/c.md')).toMatchObject({ state: 'indexed' });
});

test('a rule holds for the files it concerns, and the others are not read again', async () => {
  await running.engine.rules.set(documents, { exclude: ['drafts/', 'b.md'], include: ['node_modules/'] });
  await vi.waitFor(
    async () => expect(await why('node_modules/left.md')).toMatchObject({ state: 'indexed' }),
    soon,
  );
  expect(await why('drafts/c.md')).toMatchObject({
    code: 'ignored-by-rule',
    reason: expect.stringContaining('drafts/ in the rules of the added folder'),
  });
  expect(await why('notes/b.md')).toMatchObject({ state: 'skipped' });
  expect(await filesDone()).toBe(1);
  await running.engine.rules.set(documents, { exclude: [], include: [] });
  await vi.waitFor(async () => expect(await why('drafts/c.md')).toMatchObject({ state: 'indexed' }), soon);
  expect(await why('node_modules/left.md')).toMatchObject({ code: 'ignored-by-rule' });
});

test('the verdict on a file names the ignore file and the line, or when it was read and what came of it', async () => {
  expect((await why('logs/run.log')).reason).toContain(
    `*.log in ${join(documents, 'logs', '.gitignore')}, line 2`,
  );
  expect(await why('drafts/.env')).toMatchObject({ code: 'secret' });
  const verdict = await why('notes/a.md');
  expect(verdict).toMatchObject({
    state: 'indexed',
    passages: 1,
    reason: expect.stringContaining('1 passage, read on'),
  });
  expect(Math.abs((verdict.indexedAt ?? 0) - Date.now())).toBeLessThan(60_000);
  await running.engine.pause();
  writeFileSync(join(documents, 'notes', 'd.md'), 'A skua.');
  await vi.waitFor(
    async () =>
      expect(await why('notes/d.md')).toMatchObject({
        state: 'pending',
        reason: 'It waits to be read. It is read next. Reading is paused.',
      }),
    soon,
  );
});

test('an ignore file that is written while Trove watches takes effect at once, below it too', async () => {
  writeFileSync(join(documents, '.troveignore'), 'notes/b.md\n');
  await vi.waitFor(
    async () => expect(await why('notes/b.md')).toMatchObject({ code: 'ignored-by-rule' }),
    soon,
  );
  rmSync(join(documents, '.troveignore'));
  await vi.waitFor(async () => expect(await why('notes/b.md')).toMatchObject({ state: 'indexed' }), soon);
});
