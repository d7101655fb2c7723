import { DocumentBuilder } from '../document-builder.ts';
import type { NestedReader, ReadOutcome } from '../outcome.ts';
import { coreFacts } from './core-facts.ts';
import { chartTexts, drawnTexts } from './drawing-text.ts';
import { addEmbedded } from './embedded.ts';
import { cellStyles, type NumberKind } from './number-formats.ts';
import { attributeNamed, localName, scanXml, textsOf } from './scan-xml.ts';
import { headerText, SheetReader } from './sheet-reader.ts';
import { mainPart, relationsOf, ZipPackage } from './zip-package.ts';

/** More text than this is no table a person reads: repeated references to long texts make gigabytes. */
const maxTextLength = 64 * 1024 * 1024;
const commentText = new Set(['comment', 'threadedComment']);

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  readonly styles: readonly NumberKind[];
  readonly from1904: boolean;
}

/**
 * Reads an Excel workbook: each sheet under its name, a row per line, cells parted by tabs and in their columns; numbers
 * as they are stored, dates as 2024-05-31; comments, text boxes, charts, headers and footers below. `page` is the sheet.
 */
export async function readXlsx(bytes: Uint8Array, nested: NestedReader): Promise<ReadOutcome> {
  const zip = new ZipPackage(bytes, 'workbook');
  const workbook = readWorkbook(zip);
  const builder = new DocumentBuilder();
  for (const [index, { name, part }] of workbook.sheets.entries()) {
    const content = zip.read(part);
    if (content === null) continue;
    const page = index + 1;
    builder.add('heading', name, { level: 1, page });
    addSheet(builder, content, workbook, page);
    for (const { kind, target } of relationsOf(zip, part)) addAttached(builder, zip, kind, target, page);
    if (builder.length > maxTextLength) throw new Error('It holds more text than is plausible.');
  }
  await addEmbedded(builder, zip, nested);
  return { document: builder.finish(coreFacts(zip), 'untitled') };
}

function readWorkbook(zip: ZipPackage): Workbook {
  const main = mainPart(zip, 'xl/workbook.xml');
  const content = zip.read(main);
  if (content === null) throw new Error('The workbook has no sheets.');
  const relations = relationsOf(zip, main);
  const parts = new Map(relations.map(({ id, target }) => [id, target]));
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  scanXml(content, {
    open(name, attributes) {
      const tag = localName(name);
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '');
      const part = tag === 'sheet' ? parts.get(attributeNamed(attributes, 'id') ?? '') : undefined;
      if (part !== undefined) sheets.push({ name: attributes['name'] ?? '', part });
    },
  });
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  const strings = zip.read(partOf('sharedStrings') ?? 'xl/sharedStrings.xml');
  const styles = zip.read(partOf('styles') ?? 'xl/styles.xml');
  return {
    sheets,
    from1904,
    strings: strings === null ? [] : sharedStrings(strings),
    styles: styles === null ? [] : cellStyles(styles),
  };
}

/** The texts cells refer to by number; how they are spoken (furigana) goes with them. */
function sharedStrings(xml: Uint8Array): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  scanXml(xml, {
    open(name) {
      const tag = localName(name);
      if (tag === 'si') current = '';
      else if (tag === 't') inText = true;
      else if (tag === 'rPh' && !current.endsWith(' ')) current += ' ';
    },
    close(name) {
      const tag = localName(name);
      if (tag === 't') inText = false;
      else if (tag === 'si') strings.push(current);
    },
    text: (text) => {
      if (inText) current += text;
    },
  });
  return strings;
}

function addSheet(builder: DocumentBuilder, xml: Uint8Array, workbook: Workbook, page: number): void {
  const reader = new SheetReader(workbook, maxTextLength);
  scanXml(xml, reader);
  builder.add('table', reader.table, { page });
  for (const text of reader.margins) builder.add('paragraph', headerText(text), { page });
}

function addAttached(
  builder: DocumentBuilder,
  zip: ZipPackage,
  kind: string,
  target: string,
  page: number,
): void {
  if (kind !== 'comments' && kind !== 'threadedComment' && kind !== 'drawing') return;
  const content = zip.read(target);
  if (content === null) return;
  if (kind !== 'drawing') {
    builder.add('paragraph', textsOf(content, commentText).join('\n'), { page });
    return;
  }
  for (const { kind: shape, text } of drawnTexts(content)) {
    builder.add(shape === 'heading' ? 'paragraph' : shape, text, { page });
  }
  for (const inside of relationsOf(zip, target)) {
    const chart = inside.kind === 'chart' || inside.kind === 'diagramData' ? zip.read(inside.target) : null;
    if (chart !== null) builder.add('paragraph', chartTexts(chart), { page });
  }
}
