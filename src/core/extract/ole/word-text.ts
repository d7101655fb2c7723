import type { ExtractedDocument } from '../document.ts';
import { DocumentBuilder, type DocumentFacts } from '../document-builder.ts';

const paragraphEnd = '\r';
const cellEnd = '\u0007';
const lineBreak = '\u000B';
const pageBreak = '\f';
const fieldStart = '\u0013';
const fieldSeparator = '\u0014';
const fieldEnd = '\u0015';
const hardHyphen = '\u001E';

/** Puts paragraphs and tables together from the characters of a Word document, whose marks are control characters. */
export class WordText {
  readonly #builder = new DocumentBuilder();
  #text: string[] = [];
  #cells: string[] = [];
  #rows: string[] = [];
  /** Open fields; the text before a field's separator is its instruction, not shown. */
  #fields: boolean[] = [];

  character(character: string, headingLevel: number): void {
    switch (character) {
      case paragraphEnd:
      case pageBreak:
        return this.#endParagraph(headingLevel);
      case cellEnd:
        return this.#endCell();
      case lineBreak:
        return this.#push('\n');
      case hardHyphen:
        return this.#push('-');
      case fieldStart:
        this.#fields.push(true);
        return;
      case fieldSeparator:
        if (this.#fields.length > 0) this.#fields[this.#fields.length - 1] = false;
        return;
      case fieldEnd:
        this.#fields.pop();
        return;
      default:
        if (character >= ' ' || character === '\t') this.#push(character);
    }
  }

  finish(facts: DocumentFacts): ExtractedDocument {
    this.#endParagraph(0);
    this.#endRows();
    return this.#builder.finish(facts);
  }

  #push(text: string): void {
    if (!this.#fields.includes(true)) this.#text.push(text);
  }

  #endParagraph(level: number): void {
    // An instruction that never ends must not take the rest of the document with it.
    this.#fields.fill(false);
    const text = this.#text.join('').replaceAll('\u00AD', '');
    if (this.#cells.length > 0) {
      // Inside a row: a paragraph of a cell.
      this.#push(' ');
      return;
    }
    this.#text = [];
    if (text.trim() === '') return;
    this.#endRows();
    if (level > 0) this.#builder.add('heading', text, { level });
    else this.#builder.add('paragraph', text);
  }

  #endCell(): void {
    const text = this.#text.join('').replace(/\s+/g, ' ').trim();
    this.#text = [];
    if (text !== '') {
      this.#cells.push(text);
      return;
    }
    // A row ends with a mark of its own right after that of its last cell.
    if (this.#cells.length > 0) this.#rows.push(this.#cells.join('\t'));
    this.#cells = [];
  }

  #endRows(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells.join('\t'));
    this.#cells = [];
    if (this.#rows.length > 0) this.#builder.add('table', this.#rows.join('\n'));
    this.#rows = [];
  }
}
