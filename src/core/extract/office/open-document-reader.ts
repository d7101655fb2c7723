import type { BlockKind } from '../document.ts';
import { DocumentBuilder } from '../document-builder.ts';
import type { Attributes } from './scan-xml.ts';
import { asTable, SheetRow } from './sheet-row.ts';

const words = (list: string) => new Set(list.split(' '));
/** What is no text of the document: deleted text, counters, settings. */
const skipped = words(
  'office:meta office:settings office:font-face-decls office:styles office:automatic-styles office:event-listeners ' +
    'text:note-citation text:page-count text:sheet-name text:bookmark-ref ' +
    'office:binary-data dc:creator dc:date meta:date-string meta:creator-initials table:tracked-changes ' +
    'presentation:footer-decl presentation:date-time-decl math:annotation config:config-item-set',
);
const gathering = words('draw:frame draw:custom-shape draw:g office:annotation presentation:notes');
/** Once per page style, or apart from where it was deleted: it stands at the end. */
const aside = words('style:header style:footer text:tracked-changes');
/** Macros of flat files. */
const code = words('ooo:source-code script:module');
const maxRowLength = 1_000_000;
/** The same text in more columns than this says nothing more. */
const maxRepeated = 64;

/** The state of reading one OpenDocument part; texts inside a paragraph's frames and notes come after it. */
export class OpenDocumentReader {
  readonly #builder: DocumentBuilder;
  /** Open paragraphs, innermost last: a note's stand inside the one it belongs to. */
  readonly #paragraphs: { text: string; readonly level: number }[] = [];
  #waiting: { kind: BlockKind; text: string; level?: number }[] = [];
  #lines: string[] = [];
  readonly #row = new SheetRow();
  #inRow = false;
  #column = 0;
  /** Columns that the open cell stands in. */
  #repeated = 1;
  #cellLines: string[] = [];
  #skip = 0;
  #list = 0;
  #gather = 0;
  #tables = 0;
  #code: string | null = null;
  #page = 0;
  #titleFrame = false;
  /** Headers and footers, and what was deleted while changes were tracked. */
  readonly margins = new Set<string>();
  #margin = 0;

  constructor(builder: DocumentBuilder) {
    this.#builder = builder;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skip > 0 || skipped.has(name)) {
      this.#skip += 1;
      return;
    }
    if (name === 'text:p' || name === 'text:h') this.#openParagraph(name, attributes);
    else if (name === 'text:s') this.#append(' ');
    else if (name === 'text:tab') this.#append(this.#inRow ? ' ' : '\t');
    else if (name === 'text:line-break') this.#append('\n');
    else if (name === 'text:list' || name === 'text:ordered-list' || name === 'text:unordered-list')
      this.#openList();
    else if (name === 'table:table') this.#openTable(attributes['table:name'] ?? '');
    else if (name === 'table:table-row' && this.#tables === 1) this.#openRow();
    else if (name === 'table:table-cell' && this.#tables === 1) this.#repeated = columnsOf(attributes);
    else if (name === 'table:covered-table-cell' && this.#tables === 1) this.#column += columnsOf(attributes);
    else if (name === 'draw:page') this.#openPage();
    else if (aside.has(name)) this.#margin += 1;
    else if (gathering.has(name)) this.#openFrame(attributes['presentation:class'] ?? '');
    else if (code.has(name)) this.#code = '';
  }

  close(name: string): void {
    if (this.#skip > 0) {
      this.#skip -= 1;
      return;
    }
    if (name === 'text:p' || name === 'text:h') this.#closeParagraph(name);
    else if (name === 'text:list' || name === 'text:ordered-list' || name === 'text:unordered-list')
      this.#closeList();
    else if (name === 'table:table-cell') this.#closeCell();
    else if (name === 'table:table-row') this.#closeRow();
    else if (name === 'table:table') this.#closeTable();
    else if (aside.has(name)) this.#margin -= 1;
    else if (gathering.has(name)) this.#closeFrame();
    else if (code.has(name)) this.#closeCode();
  }

  text(raw: string): void {
    if (this.#skip > 0) return;
    if (this.#code !== null) this.#code += raw;
    else this.#append(raw.replace(/[ \t\n\r]+/g, ' ').replaceAll('\u00AD', ''));
  }

  #append(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  }

  #openParagraph(name: string, attributes: Attributes): void {
    const level =
      name === 'text:h' ? Number(attributes['text:outline-level'] ?? attributes['text:level'] ?? 1) : 0;
    this.#paragraphs.push({ text: '', level: Number.isFinite(level) ? Math.min(6, level) : 1 });
  }

  #closeParagraph(name: string): void {
    const paragraph = this.#paragraphs.pop();
    const text = paragraph?.text.trim() ?? '';
    if (text !== '') this.#place(text, name === 'text:h' ? (paragraph?.level ?? 1) : 0);
    this.#settle();
  }

  /** Adds what waits, once nothing is open that it would part. */
  #settle(): void {
    if (this.#waiting.length === 0 || this.#paragraphs.length > 0 || this.#gather > 0) return;
    if (this.#tables > 0 || this.#list > 0) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { kind, text, level } of waiting) this.#add(kind, text, level);
  }

  /** Where a paragraph's text goes depends on what is open around it. */
  #place(text: string, level: number): void {
    if (this.#margin > 0) this.margins.add(text);
    else if (this.#inRow) this.#cellLines.push(text.replace(/\s+/g, ' '));
    else if (this.#titleFrame) this.#emit('heading', text, 2);
    else if (level > 0) this.#emit('heading', text, level);
    else if (this.#list > 0 || this.#gather > 0) this.#lines.push(text);
    else this.#emit('paragraph', text);
  }

  /** A block, now or, inside a paragraph or list, after it. */
  #emit(kind: BlockKind, text: string, level?: number): void {
    if (this.#paragraphs.length > 0)
      this.#waiting.push({ kind, text, ...(level === undefined ? {} : { level }) });
    else this.#add(kind, text, level);
  }

  #add(kind: BlockKind, text: string, level?: number): void {
    this.#builder.add(kind, text, {
      ...(level === undefined ? {} : { level }),
      ...(this.#page > 0 ? { page: this.#page } : {}),
    });
  }

  #flushLines(kind: BlockKind): void {
    const text = kind === 'table' ? asTable(this.#lines) : this.#lines.join('\n');
    if (text !== '') this.#emit(kind, text);
    this.#lines = [];
  }

  #openList(): void {
    if (this.#list === 0 && this.#gather === 0) this.#flushLines('paragraph');
    this.#list += 1;
  }

  #closeList(): void {
    this.#list -= 1;
    if (this.#list === 0 && this.#gather === 0 && !this.#inRow) this.#flushLines('list');
    this.#settle();
  }

  #openFrame(presentationClass: string): void {
    this.#gather += 1;
    if (presentationClass === 'title') this.#titleFrame = true;
  }

  #closeFrame(): void {
    this.#gather -= 1;
    this.#titleFrame = false;
    if (this.#gather === 0 && !this.#inRow && this.#list === 0) this.#flushLines('paragraph');
    this.#settle();
  }

  #openPage(): void {
    this.#flushLines('paragraph');
    this.#page += 1;
  }

  /** A sheet has a name that people gave it; so have tables in texts, but nobody sees those. */
  #openTable(name: string): void {
    this.#tables += 1;
    if (this.#tables > 1) return;
    this.#flushLines('paragraph');
    if (!this.inSpreadsheet) return;
    this.#page += 1;
    this.#add('heading', name, 1);
  }

  /** Tables are sheets. */
  inSpreadsheet = false;

  #openRow(): void {
    this.#inRow = true;
    this.#column = 0;
  }

  #closeCell(): void {
    if (this.#tables > 1 || !this.#inRow) return;
    const text = this.#cellLines.join(' ');
    // Cells beside each other that hold the same are written once.
    const shown = text === '' ? 0 : Math.min(this.#repeated, maxRepeated);
    for (let at = 0; at < shown; at += 1) this.#row.add(this.#column + at, text);
    this.#column += this.#repeated;
    this.#cellLines = [];
  }

  #closeRow(): void {
    if (this.#tables > 1 || !this.#inRow) return;
    this.#lines.push(this.#row.end().slice(0, maxRowLength));
    this.#inRow = false;
  }

  #closeTable(): void {
    this.#tables -= 1;
    if (this.#tables === 0) this.#flushLines('table');
    this.#settle();
  }

  #closeCode(): void {
    this.#builder.add('code', this.#code ?? '');
    this.#code = null;
  }
}

function columnsOf(attributes: Attributes): number {
  return Math.max(1, Number(attributes['table:number-columns-repeated'] ?? 1) || 1);
}
