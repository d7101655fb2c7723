import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { classify, extractBytes } from './extract-file.ts';
import { makeDocx, makePdf, makeZip } from './office-fixtures.ts';

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test('pages of a PDF are numbered and its properties are facts', async () => {
  const extraction = await extractBytes('a.pdf', makePdf(['First page', 'Second page']));
  expect(extraction).toMatchObject({
    state: 'extracted',
    type: 'document',
    format: 'pdf',
    document: {
      text: 'Report\n\nFirst page\n\nSecond page\n\nAuthor: Ada',
      blocks: [{ kind: 'heading', page: 1 }, { page: 1 }, { page: 2 }, {}],
      title: 'Report',
      author: 'Ada',
      created: Date.UTC(2021, 2, 4, 12),
    },
  });
});

test('a PDF without a text layer says so, a cut one is damaged', async () => {
  expect(await extractBytes('a.pdf', makePdf(['']))).toMatchObject({
    state: 'skipped',
    reason: 'no-text',
    detail: expect.stringContaining('no text layer'),
  });
  expect(await extractBytes('a.pdf', Buffer.from('%PDF-1.4\n1 0 obj\n<< /Ty'))).toMatchObject({
    state: 'failed',
    code: 'damaged',
  });
});

test('a Word document gives headings, its header and its properties', async () => {
  const paragraph = (text: string, style = '') => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  const heading = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>';
  const bytes = makeDocx(paragraph('Goals', heading) + paragraph('Grow pears &amp; plums.'));
  const extraction = await extractBytes('plan.docx', bytes);
  expect(extraction).toMatchObject({
    state: 'extracted',
    format: 'docx',
    document: { title: 'Plan', author: 'Ada', created: Date.UTC(2020, 0, 2, 3, 4, 5) },
  });
  expect(extraction.state === 'extracted' && extraction.document.text).toContain(
    'Grow pears & plums.\n\nRunning head',
  );
});

test('a password is told from damage', async () => {
  const locked = Buffer.concat([ole, Buffer.alloc(504), Buffer.from('EncryptedPackage', 'utf16le')]);
  expect(await extractBytes('a.docx', locked)).toMatchObject({ state: 'failed', code: 'encrypted' });
  const cut = makeDocx('<w:p/>').subarray(0, 200);
  expect(await extractBytes('a.docx', cut)).toMatchObject({ state: 'failed', code: 'damaged' });
});

test('a zip bomb posing as a Word part is refused', async () => {
  const bytes = makeZip({ '[Content_Types].xml': '<x/>', 'word/document.xml': ' '.repeat(70_000_000) });
  expect(await extractBytes('a.docx', bytes)).toMatchObject({ state: 'failed', code: 'damaged' });
});

test('what is inside counts more than the ending', async () => {
  expect(await extractBytes('letter.txt', makePdf(['Hello']))).toMatchObject({
    state: 'extracted',
    format: 'pdf',
  });
  expect(await extractBytes('sheet.pdf', makeZip({ 'a.txt': 'x' }))).toMatchObject({
    state: 'extracted',
    format: 'zip',
    type: 'archive',
  });
  expect(await extractBytes('guide.page', Buffer.from('<page xmlns="m"><p>Hi</p></page>'))).toMatchObject({
    format: 'page',
    document: { text: 'Hi' },
  });
});

test('files without text, without meaning and of other formats each have their reason', async () => {
  expect(await extractBytes('a.md', new Uint8Array())).toMatchObject({ reason: 'no-text' });
  expect(await extractBytes('a.txt', Buffer.from(' \n\t\n'))).toMatchObject({ reason: 'no-text' });
  expect(await extractBytes('a.xyz', Buffer.from('plain words'))).toMatchObject({
    state: 'extracted',
    format: 'txt',
  });
  const noise = Uint8Array.from({ length: 999 }, (_, index) => (index * 167) % 256);
  expect(await extractBytes('a.xyz', noise)).toMatchObject({ reason: 'binary' });
  expect(await extractBytes('a.chm', ole)).toMatchObject({
    type: 'document',
    reason: 'unsupported-format',
    detail: expect.stringContaining('CHM'),
  });
});

test('classifying by name alone is enough for the list of files', () => {
  expect(classify('Report.PDF')).toEqual({ type: 'document', format: 'pdf', supported: true });
  expect(classify('photo.jpeg')).toEqual({ type: 'image', format: 'jpg', supported: true });
  expect(classify('film.avi')).toEqual({ type: 'video', format: 'avi', supported: false });
  expect(classify('x.unknown').supported).toBe(true);
});

test('a hundred megabytes in one line end within seconds', async () => {
  const bytes = Buffer.alloc(100_000_000, 'the quick brown fox ');
  const started = performance.now();
  const extraction = await extractBytes('huge.txt', bytes);
  expect(extraction.state === 'extracted' && extraction.document.text.length).toBe(100_000_000);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('locked archives ask for a password', async () => {
  const zip = makeZip({ 'a.txt': 'x' });
  zip.writeUInt16LE(1, zip.indexOf(Buffer.from('504b0102', 'hex')) + 8);
  expect(await extractBytes('a.zip', zip)).toMatchObject({ state: 'failed', code: 'encrypted' });
  const sevenZip = Buffer.from('377abcaf271c0004000000000106f107010a', 'hex');
  expect(await extractBytes('a.7z', sevenZip)).toMatchObject({ state: 'failed', code: 'encrypted' });
});

test('a compressed drawing gives its texts, and a bomb is refused', async () => {
  const drawing = gzipSync('<svg><text>Pear tree</text></svg>');
  expect(await extractBytes('a.svgz', drawing)).toMatchObject({ document: { text: 'Pear tree' } });
  const bomb = gzipSync(Buffer.alloc(100_000_000));
  expect(await extractBytes('a.svgz', bomb)).toMatchObject({ state: 'failed', code: 'damaged' });
});
