import { gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ExtractedDocument } from '../document.ts';
import { extractBytes } from '../extract-file.ts';
import { makeDocx, makePdf, makeZip } from '../office-fixtures.ts';
import { makeTar } from './archive-fixtures.ts';

const pears = 'The pears are ripe in September.';

async function read(name: string, bytes: Uint8Array): Promise<ExtractedDocument> {
  const extraction = await extractBytes(name, bytes);
  if (extraction.state !== 'extracted') throw new Error(JSON.stringify(extraction));
  return extraction.document;
}

/** Each block's part with its text. */
function partsOf({ text, blocks }: ExtractedDocument): [string | undefined, string][] {
  return blocks.map(({ part, start, end }) => [part, text.slice(start, end)]);
}

test('files in a zip are read as parts under their paths, with the pages of their own', async () => {
  const zip = makeZip({
    'notes/pears.txt': pears,
    'plan.docx': makeDocx('<w:p><w:r><w:t>Plant plums.</w:t></w:r></w:p>'),
    'two.pdf': makePdf(['One', 'Two']),
    'photo.bin': Buffer.from([0, 1, 2, 3]),
  });
  const document = await read('fruit.zip', zip);
  expect(partsOf(document)).toEqual(
    expect.arrayContaining([
      ['notes/pears.txt', 'notes/pears.txt'],
      ['notes/pears.txt', pears],
      ['plan.docx', 'Plant plums.'],
      ['two.pdf', 'Two'],
      [undefined, 'photo.bin'],
    ]),
  );
  expect(document.blocks.find(({ start }) => document.text.startsWith('Two', start))).toMatchObject({
    page: 2,
  });
});

test('an archive in an archive names both ways in, and the depth is bounded', async () => {
  const inner = makeTar({ 'deep/pears.txt': pears });
  const outer = makeZip({ 'letters.tgz': gzipSync(inner) });
  const document = await read('all.zip', outer);
  expect(partsOf(document)).toContainEqual(['letters.tgz › deep/pears.txt', pears]);

  let nested: Buffer = makeZip({ 'pears.txt': pears });
  for (let depth = 0; depth < 6; depth += 1) nested = makeZip({ [`level${depth}.zip`]: nested });
  const shallow = await read('nested.zip', nested);
  expect(shallow.text).toContain('level5.zip');
  expect(shallow.text).not.toContain(pears);
});

test.each([
  ['a.txt.gz', gzipSync(pears)],
  ['a.txt.zst', zstdCompressSync(pears)],
  // "hello" packed by bzip2 and xz.
])('%s is read as what is packed in it', async (name, bytes) => {
  expect(partsOf(await read(name, bytes))).toEqual([['a.txt', pears]]);
});

test('names that climb out of the archive, start at the root or hide what they are stay words', async () => {
  const zip = makeZip({
    '../../etc/pears.txt': pears,
    '/root/a\u202Etxt.exe.txt': pears,
    'C:\\x\\b.txt': pears,
  });
  const parts = new Set(partsOf(await read('a.zip', zip)).map(([part]) => part));
  expect([...parts]).toEqual(['etc/pears.txt', 'root/atxt.exe.txt', 'C:/x/b.txt']);
});

test('a link in a TAR is named and leads nowhere', async () => {
  const document = await read('a.tar', makeTar({ passwd: '' }, '2', '/etc/passwd'));
  expect(document.text).toBe('passwd');
});

test('keys and passwords in an archive are left alone', async () => {
  const document = await read('a.zip', makeZip({ 'home/.env': 'TOKEN=pear', 'a.txt': pears }));
  expect(document.text).toContain('home/.env');
  expect(document.text).not.toContain('TOKEN');
});

test('names of old zips are read in the encoding of their maker', async () => {
  const zip = makeZip({ '________.txt': pears });
  const name = Buffer.from('bc97a7c2c1bfb2d5', 'hex');
  for (let at = zip.indexOf('________'); at >= 0; at = zip.indexOf('________', at + 1)) name.copy(zip, at);
  const document = await read('a.zip', zip);
  expect(document.text).not.toContain('\uFFFD');
});

test('one locked file among others is said, and the others are read', async () => {
  const zip = makeZip({ 'open.txt': pears, 'locked.txt': 'x' });
  const entry = zip.lastIndexOf(Buffer.from('504b0102', 'hex'));
  zip.writeUInt16LE(1, entry + 8);
  const document = await read('a.zip', zip);
  expect(document.text).toContain(pears);
  expect(document.partial).toEqual({
    code: 'encrypted',
    detail: '1 of the 2 files in it asks for a password.',
  });
});

test('a file that unpacks a thousandfold is not unpacked, nor one that lies about its size', async () => {
  const bomb = makeZip({ 'bomb.txt': Buffer.alloc(50_000_000, 'a'), 'pears.txt': pears });
  const started = performance.now();
  expect((await read('a.zip', bomb)).text).toBe(`pears.txt\n\n${pears}\n\nbomb.txt`);
  const liar = makeZip({ 'bomb.txt': Buffer.alloc(100_000_000, 'a') });
  liar.writeUInt32LE(10, liar.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24);
  expect((await read('a.zip', liar)).text).toBe('bomb.txt');
  expect(performance.now() - started).toBeLessThan(10_000);
});

test('more files than are read are counted, and the mark says so', async () => {
  const files = Object.fromEntries(Array.from({ length: 10_050 }, (_, at) => [`${at}.txt`, `pear ${at}`]));
  const { partial, text } = await read('a.zip', makeZip(files));
  expect(partial).toMatchObject({ code: 'sampled', detail: expect.stringContaining('more than 10,000') });
  expect(text).toContain('pear 9999');
  expect(text).not.toContain('pear 10001');
});

test('a damaged end leaves what stands before it', async () => {
  const tar = makeTar({ 'pears.txt': pears, 'plums.txt': 'x'.repeat(5000) });
  const { text, partial } = await read('a.tar', tar.subarray(0, 1800));
  expect(text).toContain(pears);
  expect(partial?.code).toBe('sampled');
});
