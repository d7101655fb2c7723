import { DocumentBuilder } from '../document-builder.ts';
import type { NestedReader, ReadOutcome } from '../outcome.ts';
import { coreFacts } from './core-facts.ts';
import { addEmbedded } from './embedded.ts';
import { kindOfCode, kindOfId, numberText, type NumberKind } from './number-formats.ts';
import { asTable, SheetRow } from './sheet-row.ts';
import { mainPart, relationsOf, ZipPackage } from './zip-package.ts';
import { stringAt, xlsbRecords } from './xlsb-records.ts';

/** Records of [MS-XLSB] by their number. */
const row = 0;
const rk = 2;
const bool = { cell: 4, formula: 10 };
const real = { cell: 5, formula: 9 };
const text = { cell: 6, formula: 8 };
const sharedText = 7;
const sharedItem = 19;
const formatCode = 44;
const cellFormat = 47;
const cellFormats = { begin: 617, end: 618 };
const workbookProperties = 153;
const sheetEntry = 156;
const commentText = 637;
const maxTextLength = 64 * 1024 * 1024;

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly strings: readonly string[];
  readonly styles: readonly NumberKind[];
  readonly from1904: boolean;
}

/** Reads a binary Excel workbook (`.xlsb`) like any other: sheets under their names, a row per line, comments below. */
export async function readXlsb(bytes: Uint8Array, nested: NestedReader): Promise<ReadOutcome> {
  const zip = new ZipPackage(bytes, 'workbook');
  const workbook = readWorkbook(zip);
  const builder = new DocumentBuilder();
  for (const [index, { name, part }] of workbook.sheets.entries()) {
    const page = index + 1;
    builder.add('heading', name, { level: 1, page });
    builder.add('table', tableOf(zip.read(part) ?? Buffer.alloc(0), workbook), { page });
    for (const { kind, target } of relationsOf(zip, part)) {
      const content = kind === 'comments' ? zip.read(target) : null;
      for (const { id, data } of content === null ? [] : xlsbRecords(content)) {
        if (id === commentText) builder.add('paragraph', stringAt(data, 1), { page });
      }
    }
    if (builder.length > maxTextLength) throw new Error('It holds more text than is plausible.');
  }
  await addEmbedded(builder, zip, nested);
  return { document: builder.finish(coreFacts(zip), 'untitled') };
}

function readWorkbook(zip: ZipPackage): Workbook {
  const main = mainPart(zip, 'xl/workbook.bin');
  const content = zip.read(main);
  if (content === null) throw new Error('The workbook has no sheets.');
  const relations = relationsOf(zip, main);
  const parts = new Map(relations.map(({ id, target }) => [id, target]));
  const sheets: { name: string; part: string }[] = [];
  let from1904 = false;
  for (const { id, data } of xlsbRecords(content)) {
    if (id === workbookProperties) from1904 = ((data[0] ?? 0) & 1) !== 0;
    if (id !== sheetEntry) continue;
    // Some programs write four bytes more before the relation.
    const at = [8, 12].find((start) => parts.has(stringAt(data, start)));
    const relation = at === undefined ? '' : stringAt(data, at);
    const part = parts.get(relation);
    if (at !== undefined && part !== undefined)
      sheets.push({ name: stringAt(data, at + 4 + 2 * relation.length), part });
  }
  const partOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.target;
  const strings = zip.read(partOf('sharedStrings') ?? 'xl/sharedStrings.bin');
  const styles = zip.read(partOf('styles') ?? 'xl/styles.bin');
  return {
    sheets,
    from1904,
    strings: strings === null ? [] : sharedStrings(strings),
    styles: styles === null ? [] : cellStyles(styles),
  };
}

function sharedStrings(content: Buffer): string[] {
  const strings: string[] = [];
  for (const { id, data } of xlsbRecords(content)) if (id === sharedItem) strings.push(stringAt(data, 1));
  return strings;
}

function cellStyles(content: Buffer): NumberKind[] {
  const codes = new Map<number, NumberKind>();
  const styles: NumberKind[] = [];
  let inCells = false;
  for (const { id, data } of xlsbRecords(content)) {
    if (id === cellFormats.begin) inCells = true;
    else if (id === cellFormats.end) inCells = false;
    else if (id === formatCode) codes.set(data.readUInt16LE(0), kindOfCode(stringAt(data, 2)));
    else if (id === cellFormat && inCells) {
      const format = data.readUInt16LE(2);
      styles.push(codes.get(format) ?? kindOfId(format));
    }
  }
  return styles;
}

function tableOf(content: Buffer, workbook: Workbook): string {
  const rows: string[] = [];
  const present = new SheetRow();
  let length = 0;
  for (const { id, data } of xlsbRecords(content)) {
    if (id === row) rows.push(present.end());
    const shown = data.length >= 8 ? cellText(id, data, workbook) : '';
    if (shown === '') continue;
    present.add(data.readUInt32LE(0), shown);
    length += shown.length;
    if (length > maxTextLength) throw new Error('It holds more text than is plausible.');
  }
  rows.push(present.end());
  return asTable(rows);
}

/** A cell's column and style come first, in eight bytes. */
function cellText(id: number, data: Buffer, { strings, styles, from1904 }: Workbook): string {
  const number = (value: number) => numberText(value, styles[data.readUIntLE(4, 3)] ?? 'number', from1904);
  if (id === sharedText) return strings[data.readUInt32LE(8)] ?? '';
  if (id === text.cell || id === text.formula) return stringAt(data, 8);
  if (id === bool.cell || id === bool.formula) return data[8] === 1 ? 'TRUE' : 'FALSE';
  if (id === real.cell || id === real.formula) return number(data.readDoubleLE(8));
  return id === rk ? number(rkNumber(data.readInt32LE(8))) : '';
}

/** A number in four bytes: whole, or the upper half of a double; perhaps in hundredths. */
function rkNumber(packed: number): number {
  const double = Buffer.alloc(8);
  double.writeInt32LE(packed & ~3, 4);
  const value = (packed & 2) !== 0 ? packed >> 2 : double.readDoubleLE(0);
  return (packed & 1) !== 0 ? value / 100 : value;
}
