import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeTar } from '../core/extract/archive/archive-fixtures.ts';
import type { Verdict } from '../shared/contract/library.ts';
import { troveJson, type RunOptions } from './testing/run-trove.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let scratch: string;
let documents: string;
let own: RunOptions;

beforeAll(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-inside-')));
  documents = join(scratch, 'documents');
  own = { data: join(scratch, 'data') };
  mkdirSync(documents);
  const pears = makeTar({ 'fruit/pears.txt': 'Pears are ripe in September.' });
  writeFileSync(
    join(documents, 'outer.tar'),
    makeTar({ 'deep/inner.tar': pears, 'note.txt': 'Apples too.' }),
  );
  await troveJson(['index', documents], own);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const why = (inside: string): Promise<Verdict> => troveJson(['why', join(documents, inside)], own);

test.each([
  'outer.tar/note.txt',
  'outer.tar › note.txt',
  'outer.tar › deep/inner.tar › fruit/pears.txt',
  'outer.tar/deep/inner.tar/fruit/pears.txt',
])('says that %s can be found', async (inside) => {
  expect(await why(inside)).toMatchObject({ state: 'indexed', code: 'indexed', passages: 1 });
});

test('says that an archive holds no such text, and that a file is not there', async () => {
  expect(await why('outer.tar/nothing.txt')).toMatchObject({ state: 'missing', passages: null });
  expect((await why('outer.tar/nothing.txt')).reason).toContain('outer.tar is in the index');
  expect(await why('gone.tar/note.txt')).toMatchObject({ state: 'missing' });
});
