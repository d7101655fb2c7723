import type { BlockKind } from '../document.ts';
import { attributeNamed, localName, scanXml } from './scan-xml.ts';

export interface DrawnText {
  readonly kind: BlockKind;
  readonly text: string;
  /** Stands in a place that the layout reserves; its text on a layout or master is only a prompt. */
  readonly placeholder: string | null;
}

/** Texts of a slide or drawing (DrawingML), one per shape or table, in the order of the file. */
export function drawnTexts(xml: Uint8Array): DrawnText[] {
  const reader = new DrawingReader();
  scanXml(xml, reader);
  return reader.texts;
}

const titles = new Set(['title', 'ctrTitle']);

/** The state of reading one slide: shapes hold paragraphs, tables hold rows of cells of paragraphs. */
class DrawingReader {
  readonly texts: DrawnText[] = [];
  #lines: string[] = [];
  #line = '';
  #inText = false;
  #fallback = 0;
  #placeholder: string | null = null;
  #cells: string[] | null = null;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const tag = localName(name);
    if (tag === 'Fallback') this.#fallback += 1;
    if (this.#fallback > 0) return;
    if (tag === 't') this.#inText = true;
    else if (tag === 'br') this.#line += '\n';
    else if (tag === 'tab') this.#line += '\t';
    else if (tag === 'ph') this.#placeholder = attributeNamed(attributes, 'type') ?? 'body';
    else if (tag === 'sp' || tag === 'graphicFrame') this.#startShape();
    else if (tag === 'tr') this.#cells = [];
  }

  close(name: string): void {
    const tag = localName(name);
    if (tag === 'Fallback') this.#fallback -= 1;
    if (this.#fallback > 0) return;
    if (tag === 't') this.#inText = false;
    else if (tag === 'p') this.#endParagraph();
    else if (tag === 'tc') this.#endCell();
    else if (tag === 'tr') this.#endRow();
    else if (tag === 'tbl') this.#flush('table');
    else if (tag === 'sp' || tag === 'graphicFrame') this.#flush('paragraph');
  }

  text(text: string): void {
    if (this.#inText && this.#fallback === 0) this.#line += text;
  }

  #startShape(): void {
    this.#flush('paragraph');
    this.#placeholder = null;
  }

  #endParagraph(): void {
    if (this.#line.trim() !== '') this.#lines.push(this.#line.trim());
    this.#line = '';
  }

  #endCell(): void {
    this.#cells?.push(this.#lines.join(' '));
    this.#lines = [];
  }

  #endRow(): void {
    this.texts.push({ kind: 'table', text: (this.#cells ?? []).join('\t'), placeholder: null });
    this.#cells = null;
  }

  #flush(kind: BlockKind): void {
    if (kind === 'table') return this.#joinRows();
    this.#endParagraph();
    const isTitle = this.#placeholder !== null && titles.has(this.#placeholder);
    const text = this.#lines.join(isTitle ? ' ' : '\n').replaceAll('\u00AD', '');
    if (text !== '') {
      this.texts.push({ kind: isTitle ? 'heading' : kind, text, placeholder: this.#placeholder });
    }
    this.#lines = [];
  }

  /** The rows at the end of the list are one table. */
  #joinRows(): void {
    const rows: string[] = [];
    while (this.texts.at(-1)?.kind === 'table') rows.unshift(this.texts.pop()?.text ?? '');
    const text = rows.join('\n');
    if (text.trim() !== '') this.texts.push({ kind: 'table', text, placeholder: null });
  }
}

/** Titles, series and categories of a chart, or the texts of a diagram; plotted numbers are left out. */
export function chartTexts(xml: Uint8Array): string {
  const texts = new Set<string>();
  let current = '';
  let numbers = 0;
  let inside = false;
  scanXml(xml, {
    open(name) {
      const tag = localName(name);
      if (tag === 'numCache' || tag === 'numLit') numbers += 1;
      if (tag === 'v' || tag === 't') inside = true;
    },
    close(name) {
      const tag = localName(name);
      if (tag === 'numCache' || tag === 'numLit') numbers -= 1;
      if (tag !== 'v' && tag !== 't') return;
      if (current.trim() !== '') texts.add(current.trim());
      current = '';
      inside = false;
    },
    text(text) {
      if (inside && numbers === 0) current += text;
    },
  });
  return [...texts].join('\n');
}
