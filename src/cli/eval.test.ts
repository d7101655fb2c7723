/** `trove eval` as a script runs it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { troveError, troveJson, type RunOptions } from './testing/run-trove.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 90_000 });

let scratch: string;
let own: RunOptions;

beforeAll(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-eval-test-')));
  own = { data: join(scratch, 'data') };
  const documents = join(scratch, 'documents');
  mkdirSync(documents);
  writeFileSync(join(documents, 'bread.md'), 'How to bake a loaf with wild yeast in a hot oven.');
  writeFileSync(join(documents, 'garage.md'), 'How to change the brakes and the oil of an automobile.');
  await troveJson(['index', documents], own);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('known items of a file, in each mode', async () => {
  const file = join(scratch, 'items.jsonl');
  writeFileSync(
    file,
    '{"query":"brakes","targets":["garage.md"]}\n{"query":"wild yeast","targets":["documents/bread.md"]}\n',
  );
  const quality = await troveJson<Record<string, unknown>>(['eval', file], own);
  expect(quality['keyword']).toEqual({ queries: 2, hit1: 1, hit10: 1, ndcg10: 1 });
  expect(Object.keys(quality).toSorted()).toEqual(['hybrid', 'keyword', 'vector']);
});

test('says what is missing', async () => {
  expect(await troveError(['eval', join(scratch, 'nowhere')], own)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await troveError(['eval'], own)).toMatchObject({ code: 'BAD_INPUT' });
});

test('a test collection, indexed for the purpose', async () => {
  const folder = join(scratch, 'collection');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'corpus.jsonl'),
    '{"id":"a","title":"Bread","text":"wild yeast and flour"}\n{"id":"b","title":"Cars","text":"brakes and oil"}\n',
  );
  writeFileSync(join(folder, 'queries.jsonl'), '{"id":"1","text":"wild yeast"}\n');
  writeFileSync(join(folder, 'qrels.tsv'), 'query\tdocument\trelevance\n1\ta\t1\n');
  const quality = await troveJson<Record<string, unknown>>(['eval', folder], own);
  expect(quality['hybrid']).toMatchObject({ ndcg10: 1, recall100: 1 });
});
