/** Small Office packages made from scratch for tests. */
import { makeZip } from '../office-fixtures.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relations(targets: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const entries = targets.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships>${entries.join('')}</Relationships>`;
}

const core =
  '<cp:coreProperties xmlns:cp="c"><dc:title>Harvest</dc:title><dc:creator>Ada</dc:creator>' +
  '<dcterms:created>2020-01-02T03:04:05Z</dcterms:created></cp:coreProperties>';

/** A presentation; the slides are listed in the reverse order of their numbers, the first one has the notes. */
export function makePptx(slides: readonly string[], notes: string): Buffer {
  const shown = slides.map((_, index) => slides.length - index);
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['r1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': `<p:presentation><p:sldIdLst>${shown
      .map((number) => `<p:sldId id="${255 + number}" r:id="rId${number}"/>`)
      .join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relations(
      shown.map((number) => [`rId${number}`, 'slide', `slides/slide${number}.xml`]),
    ),
    ...Object.fromEntries(
      slides.map((slide, index) => [
        `ppt/slides/slide${slides.length - index}.xml`,
        `<p:sld><p:spTree>${slide}</p:spTree></p:sld>`,
      ]),
    ),
    [`ppt/slides/_rels/slide${slides.length}.xml.rels`]: relations([
      ['n', 'notesSlide', '../notesSlides/notesSlide1.xml'],
    ]),
    'ppt/notesSlides/notesSlide1.xml': `<p:notes>${shape(notes, 'body')}${shape('7', 'sldNum')}</p:notes>`,
    'ppt/slideMasters/slideMaster1.xml': `<p:m>${shape('Click to edit', 'title')}${shape('Confidential')}</p:m>`,
    'docProps/core.xml': core,
  });
}

/** A shape of a slide with one paragraph per line. */
export function shape(text: string, placeholder?: string): string {
  const place = placeholder === undefined ? '' : `<p:nvPr><p:ph type="${placeholder}"/></p:nvPr>`;
  const paragraphs = text.split('\n').map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`);
  return `<p:sp>${place}<p:txBody>${paragraphs.join('')}</p:txBody></p:sp>`;
}

/** A workbook of one sheet, `Yields`, with these shared texts and rows; style 1 is a date, style 2 a percentage. */
export function makeXlsx(
  strings: readonly string[],
  rows: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer {
  return makeZip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['r1', 'officeDocument', '/xl/workbook.xml']]),
    'xl/workbook.xml': '<workbook><sheets><sheet name="Yields" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([['rId1', 'worksheet', 'worksheets/sheet1.xml']]),
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-407]dd/mm/yyyy"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData><headerFooter><oddFooter>&amp;L&amp;"Arial"&amp;8Draft of &amp;D</oddFooter></headerFooter></worksheet>`,
    'docProps/core.xml': core,
    ...more,
  });
}

const namespaces =
  'xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d" xmlns:presentation="p" xmlns:style="s"';

/** An OpenDocument file with the given body; `kind` is text, spreadsheet or presentation. */
export function makeOpenDocument(kind: string, body: string, manifest = ''): Buffer {
  const type = `application/vnd.oasis.opendocument.${kind}`;
  return makeZip({
    mimetype: type,
    'content.xml': `<office:document-content ${namespaces}><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${namespaces}><style:header><text:p>Running head</text:p></style:header></office:document-styles>`,
    'meta.xml':
      '<office:document-meta><office:meta><dc:title>Harvest</dc:title><meta:initial-creator>Ada' +
      '</meta:initial-creator><meta:creation-date>2020-01-02T03:04:05</meta:creation-date></office:meta></office:document-meta>',
    'META-INF/manifest.xml': `<manifest:manifest>${manifest}</manifest:manifest>`,
  });
}

/** A book of chapters (name to XHTML) read in the order of `spine`. */
export function makeEpub(
  chapters: Readonly<Record<string, string>>,
  spine: readonly string[],
  locked = '',
): Buffer {
  const items = Object.keys(chapters).map(
    (name) => `<item id="${name}" href="text/${name}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  return makeZip({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    ...(locked === ''
      ? {}
      : { 'META-INF/encryption.xml': `<enc:CipherReference URI="OPS/text/${locked}.xhtml"/>` }),
    'OPS/book.opf':
      '<package><metadata><dc:title>Orchards</dc:title><dc:creator>Ada</dc:creator><dc:language>en</dc:language></metadata>' +
      `<manifest>${items.join('')}</manifest><spine>${spine.map((id) => `<itemref idref="${id}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(
      Object.entries(chapters).map(([name, body]) => [
        `OPS/text/${name}.xhtml`,
        `<html><head><title>Orchards</title></head><body>${body}</body></html>`,
      ]),
    ),
  });
}
