import { numberText, type NumberKind } from './number-formats.ts';
import { localName } from './scan-xml.ts';
import { asTable, SheetRow } from './sheet-row.ts';

const headerNames = new Set('oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter'.split(' '));

/** The state of reading one sheet of a workbook: rows of cells that refer to shared texts and styles. */
export class SheetReader {
  /** Headers and footers as they are written. */
  readonly margins: string[] = [];
  readonly #strings: readonly string[];
  readonly #styles: readonly NumberKind[];
  readonly #from1904: boolean;
  readonly #maxLength: number;
  readonly #rows: string[] = [];
  #length = 0;
  readonly #row = new SheetRow();
  #column = -1;
  #kind = '';
  #style: NumberKind = 'number';
  #value = '';
  #inValue = false;

  constructor(
    workbook: {
      readonly strings: readonly string[];
      readonly styles: readonly NumberKind[];
      readonly from1904: boolean;
    },
    maxLength: number,
  ) {
    this.#strings = workbook.strings;
    this.#styles = workbook.styles;
    this.#from1904 = workbook.from1904;
    this.#maxLength = maxLength;
  }

  get table(): string {
    return asTable(this.#rows);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const tag = localName(name);
    if (tag === 'c') {
      this.#kind = attributes['t'] ?? 'n';
      this.#style = this.#styles[Number(attributes['s'] ?? 0)] ?? 'number';
      this.#value = '';
      this.#column = columnOf(attributes['r']) ?? this.#column + 1;
    } else if (tag === 'v' || tag === 't') {
      this.#inValue = true;
    } else if (headerNames.has(tag)) {
      this.#value = '';
      this.#inValue = true;
    }
  }

  close(name: string): void {
    const tag = localName(name);
    if (tag === 'v' || tag === 't') this.#inValue = false;
    else if (tag === 'c') this.#endCell();
    else if (tag === 'row') this.#endRow();
    else if (headerNames.has(tag)) {
      this.#inValue = false;
      this.margins.push(this.#value);
    }
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
  }

  #endCell(): void {
    const text = this.#cellText();
    this.#row.add(this.#column, text);
    this.#length += text.length;
    if (this.#length > this.#maxLength) throw new Error('It holds more text than is plausible.');
  }

  #cellText(): string {
    if (this.#kind === 's') return this.#strings[Number(this.#value)] ?? '';
    if (this.#kind === 'b') return this.#value === '1' ? 'TRUE' : 'FALSE';
    if (this.#kind !== 'n' || this.#value === '') return this.#value;
    const value = Number(this.#value);
    return Number.isNaN(value) ? this.#value : numberText(value, this.#style, this.#from1904);
  }

  #endRow(): void {
    this.#rows.push(this.#row.end());
    this.#column = -1;
  }
}

/** The column of a reference such as `AB12`, from 0; null when there is none. */
function columnOf(reference: string | undefined): number | null {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? [];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The words of a header or footer; `&L`, `&"Arial"`, `&12` and `&P` say where, how and what number. */
export function headerText(raw: string): string {
  return raw
    .replace(/&"[^"]*"|&K[0-9A-F]{6}|&\d+|&[A-Z]/gi, ' ')
    .replaceAll('&&', '&')
    .replace(/\s+/g, ' ');
}
