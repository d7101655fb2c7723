/** `trove model`, with an owner and without one, and what an end in the middle leaves. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeAnotherStaticModel, writeTransformer } from '../core/embed/testing/other-models.ts';
import type { Status } from '../shared/contract/library.ts';
import type { ModelState } from '../shared/contract/model.ts';
import type { SearchResponse } from '../shared/contract/search.ts';
import { runTrove, startTrove, troveError, troveJson, type RunOptions } from './testing/run-trove.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let scratch: string;
let documents: string;
let own: RunOptions;

beforeAll(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-model-')));
  documents = join(scratch, 'documents');
  own = { data: join(scratch, 'data') };
  mkdirSync(documents);
  writeFileSync(join(documents, 'garage.md'), 'How to change the brakes of an automobile.');
  await writeAnotherStaticModel(join(scratch, 'another'));
  await troveJson(['index', documents], own);
});

afterAll(() => rmSync(scratch, { recursive: true }));

const model = (...args: string[]): Promise<ModelState> => troveJson<ModelState>(['model', ...args], own);
const search = (): Promise<SearchResponse> => troveJson<SearchResponse>(['search', 'fixing a vehicle'], own);

/** Of one model, in the cache. */
function vectorsOf(name: string): number {
  const database = new DatabaseSync(join(own.data, 'trove.db'), { readOnly: true });
  const row = database
    .prepare(
      'SELECT count(*) AS vectors FROM vectors JOIN models ON models.id = model_id WHERE models.name = ?',
    )
    .get(name);
  database.close();
  return Number(row?.['vectors']);
}

test('is shown, chosen, and used by what reads the index without an owner', async () => {
  expect(await model()).toMatchObject({ isBundled: true, dimensions: 256, folder: null });
  expect(await model('use', join(scratch, 'another'))).toMatchObject({ name: 'another', isBundled: false });
  // Not embedded yet: said, and found by words.
  expect((await search()).notices).toMatchObject([{ code: 'VECTORS_INCOMPLETE' }]);
  expect(await troveJson<Status>(['index'], own)).toMatchObject({ passages: 1, vectors: 1 });
  const { results, notices } = await search();
  expect({ first: results[0]?.path, notices }).toEqual({ first: join(documents, 'garage.md'), notices: [] });
  expect((await runTrove(['model'], own)).stdout).toMatch(/another\n256 dimensions.*\n.*another/);
  expect(await model('reset')).toMatchObject({ isBundled: true });
  expect((await search()).results).toHaveLength(1);
});

test('is exchanged by the owner where there is one', async () => {
  const serve = startTrove(['serve', '--json'], own);
  await serve.firstLine;
  expect(await model('use', join(scratch, 'another'))).toMatchObject({ name: 'another' });
  await vi.waitFor(async () => expect((await search()).results).toHaveLength(1), 30_000);
  expect(await model('reset')).toMatchObject({ isBundled: true });
  serve.child.kill('SIGINT');
  await serve.finished;
});

test('wrong usage and an unusable folder are told by a code', async () => {
  expect((await troveError(['model', 'use'], own)).code).toBe('BAD_INPUT');
  expect((await troveError(['model', 'reset', documents], own)).code).toBe('BAD_INPUT');
  expect(await troveError(['model', 'use', documents], own)).toMatchObject({
    exit: 1,
    code: 'MODEL_MISSING',
  });
});

test('an end in the middle of embedding anew is made good by the next run', async () => {
  const many = join(documents, 'many');
  mkdirSync(many);
  const words = ['water', 'river', 'boat', 'letter', 'money', 'garden', 'winter', 'engine'];
  for (let at = 0; at < 600; at += 1) {
    const text = Array.from(
      { length: 150 },
      (_, place) => words[(at * 31 + place * (at + 7)) % words.length],
    );
    writeFileSync(join(many, `${at}.txt`), `${at} ${text.join(' ')}`);
  }
  await troveJson(['index'], own);
  await model('use', await writeTransformer(join(scratch, 'transformer'), words));
  const run = startTrove(['index', '--json'], own);
  await vi.waitFor(async () => expect(vectorsOf('transformer')).toBeGreaterThan(20), 60_000);
  run.child.kill('SIGKILL');
  await run.finished.catch(() => undefined);
  const done = vectorsOf('transformer');
  expect(done).toBeLessThan(601);
  const { passages, vectors } = await troveJson<Status>(['index'], own);
  expect(vectors).toBe(passages);
  expect(vectorsOf('transformer')).toBe(601);
});
