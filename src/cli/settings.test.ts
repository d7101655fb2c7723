import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runTrove, troveError, troveJson, type RunOptions } from './testing/run-trove.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let scratch: string;
let own: RunOptions;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'trove-settings-'));
  own = { data: join(scratch, 'data') };
  mkdirSync(join(scratch, 'documents'));
  writeFileSync(join(scratch, 'documents', 'a.txt'), 'Pears are ripe in September.');
  await troveJson(['index', join(scratch, 'documents')], own);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('a setting is shown, changed and kept, and no other one changes with it', async () => {
  expect(await troveJson(['settings', 'maxReadSeconds'], own)).toEqual({ maxReadSeconds: 30 });
  await troveJson(['settings', 'maxReadSeconds', '90'], own);
  await troveJson(['settings', 'pace', 'quiet'], own);
  expect(await troveJson(['settings'], own)).toMatchObject({
    maxReadSeconds: 90,
    pace: 'quiet',
    maxReadMegabytes: 1_024,
  });
  const { stdout } = await runTrove(['settings'], own);
  expect(stdout).toMatch(/ocrFolder.*null/);
});

test('what is no setting, no value and no folder with language data is said so', async () => {
  const codeOf = async (...args: string[]): Promise<string> =>
    (await troveError(['settings', ...args], own)).code;
  expect(await codeOf('colour', 'red')).toBe('BAD_INPUT');
  expect(await codeOf('maxReadMegabytes', '8')).toBe('BAD_INPUT');
  expect(await codeOf('ocrFolder', join(scratch, 'gone'))).toBe('FOLDER_MISSING');
  expect(await codeOf('ocrFolder', join(scratch, 'documents'))).toBe('BAD_INPUT');
  writeFileSync(join(scratch, 'documents', 'eng.traineddata'), 'a model');
  const folder = join(scratch, 'documents');
  expect(await troveJson(['settings', 'ocrFolder', folder], own)).toEqual({ ocrFolder: folder });
});
