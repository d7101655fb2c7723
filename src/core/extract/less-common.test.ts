/** Formats of other programs and times, each from a small sample made here. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ExtractedDocument } from './document.ts';
import { extractBytes } from './extract-file.ts';
import { makeZip } from './office-fixtures.ts';
import { makeCompoundFile } from './ole/ole-fixtures.ts';

async function read(name: string, bytes: Uint8Array): Promise<ExtractedDocument> {
  const extraction = await extractBytes(name, bytes);
  if (extraction.state !== 'extracted') throw new Error(JSON.stringify(extraction));
  return extraction.document;
}

const u16 = (value: number) => Buffer.from([value & 255, value >> 8]);
const u32 = (...values: number[]) => Buffer.from(Uint32Array.from(values).buffer);
const wide = (text: string) => Buffer.from(text, 'utf16le');

test('a database gives the texts of its tables, long ones whole; numbers and its own tables are left out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trove-sqlite-'));
  const path = join(folder, 'a.db');
  const db = new DatabaseSync(path);
  const long = `${'pears '.repeat(3000)}at the end`;
  db.exec('CREATE TABLE fruit (id INTEGER PRIMARY KEY, name TEXT, weight REAL, note TEXT)');
  db.exec('BEGIN');
  const insert = db.prepare('INSERT INTO fruit (name, weight, note) VALUES (?, ?, ?)');
  insert.run('Gala', 1.5, 'ripe');
  insert.run('Conférence', null, long);
  for (let row = 0; row < 2000; row += 1) insert.run(`apple ${row}`, row, 'x');
  db.exec('COMMIT');
  db.close();
  const { text } = await read('a.db', readFileSync(path));
  rmSync(folder, { recursive: true });
  expect(text).toContain('fruit\n\nGala\tripe\nConférence');
  expect(text).toContain('pears at the end');
  expect(text).toContain('apple 1999');
  expect(text).not.toContain('sqlite_sequence');
});

test('a database whose pages run in circles ends', async () => {
  const bytes = Buffer.alloc(1024);
  bytes.write('SQLite format 3\0');
  bytes.writeUInt16BE(512, 16);
  // An inner page that leads to itself.
  bytes[100] = 5;
  bytes.writeUInt32BE(1, 108);
  expect(await extractBytes('a.db', bytes)).toMatchObject({ state: 'skipped', reason: 'no-text' });
});

test('a binary workbook reads like another', async () => {
  const record = (id: number, data: Buffer) =>
    Buffer.concat([
      Buffer.from(id < 128 ? [id] : [(id & 127) | 128, id >> 7]),
      Buffer.from([data.length]),
      data,
    ]);
  const text = (value: string) => Buffer.concat([u32(value.length), wide(value)]);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="x/${kind}" Target="${target}"/>`;
  const double = Buffer.alloc(8);
  double.writeDoubleLE(12.5);
  const bytes = makeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<R>${relation('r1', 'officeDocument', 'xl/workbook.bin')}</R>`,
    'xl/workbook.bin': record(156, Buffer.concat([u32(0, 1), text('rId1'), text('Yields')])),
    'xl/_rels/workbook.bin.rels': `<R>${relation('rId1', 'worksheet', 'worksheets/sheet1.bin')}</R>`,
    'xl/sharedStrings.bin': record(19, Buffer.concat([Buffer.from([0]), text('Gala')])),
    'xl/worksheets/sheet1.bin': Buffer.concat([
      record(0, Buffer.alloc(20)),
      record(7, Buffer.concat([u32(0, 0), u32(0)])),
      record(5, Buffer.concat([u32(1, 0), double])),
      record(2, Buffer.concat([u32(2, 0), u32((700 << 2) | 3)])),
      record(0, Buffer.alloc(20)),
      record(6, Buffer.concat([u32(0, 0), text('ripe')])),
    ]),
  });
  expect((await read('a.xlsb', bytes)).text).toBe('Yields\n\nGala\t12.5\t7\nripe');
});

test('what Outlook wraps in a winmail.dat is a message with its files', async () => {
  const attribute = (tag: number, data: Buffer) =>
    Buffer.concat([Buffer.from([1]), u32(tag, data.length), data, u16(0)]);
  const bytes = Buffer.concat([
    u32(0x223e9f78),
    u16(1),
    attribute(0x00018004, Buffer.from('Harvest\0')),
    attribute(0x0002800c, Buffer.from('Ripe on Friday.\0')),
    attribute(0x00069002, Buffer.alloc(14)),
    attribute(0x00018010, Buffer.from('yields.csv\0')),
    attribute(0x0006800f, Buffer.from('Gala,12\n')),
  ]);
  const document = await read('winmail.dat', bytes);
  expect(document.text).toBe('Harvest\n\nRipe on Friday.\n\nyields.csv\n\nGala\t12');
  expect(document.title).toBe('Harvest');
});

test('a dBASE table gives its columns and rows, without those that were deleted', async () => {
  const field = (name: string, length: number) => {
    const bytes = Buffer.alloc(32);
    bytes.write(name);
    bytes.write('C', 11);
    bytes[16] = length;
    return bytes;
  };
  const head = Buffer.alloc(32);
  head[0] = 3;
  head.writeUInt32LE(3, 4);
  head.writeUInt16LE(97, 8);
  head.writeUInt16LE(16, 10);
  const rows = ' Gala      ripe *gone      gone  Fuji      sour ';
  const bytes = Buffer.concat([
    head,
    field('NAME', 10),
    field('STATE', 5),
    Buffer.from('\r'),
    Buffer.from(rows),
  ]);
  expect((await read('a.dbf', bytes)).text).toBe('NAME\tSTATE\nGala\tripe\t\nFuji\tsour');
});

test('WordPerfect gives letters, lines and pages without its codes', async () => {
  const head = Buffer.alloc(16);
  Buffer.from('ff575043', 'hex').copy(head);
  head.writeUInt32LE(16, 4);
  head.set([1, 10, 0, 1], 8);
  const body = Buffer.concat([
    Buffer.from('Ripe'),
    Buffer.from([0xc3, 12, 0xc3]),
    Buffer.from(' p'),
    Buffer.from([0xc0, 41, 1, 0xc0]),
    Buffer.from('ars'),
    Buffer.from([0xd1, 1, 5, 0, 65, 65, 65, 1, 0xd1]),
    Buffer.from('\rfall.\n\nNext\f Page'),
  ]);
  expect((await read('a.wp', Buffer.concat([head, body]))).blocks).toMatchObject([
    { page: 1 },
    { page: 1 },
    { page: 2 },
  ]);
  expect((await read('a.wpd', Buffer.concat([head, body]))).text).toBe('Ripe péars fall.\n\nNext\n\nPage');
  head.writeUInt16LE(77, 12);
  expect(await extractBytes('a.wpd', Buffer.concat([head, body]))).toMatchObject({ code: 'encrypted' });
});

test('of a format that is known in part the words are read, and the mark says so', async () => {
  const noise = Buffer.from(Uint8Array.from({ length: 400 }, (_, index) => (index * 149) % 31));
  const bytes = makeCompoundFile({
    'Quill/QuillSub/CONTENTS': Buffer.concat([noise, wide('Garden fair on Saturday\rBring pears'), noise]),
    Contents: Buffer.concat([noise, Buffer.from('Überraschung im Garten', 'latin1'), noise]),
  });
  const document = await read('a.pub', bytes);
  expect(document.text).toContain('Garden fair on Saturday\nBring pears');
  expect(document.text).toContain('Überraschung im Garten');
  expect(document.partial?.code).toBe('sampled');
  expect(await extractBytes('a.one', noise)).toMatchObject({ state: 'skipped', reason: 'no-text' });
});

test('pages of a web archive stand under their addresses', async () => {
  const page = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<h1>Pears</h1><p>Ripe today';
  const warc =
    'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/fruit?x=1\r\n' +
    `Content-Length: ${page.length}\r\n\r\n${page}\r\n\r\nWARC/1.0\r\nWARC-Type: request\r\nContent-Length: 3\r\n\r\nGET\r\n\r\n`;
  const { text, blocks } = await read('a.warc', Buffer.from(warc));
  expect(text).toContain('Ripe today');
  expect(text).not.toContain('GET');
  expect(blocks[0]).toMatchObject({ part: 'example.org/fruit/index.html' });
});

test('Word in one XML file keeps headings, and deleted text stands last', async () => {
  const xml =
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="w"><o:Title>Plan</o:Title>' +
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Goals</w:t></w:r></w:p>' +
    '<w:p><w:r><w:t>Grow pears</w:t></w:r><w:del><w:r><w:delText>not plums</w:delText></w:r></w:del></w:p></w:wordDocument>';
  const document = await read('a.xml', Buffer.from(xml));
  expect(document.text).toBe('Plan\n\nGoals\n\nGrow pears\n\nnot plums');
  expect((await read('a.doc', Buffer.from(xml))).text).toBe(document.text);
});

test('a Hangul document gives its paragraphs, a locked one asks for a password', async () => {
  const header = Buffer.alloc(256);
  header.write('HWP Document File');
  header[36] = 1;
  const letters = wide('배가 익었다\r');
  const section = Buffer.concat([u32(67 | (letters.length << 20)), letters]);
  const streams = {
    FileHeader: header,
    'BodyText/Section0': deflateRawSync(section),
    '\u0005HwpSummaryInformation': Buffer.alloc(8),
  };
  expect((await read('a.hwp', makeCompoundFile(streams))).text).toBe('배가 익었다');
  header[36] = 3;
  expect(await extractBytes('a.hwp', makeCompoundFile(streams))).toMatchObject({ code: 'encrypted' });
});

test('an outline, a diagram and subtitles of SubStation Alpha give what a person reads in them', async () => {
  const outline =
    '<opml version="2.0"><body><outline text="Birds" _note="of the marsh"><outline text="Heron"/></outline></body></opml>';
  expect((await read('a.opml', Buffer.from(outline))).text).toBe('Birds\nof the marsh\n\nHeron');
  const page = (label: string) => `<mxGraphModel><root><mxCell value="${label}"/></root></mxGraphModel>`;
  const packed = deflateRawSync(encodeURIComponent(page('Spare pump'))).toString('base64');
  const pages = `<diagram>${page('Pump &lt;b&gt;station&lt;/b&gt;')}</diagram><diagram>${packed}</diagram>`;
  const { text } = await read('a.drawio', Buffer.from(`<mxfile>${pages}</mxfile>`));
  expect(text.replace(/\s+/g, ' ')).toBe('Pump station Spare pump');
  const lines = [
    '[Script Info]',
    '[Events]',
    'Dialogue: 0,0:00:01.00,0:00:03.00,D,,0,0,0,,{\\i1}Where,\\Nnow?{\\i0}',
  ];
  expect((await read('a.ass', Buffer.from(lines.join('\n')))).text).toBe('Where, now?');
});

test('an archive with a stored Word document in it is an archive, and notes named .docx or .pdf are notes', async () => {
  const inner = makeZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' });
  const outer = makeZip({ 'letters/may.docx': inner, 'letters/list.txt': 'What the box holds' }, 0);
  expect(outer.includes('[Content_Types].xml')).toBe(true);
  expect((await read('box.zip', outer)).text).toContain('What the box holds');
  for (const name of ['list.docx', 'list.pdf', 'list.odt'])
    expect((await read(name, Buffer.from('Milk, bread and ink'))).text).toBe('Milk, bread and ink');
  expect(await extractBytes('cut.pdf', Buffer.from('%PDF-1.7 cut short'))).toMatchObject({ code: 'damaged' });
});
