/** One small file of each family, each with a passage about otters far from its beginning. */
import { makeDocx, makePdf, makeZip } from '../src/core/extract/office-fixtures.ts';

/** Lines of a page: the content stream goes on from one to the next. */
const lines = (...texts: readonly string[]): string => texts.join(') Tj 0 -18 Td (');

const filler = (page: number): string =>
  lines(
    ...Array.from({ length: 30 }, (_, line) => `Page ${page}, line ${line} speaks of tides and weather.`),
  );

const pdf = makePdf([
  filler(1),
  filler(2),
  lines(
    'Observations at the river',
    'The weather was mild and the water low.',
    'In the evening an otter swam under the bridge and',
    'caught two trout before it went back to its holt.',
    'Nobody else was there to see it.',
  ),
  filler(4),
]);

const paragraph = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;

const docx = makeDocx(
  [
    paragraph('River report', 'Heading1'),
    ...Array.from({ length: 40 }, (_, row) => paragraph(`Paragraph ${row} is about mills and weirs.`)),
    paragraph('Animals', 'Heading2'),
    paragraph('An otter lives below the mill.'),
    `<w:tbl><w:tr>${cell('Animal')}${cell('Seen')}</w:tr><w:tr>${cell('otter')}${cell('3')}</w:tr></w:tbl>`,
  ].join(''),
);

const slide = (title: string, text: string): string =>
  `<p:sld xmlns:p="p" xmlns:a="a"><p:cSld><p:spTree>` +
  `<p:sp><p:nvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>${title}</a:t></a:r></a:p></p:txBody></p:sp>` +
  `<p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`;

const pptx = makeZip({
  '[Content_Types].xml': '<Types/>',
  'ppt/presentation.xml':
    '<p:presentation xmlns:p="p" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><p:sldIdLst>' +
    '<p:sldId id="256" r:id="r1"/><p:sldId id="257" r:id="r2"/></p:sldIdLst></p:presentation>',
  'ppt/_rels/presentation.xml.rels':
    '<Relationships><Relationship Id="r1" Type="x/slide" Target="slides/slide1.xml"/>' +
    '<Relationship Id="r2" Type="x/slide" Target="slides/slide2.xml"/></Relationships>',
  'ppt/slides/slide1.xml': slide('Rivers', 'All the water there is.'),
  'ppt/slides/slide2.xml': slide('Animals of the river', 'An otter weighs nine kilograms.'),
});

const code = [
  '"""Counts animals at the river."""',
  ...Array.from({ length: 60 }, (_, row) => `\n\ndef unused_${row}(value):\n    return value + ${row}`),
  '\n\n\ndef otter_sightings(rows):',
  '    # every otter counts once',
  '    return len({row["otter"] for row in rows})',
].join('\n');

const markdown = `# River diary

${'A quiet day at the **mill**, see [the map](https://example.org/map).\n\n'.repeat(30)}## Sunday

An *otter* with \`two\` cubs.

- first the otter
- then the [cubs](https://example.org/otter-cubs)

\`\`\`js
const otter = "fast"; // code
\`\`\`

| Animal | Weight |
|--------|-------:|
| otter  | &lt; 9.1 |
`;

const html = `<title>Animals of the coast</title><h1>Animals of the coast</h1>${'<p>They <b>eat</b> crabs.</p>'.repeat(60)}
<ul><li>one otter</li><li>two otters</li></ul>
<table><tr><th>Coast</th><th>Count</th></tr><tr><td>north</td><td>12</td></tr></table>
<script>window.pwned = true</script><img src="http://127.0.0.1:9/x.png" onerror="window.pwned = true">`;

const mail = [
  'From: Ana Lindqvist <ana@example.org>',
  'To: Jonas <jonas@example.org>',
  'Subject: The animal at the bridge',
  'Date: Mon, 2 Mar 2026 09:00:00 +0000',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Dear Jonas,',
  '',
  ...Array.from({ length: 60 }, (_, day) => `On day ${day} there was nothing to see but water.\r\n`),
  'the otter is back at the bridge.',
].join('\r\n');

const csv = ['animal,river,weight', ...Array.from({ length: 200 }, (_, row) => `animal ${row},Elbe,${row}.5`)]
  .concat('otter,Elbe,9.1')
  .join('\n');

const sheet = (name: string, ...rows: readonly string[]): string =>
  `<table:table table:name="${name}">${rows.join('')}</table:table>`;
const row = (...cells: readonly string[]): string =>
  `<table:table-row>${cells.map((text) => `<table:table-cell>${text && `<text:p>${text}</text:p>`}</table:table-cell>`).join('')}</table:table-row>`;

const fods = `<?xml version="1.0"?><office:document><office:spreadsheet>${[
  sheet('May', ...Array.from({ length: 80 }, (_, day) => row(`day ${day}`, 'Elbe', `${day}`))),
  sheet('June', row('', 'Elbe', 'Saale'), row('otter', '', '12'), row('beaver', '7', '')),
].join('')}</office:spreadsheet></office:document>`;

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const previewFiles: Readonly<Record<string, string | Uint8Array>> = {
  'otter report.pdf': pdf,
  'otter report.docx': docx,
  'otter talk.pptx': pptx,
  'otter counter.py': code,
  'otter diary.md': markdown,
  'otter page.html': html,
  'otter letter.eml': mail,
  'otter weights.csv': csv,
  'otter months.fods': fods,
  'otter picture.png': png,
  'otter note.txt': `${'Nothing to see today.\n'.repeat(400)}At night the otter came.\n`,
};
