import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundledModel } from './bundled-model.ts';
import { readModelChoice, setModelChoiceAside, writeModelChoice } from './model-choice.ts';

const model = { folder: '/models/another', manifest: { ...bundledModel, name: 'Another' } };
let data: string;
beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'trove-choice-'))));
afterEach(() => rmSync(data, { recursive: true }));
const file = (): string => join(data, 'model.json');

test('a choice is kept, for its owner alone, and taken back', async () => {
  expect(readModelChoice(data)).toEqual({ model: null, isDamaged: false });
  await writeModelChoice(data, model);
  expect(readModelChoice(data)).toEqual({ model, isDamaged: false });
  expect(process.platform === 'win32' ? 0o600 : statSync(file()).mode & 0o777).toBe(0o600);
  await writeModelChoice(data, null);
  expect(readModelChoice(data)).toEqual({ model: null, isDamaged: false });
});

test.each([
  ['half of it', (text: string) => text.slice(0, text.length / 2)],
  ['one other hash in it', (text: string) => text.replace('8235', '8236')],
  ['another folder in it', (text: string) => text.replace('/models/another', '/models/evil')],
  ['nothing in it', () => ''],
  ['something else in it', () => '[null]'],
])('a file with %s is damaged, and is set aside', async (_, damage) => {
  await writeModelChoice(data, model);
  writeFileSync(file(), damage(readFileSync(file(), 'utf8')));
  expect(readModelChoice(data)).toEqual({ model: null, isDamaged: true });
  setModelChoiceAside(data);
  expect(existsSync(`${file()}.damaged`)).toBe(true);
  expect(readModelChoice(data)).toEqual({ model: null, isDamaged: false });
});

test('a damaged file that cannot be set aside stays, and does not keep Trove from starting', () => {
  writeFileSync(file(), '{');
  mkdirSync(`${file()}.damaged`);
  setModelChoiceAside(data);
  expect(readModelChoice(data)).toEqual({ model: null, isDamaged: true });
});
