/** `trove export`: also beside an owner that works, and never over a file that is there. */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runTrove, startTrove, troveError, troveJson, type RunOptions } from './testing/run-trove.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let scratch: string;
let own: RunOptions;

beforeAll(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'trove-cli-export-')));
  own = { data: join(scratch, 'data') };
  mkdirSync(join(scratch, 'documents'));
  writeFileSync(join(scratch, 'documents/otter.txt'), 'An otter in the reeds.');
  await troveJson(['index', join(scratch, 'documents')], own);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('writes JSON and CSV to standard output, while another Trove owns the index', async () => {
  const owner = startTrove(['serve', '--json'], own);
  await owner.firstLine;
  const json = await runTrove(['export', '--text'], own);
  expect(JSON.parse(json.stdout)).toMatchObject({ files: [{ text: 'An otter in the reeds.' }] });
  const csv = await runTrove(['export', '--format', 'csv'], own);
  expect(csv.stdout.split('\r\n')).toEqual([
    'path,state,code,reason,size,modified,type,format,title,passages,readAt,sha256',
    expect.stringContaining(join(scratch, 'documents/otter.txt')),
    '',
  ]);
  owner.child.kill('SIGTERM');
  await owner.finished;
});

test('says so when there is no index', async () => {
  const nothing = { data: join(scratch, 'nothing') };
  expect(await troveError(['export'], nothing)).toMatchObject({ exit: 1, code: 'INDEX_MISSING' });
});

test('writes a file, and replaces one only when told to', async () => {
  const path = join(scratch, 'all.csv');
  const args = ['export', '--format', 'csv', '--output', path];
  const first = await troveJson<{ files: number; bytes: number }>(args, own);
  expect(first).toMatchObject({ path, files: 1, bytes: readFileSync(path).length });
  expect(await troveError(args, own)).toMatchObject({ exit: 1, code: 'NOT_WRITABLE' });
  expect(await troveJson([...args, '--force'], own)).toMatchObject({ files: 1 });
});
