import { numberText, type NumberKind } from '../office/number-formats.ts';
import { asTable, SheetRow } from '../office/sheet-row.ts';
import { PartsReader } from './xls-records.ts';

/** What the cells of a workbook refer to. */
export interface XlsTexts {
  /** Excel 97 or newer: texts are Unicode. */
  readonly isNew: boolean;
  readonly strings: readonly string[];
  readonly styles: readonly NumberKind[];
  readonly from1904: boolean;
  readonly oldText: (raw: Buffer) => string;
}

const sharedText = 0xfd;
const label = 0x204;
const formattedLabel = 0xd6;
const number = 0x203;
const smallNumber = 0x27e;
const smallNumbers = 0xbd;
const formula = 0x06;
const formulaText = 0x207;
const truth = 0x205;
const drawnText = 0x1b6;
const note = 0x1c;
const maxTextLength = 64 * 1024 * 1024;

/** The cells, notes and drawn texts of one sheet, from its records. */
export class XlsSheet {
  readonly notes: string[] = [];
  readonly #texts: XlsTexts;
  readonly #rows: string[] = [];
  readonly #present = new SheetRow();
  /** Of the last cell. */
  #row = -1;
  #column = 0;
  #length = 0;

  constructor(texts: XlsTexts) {
    this.#texts = texts;
  }

  get table(): string {
    this.#rows.push(this.#present.end());
    return asTable(this.#rows);
  }

  record(id: number, parts: readonly Buffer[]): void {
    const content = parts[0] ?? Buffer.alloc(0);
    if (id === formulaText) this.#add(this.#row, this.#column, this.#text(parts));
    else if (id === drawnText) this.#drawn(parts);
    else if (id === note && !this.#texts.isNew) this.notes.push(this.#texts.oldText(content.subarray(6)));
    else if (content.length >= 6) this.#cell(id, content, parts);
  }

  #cell(id: number, content: Buffer, parts: readonly Buffer[]): void {
    const row = content.readUInt16LE(0);
    const column = content.readUInt16LE(2);
    const style = content.readUInt16LE(4);
    if (id === sharedText) this.#add(row, column, this.#texts.strings[content.readUInt32LE(6)] ?? '');
    else if (id === label || id === formattedLabel) {
      this.#add(row, column, this.#text([content.subarray(6), ...parts.slice(1)]));
    } else if (id === number) this.#number(row, column, content.readDoubleLE(6), style);
    else if (id === smallNumber) this.#number(row, column, smallValue(content.readUInt32LE(6)), style);
    else if (id === smallNumbers) {
      for (let at = 4; at + 8 <= content.length; at += 6) {
        const ahead = (at - 4) / 6;
        this.#number(row, column + ahead, smallValue(content.readUInt32LE(at + 2)), content.readUInt16LE(at));
      }
    } else if (id === formula) this.#formula(row, column, content, style);
    else if (id === truth && content[7] === 0) this.#add(row, column, content[6] === 1 ? 'TRUE' : 'FALSE');
  }

  /** The last result; one that is a text follows in a record of its own. */
  #formula(row: number, column: number, content: Buffer, style: number): void {
    const isNumber = content.readUInt16LE(12) !== 0xffff;
    if (isNumber) this.#number(row, column, content.readDoubleLE(6), style);
    else this.#add(row, column, content[6] === 1 ? (content[8] === 1 ? 'TRUE' : 'FALSE') : '');
  }

  #number(row: number, column: number, value: number, style: number): void {
    const kind = this.#texts.styles[style] ?? 'number';
    this.#add(row, column, numberText(value, kind, this.#texts.from1904));
  }

  #text(parts: readonly Buffer[]): string {
    if (this.#texts.isNew) return new PartsReader(parts).text();
    const content = parts[0] ?? Buffer.alloc(0);
    return this.#texts.oldText(content.subarray(2, 2 + content.readUInt16LE(0)));
  }

  /** Text boxes and, from Excel 97 on, notes: their text continues the record. */
  #drawn(parts: readonly Buffer[]): void {
    const [head, ...text] = parts;
    if (head === undefined || head.length < 12 || text[0] === undefined) return;
    const reader = new PartsReader(text);
    this.notes.push(reader.characters(head.readUInt16LE(10), (reader.byte() & 1) !== 0));
  }

  #add(row: number, column: number, text: string): void {
    if (row !== this.#row) this.#rows.push(this.#present.end());
    this.#row = row;
    this.#column = column;
    this.#present.add(column, text);
    this.#length += text.length;
    if (this.#length > maxTextLength) throw new Error('It holds more text than is plausible.');
  }
}

/** Thirty bits of a number: a whole one or the upper half of a fraction, perhaps a hundred times as large. */
function smallValue(bits: number): number {
  let value: number;
  if ((bits & 2) !== 0) value = bits >> 2;
  else {
    const raw = Buffer.alloc(8);
    raw.writeUInt32LE((bits & 0xfffffffc) >>> 0, 4);
    value = raw.readDoubleLE(0);
  }
  return (bits & 1) === 0 ? value : value / 100;
}
