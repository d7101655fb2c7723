import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Extractor } from '../pipeline/extractor.ts';
import { packFiles, packText } from '../pipeline/pack-files.ts';
import { prepareFile } from '../pipeline/prepare-file.ts';
import { ForeignSources } from './foreign-sources.ts';

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'trove-foreign-'));
});
afterEach(() => rmSync(dataFolder, { recursive: true }));

/** Reads in this process, as the helper does in its own. */
const extractor: Extractor = {
  parallel: 1,
  prepare: async (requests, limits) => {
    const tokens = { count: (text: string) => text.length / 4 };
    const read = await Promise.all(requests.map((request) => prepareFile(request, limits, tokens)));
    return { state: 'prepared', files: await packFiles(read, async (cuts) => cuts.map(packText)) };
  },
  absolve: () => undefined,
};

const open = (reader = extractor, maxBytes = 1_000): ForeignSources =>
  new ForeignSources({ dataFolder, extractor: reader, limits: () => ({ maxBytes }) });

const part = (text: string, change: object = {}) => ({
  uploadId: randomUUID(),
  name: 'note.md',
  size: Buffer.byteLength(text),
  offset: 0,
  data: Buffer.from(text).toString('base64'),
  ...change,
});

test('bytes of a dropped file do not outlive their reading, nor what a crash left behind', async () => {
  mkdirSync(join(dataFolder, 'dropped'));
  writeFileSync(join(dataFolder, 'dropped/left.pdf'), 'from a run that was killed');
  const sources = open();
  const { source } = await sources.readPart(part('# Walrus\n\nIt lives in the north.'));
  expect(source).toMatchObject({ title: 'Walrus', passages: 1 });
  expect(sources.passages(source?.sourceId ?? '')[0]?.text).toContain('lives in the north');
  expect(existsSync(join(dataFolder, 'dropped/left.pdf'))).toBe(false);
  await sources.close();
  expect(existsSync(join(dataFolder, 'dropped'))).toBe(false);
});

test('parts out of order, files too large, without text or that stop the reader are refused in words', async () => {
  const sources = open();
  const first = part('Walrus in the snow', { size: 100 });
  await sources.readPart(first);
  await expect(sources.readPart({ ...first, offset: 50 })).rejects.toMatchObject({ code: 'BAD_INPUT' });
  await expect(sources.readPart(part('x', { size: 1_001 }))).rejects.toMatchObject({
    code: 'BODY_TOO_LARGE',
    message: 'note.md is larger than the largest file that Trove reads.',
  });
  await expect(sources.readPart(part('\0\u0001\u0002\0', { name: 'a.bin' }))).rejects.toMatchObject({
    code: 'NOTHING_TO_COMPARE',
  });
  await expect(sources.readText({ name: '', text: ' \n ' })).rejects.toMatchObject({
    message: 'There is no text to compare in the text. There is no text in it.',
  });
  const stopping = open({ ...extractor, prepare: async () => ({ state: 'stopped', cause: 'timeout' }) });
  await expect(stopping.readText({ name: 'slow', text: 'x' })).rejects.toMatchObject({
    message: 'There is no text to compare in slow. Reading it took too long.',
  });
});

test('only the latest sources are held', async () => {
  const sources = open();
  const first = await sources.readText({ name: '', text: 'A walrus.' });
  for (let more = 0; more < 16; more += 1) await sources.readText({ name: '', text: `Walrus ${more}.` });
  expect(() => sources.passages(first.sourceId)).toThrow('not held any more');
});
