import { DocumentBuilder, type DocumentFacts } from '../document-builder.ts';
import { kindOfCode, kindOfId, type NumberKind } from '../office/number-formats.ts';
import { headerText } from '../office/sheet-reader.ts';
import { ContentEncrypted, type ReadOutcome } from '../outcome.ts';
import { PartsReader, xlsRecords } from './xls-records.ts';
import { XlsSheet, type XlsTexts } from './xls-sheet.ts';

const begin = 0x809;
const end = 0x0a;
const locked = 0x2f;
const codePage = 0x42;
const dateMode = 0x22;
const sheetName = 0x85;
const format = 0x41e;
const style = 0xe0;
const sharedTexts = 0xfc;
const header = 0x14;
const footer = 0x15;
/** Excel 97: texts are Unicode from here on. */
const version97 = 0x600;
const maxSheets = 10_000;

type Decode = (raw: Buffer, codePage: number) => string;

/** Reads an Excel 5 to 2003 workbook like a newer one: sheets under their names, a row per line, dates as dates. */
export function readXls(stream: Buffer, facts: DocumentFacts, decode: Decode): ReadOutcome {
  const globals = readGlobals(stream, decode);
  const builder = new DocumentBuilder();
  for (const [index, { name, offset }] of globals.sheets.entries()) {
    const page = index + 1;
    builder.add('heading', name, { level: 1, page });
    const sheet = new XlsSheet(globals);
    const margins: string[] = [];
    let depth = 0;
    for (const { id, parts } of xlsRecords(stream, offset)) {
      if (id === begin) depth += 1;
      else if (id === end) depth -= 1;
      else if (id === header || id === footer) margins.push(globals.shortText(parts));
      // Charts inside a sheet are records of their own kind.
      else sheet.record(id, parts);
      if (depth <= 0) break;
    }
    builder.add('table', sheet.table, { page });
    for (const text of sheet.notes) builder.add('paragraph', text, { page });
    for (const text of margins) builder.add('paragraph', headerText(text), { page });
  }
  return { document: builder.finish(facts, 'untitled') };
}

interface Globals extends XlsTexts {
  readonly sheets: { readonly name: string; readonly offset: number }[];
  /** A text with two bytes of length, as in headers. */
  readonly shortText: (parts: readonly Buffer[]) => string;
}

function readGlobals(stream: Buffer, decode: Decode): Globals {
  const isNew = stream.length > 6 && stream.readUInt16LE(4) >= version97;
  let page = 1252;
  let strings: string[] = [];
  let from1904 = false;
  const codes = new Map<number, NumberKind>();
  const styles: NumberKind[] = [];
  const sheets: { name: string; offset: number }[] = [];
  const oldText = (raw: Buffer) => decode(raw, page === 0x8001 ? 1252 : page === 0x8000 ? 10_000 : page);
  for (const { id, parts } of xlsRecords(stream)) {
    const content = parts[0] ?? Buffer.alloc(0);
    if (id === locked) throw new ContentEncrypted('workbook');
    if (id === codePage) page = content.readUInt16LE(0);
    else if (id === dateMode) from1904 = content[0] === 1;
    else if (id === format)
      codes.set(content.readUInt16LE(0), kindOfCode(formatCode(content, isNew, oldText)));
    else if (id === style)
      styles.push(codes.get(content.readUInt16LE(2)) ?? kindOfId(content.readUInt16LE(2)));
    else if (id === sharedTexts) strings = readSharedTexts(parts);
    else if (id === sheetName && sheets.length < maxSheets) {
      sheets.push({ name: nameOf(content, isNew, oldText), offset: content.readUInt32LE(0) });
    } else if (id === end) break;
  }
  const shortText = (parts: readonly Buffer[]) => {
    const content = parts[0] ?? Buffer.alloc(0);
    if (content.length < 2) return '';
    return isNew ? new PartsReader(parts).text() : oldText(content.subarray(1));
  };
  return { isNew, strings, styles, from1904, oldText, sheets, shortText };
}

function formatCode(content: Buffer, isNew: boolean, oldText: (raw: Buffer) => string): string {
  return isNew ? new PartsReader([content.subarray(2)]).text() : oldText(content.subarray(3));
}

function nameOf(content: Buffer, isNew: boolean, oldText: (raw: Buffer) => string): string {
  const length = content[6] ?? 0;
  if (!isNew) return oldText(content.subarray(7, 7 + length));
  return new PartsReader([content.subarray(8)]).characters(length, ((content[7] ?? 0) & 1) !== 0);
}

function readSharedTexts(parts: readonly Buffer[]): string[] {
  const reader = new PartsReader(parts);
  reader.skip(4);
  const count = reader.long();
  const strings: string[] = [];
  while (strings.length < count && !reader.atEnd) strings.push(reader.text());
  return strings;
}
