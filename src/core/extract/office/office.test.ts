import { expect, test } from 'vitest';
import type { ExtractedDocument } from '../document.ts';
import { extractBytes } from '../extract-file.ts';
import { makeDocx, makeZip } from '../office-fixtures.ts';
import { makeEpub, makeOpenDocument, makePptx, makeXlsx, shape } from './office-packages.ts';

async function documentOf(name: string, bytes: Uint8Array): Promise<ExtractedDocument> {
  const extraction = await extractBytes(name, bytes);
  if (extraction.state !== 'extracted') throw new Error(JSON.stringify(extraction));
  return extraction.document;
}

const shown = ({ text, blocks }: ExtractedDocument) =>
  blocks.map(({ kind, level, page, start, end }) =>
    [`${kind}${level ?? ''}`, page, text.slice(start, end)].filter((part) => part !== undefined),
  );

const facts = { title: 'Harvest', author: 'Ada', created: Date.UTC(2020, 0, 2, 3, 4, 5) };

test('slides come in the order they are shown, with tables and speaker notes; prompts of masters are no text', async () => {
  const table =
    '<p:graphicFrame><a:tbl><a:tr><a:tc><a:p><a:t>Gala</a:t></a:p></a:tc><a:tc><a:p><a:t>12</a:t></a:p></a:tc></a:tr>' +
    '<a:tr><a:tc><a:p><a:t>Fuji</a:t></a:p></a:tc><a:tc><a:p><a:t>7</a:t></a:p></a:tc></a:tr></a:tbl></p:graphicFrame>';
  const bytes = makePptx(
    [shape('Pears', 'title') + shape('Ripe\nSweet'), shape('Apples', 'ctrTitle') + table],
    'Mention the frost.',
  );
  const document = await documentOf('talk.pptx', bytes);
  expect(shown(document)).toEqual([
    ['heading1', 1, 'Harvest'],
    ['heading2', 1, 'Pears'],
    ['paragraph', 1, 'Ripe\nSweet'],
    ['paragraph', 1, 'Mention the frost.'],
    ['heading2', 2, 'Apples'],
    ['table', 2, 'Gala\t12\nFuji\t7'],
    ['paragraph', 'Confidential'],
    ['paragraph', 'Author: Ada'],
  ]);
  expect(document).toMatchObject(facts);
});

test('cells show shared, rich and inline texts, numbers, dates and shares, each in its column', async () => {
  const strings = [
    '<t>Sort</t>',
    '<r><t>Ga</t></r><r><t>la</t></r>',
    '<t>東京</t><rPh><t>トウキョウ</t></rPh>',
  ];
  const cell = (value: string, attributes: string) => `<c ${attributes}><v>${value}</v></c>`;
  const rows =
    `<row>${cell('0', 't="s"')}<c s="1"/>${cell('45443', 's="1"')}${cell('45443.75', 's="1"')}</row>` +
    `<row>${cell('1', 't="s"')}${cell('0.30000000000000004', '')}${cell('0.125', 's="2"')}${cell('1', 't="b"')}</row>` +
    `<row><c t="inlineStr"><is><t>two\nlines</t></is></c>${cell('2', 't="s"')}</row>`;
  const document = await documentOf('yields.xlsx', makeXlsx(strings, rows));
  expect(shown(document)).toEqual([
    ['heading1', 1, 'Harvest'],
    ['heading1', 1, 'Yields'],
    ['table', 1, 'Sort\t\t2024-05-31\t2024-05-31 18:00\nGala\t0.3\t12.5%\tTRUE\ntwo lines\t東京 トウキョウ'],
    ['paragraph', 1, 'Draft of'],
    ['paragraph', 'Author: Ada'],
  ]);
  expect(document).toMatchObject(facts);
});

test('cells stand below each other, whatever is empty before or between them', async () => {
  const cell = (place: string, value: number) => `<c r="${place}"><v>${value}</v></c>`;
  const rows = `<row>${cell('C2', 1)}${cell('E2', 2)}</row><row>${cell('B3', 3)}${cell('AZZ3', 4)}</row>`;
  const table = '\t1\t\t2\n3\t4';
  expect(shown(await documentOf('a.xlsx', makeXlsx([], rows)))).toContainEqual(['table', 1, table]);
  const many = (count: number, text = '') =>
    `<table:table-cell table:number-columns-repeated="${count}">${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
  const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
  const sheet = `<table:table table:name="May">${row(many(2), many(2, '1'), many(1000))}${row(many(1), many(1, '2'))}</table:table>`;
  const document = await documentOf('a.ods', makeOpenDocument('spreadsheet', sheet));
  expect(shown(document)).toContainEqual(['table', 1, '\t1\t1\n2']);
});

test('a workbook without a title has none, rather than the name of its first sheet', async () => {
  const bytes = makeXlsx([], '<row><c><v>1</v></c></row>', { 'docProps/core.xml': '<x/>' });
  expect((await documentOf('a.xlsx', bytes)).title).toBe('');
});

test('a long shared text repeated a million times is refused, not held in memory', async () => {
  const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(1000)}</row>`;
  const bytes = makeXlsx([`<t>${'x'.repeat(100_000)}</t>`], row);
  expect(await extractBytes('bomb.xlsx', bytes)).toMatchObject({ state: 'failed', code: 'damaged' });
});

test('a text document keeps structure; notes, comments and frames stand after their paragraph, what was deleted last', async () => {
  const note =
    '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>See Ada.</text:p></text:note-body></text:note>';
  const body =
    '<text:tracked-changes><text:p>gone</text:p></text:tracked-changes>' +
    '<text:h text:outline-level="2">Pears</text:h>' +
    `<text:p>Grow${note}<text:s/>well.<text:tab/>Yes<text:line-break/>so</text:p>` +
    '<text:list><text:list-item><text:p>one</text:p><text:list><text:list-item><text:p>deep</text:p></text:list-item></text:list></text:list-item></text:list>' +
    '<table:table table:name="T"><table:table-row><table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell>' +
    '<table:table-cell/><table:table-cell><text:p>c</text:p></table:table-cell></table:table-row></table:table>';
  const document = await documentOf('pears.odt', makeOpenDocument('text', body));
  expect(shown(document)).toEqual([
    ['heading1', 'Harvest'],
    ['heading2', 'Pears'],
    ['paragraph', 'Grow well.\tYes\nso'],
    ['paragraph', 'See Ada.'],
    ['list', 'one\ndeep'],
    ['table', 'a b\t\tc'],
    ['paragraph', 'gone'],
    ['paragraph', 'Running head'],
  ]);
  expect(document).toMatchObject(facts);
});

test('sheets and slides of OpenDocument are numbered; a flat file reads like a zipped one', async () => {
  const sheet = (name: string, cell: string) =>
    `<table:table table:name="${name}"><table:table-row table:number-rows-repeated="1000000"><table:table-cell><text:p>${cell}</text:p></table:table-cell></table:table-row></table:table>`;
  const sheets = sheet('May', '1.5') + sheet('June', '2.5');
  const expected = [
    ['heading1', 1, 'Harvest'],
    ['heading1', 1, 'May'],
    ['table', 1, '1.5'],
    ['heading1', 2, 'June'],
    ['table', 2, '2.5'],
  ];
  expect(shown(await documentOf('a.ods', makeOpenDocument('spreadsheet', sheets))).slice(0, 5)).toEqual(
    expected,
  );
  const flat = `<?xml version="1.0"?><office:document><office:meta><dc:title>Harvest</dc:title></office:meta><office:spreadsheet>${sheets}</office:spreadsheet></office:document>`;
  const flatDocument = await documentOf('a.fods', Buffer.from(flat));
  expect(shown(flatDocument)).toEqual(expected);
  expect(flatDocument.title).toBe('Harvest');
  const slides =
    '<draw:page><draw:frame presentation:class="title"><text:p>Pears</text:p></draw:frame><draw:frame><text:p>Ripe</text:p><text:p>Sweet</text:p></draw:frame>' +
    '<presentation:notes><draw:frame><text:p>Mention frost.</text:p></draw:frame></presentation:notes></draw:page>';
  expect(shown(await documentOf('a.odp', makeOpenDocument('presentation', slides))).slice(1, 4)).toEqual([
    ['heading2', 1, 'Pears'],
    ['paragraph', 1, 'Ripe\nSweet'],
    ['paragraph', 1, 'Mention frost.'],
  ]);
});

test('locked documents and books ask for a password', async () => {
  const locked = makeOpenDocument('text', 'scrambled', '<manifest:encryption-data/>');
  expect(await extractBytes('a.odt', locked)).toMatchObject({ state: 'failed', code: 'encrypted' });
  const book = makeEpub({ one: '<p>scrambled</p>' }, ['one'], 'one');
  expect(await extractBytes('a.epub', book)).toMatchObject({ state: 'failed', code: 'encrypted' });
});

test('chapters of a book come in the order of its spine, under its title', async () => {
  const bytes = makeEpub({ two: '<h1>Two</h1><p>Last.</p>', one: '<h1>One</h1><p>First.</p>' }, [
    'one',
    'two',
  ]);
  const document = await documentOf('book.epub', bytes);
  expect(document.text).toBe('Orchards\n\nOne\n\nFirst.\n\nTwo\n\nLast.\n\nAuthor: Ada');
  expect(document).toMatchObject({ title: 'Orchards', author: 'Ada', language: 'en' });
});

test('files inside a document are read, but not endlessly deep', async () => {
  const inside = makeXlsx(['<t>Gala</t>'], '<row><c t="s"><v>0</v></c></row>');
  let bytes: Buffer = makeXlsx([], '', { 'xl/embeddings/yields.xlsx': inside });
  expect((await documentOf('a.xlsx', bytes)).text).toContain('yields.xlsx\n\nHarvest\n\nYields\n\nGala');
  for (let depth = 0; depth < 10; depth += 1)
    bytes = makeXlsx([], '', { [`xl/embeddings/${depth}.xlsx`]: bytes });
  expect((await documentOf('deep.xlsx', bytes)).text).not.toContain('Gala');
});

test.each(['pptx', 'xlsx', 'odt', 'epub', 'docx'])('a cut or foreign %s is damaged', async (format) => {
  const cut = makeDocx('<w:p/>').subarray(0, 300);
  expect(await extractBytes(`a.${format}`, cut)).toMatchObject({ state: 'failed', code: 'damaged' });
  const foreign = makeZip({ 'a.txt': 'x' });
  expect(await extractBytes(`a.${format}`, foreign)).toMatchObject({ state: 'failed', code: 'damaged' });
});

test('drawings, printed pages and old Pages documents give their texts; a locked one asks for a password', async () => {
  const relations = '<Relationships><Relationship Id="r1" Type="t/page" Target="page1.xml"/></Relationships>';
  const drawing = makeZip({
    'visio/pages/pages.xml': '<Pages><Page Name="Garden"><Rel r:id="r1"/></Page></Pages>',
    'visio/pages/_rels/pages.xml.rels': relations,
    'visio/pages/page1.xml': '<PageContents><Shape><Text><cp IX="0"/>Pear tree</Text></Shape></PageContents>',
  });
  expect(shown(await documentOf('a.vsdx', drawing))).toEqual([
    ['heading1', 1, 'Garden'],
    ['paragraph', 1, 'Pear tree'],
  ]);
  const run = (text: string, y: number) =>
    `<Glyphs OriginY="${y}" FontRenderingEmSize="10" UnicodeString="${text}"/>`;
  const page = `<FixedPage>${run('Ripe ', 10)}${run('pears', 10)}${run('fall.', 22)}${run('{}Later', 60)}</FixedPage>`;
  const printed = makeZip({ 'Documents/1/Pages/1.fpage': Buffer.from(`\uFEFF${page}`, 'utf16le') });
  expect(shown(await documentOf('a.xps', printed))).toEqual([
    ['paragraph', 1, 'Ripe pears\nfall.'],
    ['paragraph', 1, 'Later'],
  ]);
  const pages = makeZip({ 'index.xml': '<sl:document><sf:p>Ripe<sf:tab/>pears</sf:p></sl:document>' });
  expect((await documentOf('a.pages', pages)).text).toBe('Ripe\tpears');
  const locked = Buffer.from(pages);
  // The compression of the only entry, in the directory.
  locked.writeUInt16LE(0x636b, locked.indexOf(Buffer.from('504b0102', 'hex')) + 10);
  expect(await extractBytes('a.pages', locked)).toMatchObject({ state: 'failed', code: 'encrypted' });
  expect(await extractBytes('new.pages', makeZip({ 'Index/Document.iwa': 'x' }))).toMatchObject({
    reason: 'unsupported-format',
  });
});
