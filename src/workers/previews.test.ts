/** What the preview asks, over a real engine: structure, matches in a whole file, and files that changed under it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FileLook } from '../shared/contract/files.ts';
import { searchRequestSchema } from '../shared/contract/search.ts';
import { openEngine, type RunningEngine } from './engine-host.ts';
import { forkHelper } from './fork.ts';
import { createNodeDesk } from './node-desk.ts';

let scratch: string;
let documents: string;
let running: RunningEngine;

const idOf = async (name: string): Promise<number> => {
  const query = `name:"${name}"`;
  const { results } = await running.engine.finding.search(searchRequestSchema.parse({ query }));
  return results.find((result) => result.name === name)?.fileId ?? 0;
};

const guide =
  '# Otters\n\nThey swim.\n\n- fish\n- crabs\n\n```sh\nls otter\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'trove-previews-'));
  documents = join(scratch, 'documents');
  mkdirSync(documents);
  writeFileSync(join(documents, 'guide.md'), guide);
  writeFileSync(
    join(documents, 'long.txt'),
    'The otter dives again. Nothing else happens here.\n'.repeat(3_000),
  );
  writeFileSync(join(documents, 'large.pdf'), Buffer.alloc(2_000_000, 'x'));
  writeFileSync(join(documents, 'goes.txt'), 'An otter that leaves.');
  const dataFolder = join(scratch, 'data');
  running = await openEngine({ dataFolder, version: 'test', spawn: forkHelper, desk: createNodeDesk() });
  await running.engine.start();
  await running.engine.updateSettings({ maxFileMegabytes: 1 });
  await running.engine.add(documents);
  await running.engine.idle();
}, 60_000);

afterAll(async () => {
  await running.close();
  rmSync(scratch, { recursive: true });
});

test('the structure of a text comes with it, at its place', async () => {
  const { parts } = await running.engine.previews.text({
    fileId: await idOf('guide.md'),
    after: 0,
    limit: 9,
  });
  const text = parts.map((part) => part.text).join('');
  const shown = parts
    .flatMap(({ blocks }) => blocks ?? [])
    .map(({ kind, start, end }) => [kind, text.slice(start, end)]);
  expect(shown).toContainEqual(['heading', 'Otters']);
  expect(shown).toContainEqual(['list', '- fish\n- crabs']);
  expect(shown).toContainEqual(['table', '| a | b |\n|---|---|\n| 1 | 2 |']);
  expect(shown.map(([kind]) => kind)).toContain('code');
});

test('matches are found in the whole file, also inside words when a text is looked for', async () => {
  const fileId = await idOf('long.txt');
  const { previews } = running.engine;
  const query = await previews.matches({ fileId, text: 'diving otters', how: 'query' });
  expect([query.matches.length, query.complete]).toEqual([2_000, false]);
  const literal = await previews.matches({ fileId: await idOf('guide.md'), text: 'TTER', how: 'literal' });
  expect(literal.complete).toBe(true);
  expect(literal.matches.map(({ start, end }) => end - start)).toEqual([4, 4]);
  expect((await previews.matches({ fileId, text: '(', how: 'literal' })).matches).toEqual([]);
});

test('a file that is too large, changed or gone says so with a next step', async () => {
  const { previews } = running.engine;
  expect(await previews.look(await idOf('guide.md'))).toMatchObject({ disk: 'same', problem: null });
  const large: FileLook = await previews.look(await idOf('large.pdf'));
  expect(large.problem).toMatchObject({ code: 'too-large', nextStep: expect.stringContaining('Settings') });
  const fileId = await idOf('goes.txt');
  // Looked at before the watcher reports it.
  rmSync(join(documents, 'goes.txt'));
  await expect
    .poll(() =>
      previews.look(fileId).then(
        ({ problem }) => problem?.code,
        () => 'gone',
      ),
    )
    .toBe('gone');
});
