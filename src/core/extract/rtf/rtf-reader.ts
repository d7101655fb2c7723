import type { ExtractedDocument } from '../document.ts';
import { DocumentBuilder, type DocumentFacts } from '../document-builder.ts';
import { charsetOfCodePage, charsetOfFont } from './rtf-charsets.ts';

const words = (list: string) => new Set(list.split(' '));
/** Groups without text of the document. */
const skipped = words(
  'fonttbl colortbl stylesheet info pict objdata objclass objalias objname datafield xe tc nonshppict fldinst ' +
    'filetbl listtable listoverridetable revtbl rsidtbl generator themedata colorschememapping latentstyles datastore ' +
    'upr atnid atnauthor atnref atndate atrfstart atrfend mmathPr xmlnstbl template pgptbl listtext pntext pntxta ' +
    'pntxtb ftnsep ftnsepc aftnsep aftnsepc bkmkstart bkmkend sp',
);
/** Groups marked as optional (`\*`) that do hold text. */
const kept = words('annotation ud shptxt footnote shpinst shprslt');
const facts = words('title author creatim revtim');
const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00A0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
const paragraphEnds = words('par sect page column softpage');
const maxDepth = 10_000;

interface Group {
  skip: boolean;
  /** Name of the list the group stands in: `fonttbl`, `stylesheet`, `info`; or the fact it holds. */
  place: string;
  /** Plain characters that stand for one `\u`. */
  unicodeFallback: number;
  charset: string | null;
  hidden: boolean;
  /** A note or comment, which stands after the paragraph it belongs to. */
  aside: boolean;
}

/** The state of reading one Rich Text file from its pieces. */
export class RtfReader {
  readonly #decode: (raw: Buffer, charset: string) => string;
  readonly #builder = new DocumentBuilder();
  readonly #groups: Group[] = [];
  #group: Group = { skip: false, place: '', unicodeFallback: 1, charset: null, hidden: false, aside: false };
  #charset = 'windows-1252';
  readonly #fonts = new Map<number, string>();
  #font = 0;
  readonly #styleLevels = new Map<number, number>();
  #style = 0;
  readonly #said = new Map<string, string>();
  readonly #times = new Map<string, number[]>();
  #bytes: number[] = [];
  #text = '';
  #aside = '';
  #asides: string[] = [];
  #toSkip = 0;
  #optional = false;
  #level = 0;
  #inTable = false;
  #cells: string[] = [];
  #rows: string[] = [];
  #label = '';

  constructor(decode: (raw: Buffer, charset: string) => string) {
    this.#decode = decode;
  }

  open(): void {
    this.#flushBytes();
    this.#toSkip = 0;
    if (this.#groups.length > maxDepth) throw new Error('Its groups are nested too deeply.');
    this.#groups.push(this.#group);
    this.#group = { ...this.#group };
    this.#label = '';
  }

  close(): void {
    this.#flushBytes();
    this.#toSkip = 0;
    this.#optional = false;
    if (this.#group.place === 'stylesheet') this.#endStyle();
    const { aside } = this.#group;
    this.#group = this.#groups.pop() ?? this.#group;
    if (aside && !this.#group.aside) this.#endAside();
  }

  byte(value: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else if (!this.#group.hidden) this.#bytes.push(value);
  }

  plain(raw: string): void {
    const text = raw.slice(this.#toSkip);
    this.#toSkip -= Math.min(this.#toSkip, raw.length);
    this.#optional = false;
    if (this.#group.hidden) return;
    for (let at = 0; at < text.length; at += 1) this.#bytes.push(text.charCodeAt(at));
  }

  control(word: string, value: number | null): void {
    if (word === 'u' && value !== null) {
      this.#flushBytes();
      this.#append(String.fromCharCode(value < 0 ? value + 65_536 : value));
      this.#toSkip = this.#group.unicodeFallback;
      return;
    }
    if (this.#toSkip > 0 && word !== '*') {
      this.#toSkip -= 1;
      return;
    }
    this.#flushBytes();
    if (word === '*') {
      this.#optional = true;
      return;
    }
    if (this.#startsGroup(word)) return;
    this.#setState(word, value);
    if (!this.#group.skip) this.#write(word, value);
    else if (this.#group.place === 'stylesheet' || this.#group.place === 'fonttbl')
      this.#describe(word, value);
    else this.#time(word, value);
  }

  finish(): ExtractedDocument {
    this.#flushBytes();
    this.#endRows();
    this.#endParagraph();
    return this.#builder.finish(this.#facts());
  }

  /** A word right after a group's start can say that the group is something else than text. */
  #startsGroup(word: string): boolean {
    const optional = this.#optional;
    this.#optional = false;
    if (facts.has(word) && this.#group.place === 'info') {
      this.#group.place = word;
      this.#said.delete(word);
      return true;
    }
    if (skipped.has(word)) {
      this.#group.skip = true;
      this.#group.place = word;
      return true;
    }
    if (kept.has(word)) {
      if (word === 'ud') this.#group.skip = false;
      if (word === 'annotation' || word === 'footnote') this.#group.aside = true;
      return true;
    }
    if (optional) this.#group.skip = true;
    return optional;
  }

  /** What goes on to the end of the group, or of the document. */
  #setState(word: string, value: number | null): void {
    if (word === 'uc') this.#group.unicodeFallback = Math.max(0, value ?? 1);
    else if (word === 'ansicpg' && value !== null && value > 0) this.#charset = charsetOfCodePage(value);
    else if (word === 'mac') this.#charset = 'macintosh';
    else if (word === 'pc') this.#charset = 'cp437';
    else if (word === 'pca') this.#charset = 'cp850';
    else if (word === 'f' && this.#group.place !== 'fonttbl') {
      this.#group.charset = this.#fonts.get(value ?? 0) ?? null;
    } else if (word === 'plain') {
      this.#group.hidden = false;
    } else if (word === 'v' || word === 'deleted') {
      this.#group.hidden = value !== 0;
    }
  }

  #write(word: string, value: number | null): void {
    if (paragraphEnds.has(word)) this.#break();
    else if (word === 'cell' || word === 'nestcell') this.#endCell();
    else if (word === 'row' || word === 'nestrow') this.#endRow();
    else if (word === 'intbl') this.#inTable = true;
    else if (word === 'pard') this.#resetParagraph();
    else if (word === 's') this.#level = this.#styleLevels.get(value ?? 0) ?? 0;
    else if (word === 'outlinelevel') this.#level = value !== null && value < 6 ? value + 1 : 0;
    else this.#append(characters[word] ?? '');
  }

  /** In the tables of fonts and styles: what the entry is about. */
  #describe(word: string, value: number | null): void {
    if (word === 'f') this.#font = value ?? 0;
    else if (word === 's') this.#style = value ?? 0;
    else if (word === 'outlinelevel' && value !== null && value < 6)
      this.#styleLevels.set(this.#style, value + 1);
    else if (word === 'fcharset') {
      const charset = charsetOfFont(value ?? 0);
      if (charset !== undefined) this.#fonts.set(this.#font, charset);
    } else if (word === 'cpg' && value !== null) this.#fonts.set(this.#font, charsetOfCodePage(value));
  }

  #time(word: string, value: number | null): void {
    const { place } = this.#group;
    if (place !== 'creatim' && place !== 'revtim') return;
    const index = ['yr', 'mo', 'dy', 'hr', 'min'].indexOf(word);
    if (index < 0 || value === null) return;
    const parts = this.#times.get(place) ?? [0, 1, 1, 0, 0];
    parts[index] = value;
    this.#times.set(place, parts);
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const raw = Buffer.from(this.#bytes);
    this.#bytes = [];
    this.#append(this.#decode(raw, this.#group.charset ?? this.#charset));
  }

  #append(text: string): void {
    const { place, skip, hidden, aside } = this.#group;
    if (place === 'stylesheet') this.#label += text;
    else if (place === 'title' || place === 'author')
      this.#said.set(place, (this.#said.get(place) ?? '') + text);
    else if (skip || hidden) return;
    else if (aside) this.#aside += text;
    else this.#text += text;
  }

  #endAside(): void {
    this.#asides.push(this.#aside);
    this.#aside = '';
  }

  #endStyle(): void {
    const level = /^\s*(?:heading|überschrift|titre|título) ([1-6])\b/i.exec(this.#label)?.[1];
    if (level !== undefined) this.#styleLevels.set(this.#style, Number(level));
    this.#label = '';
  }

  #resetParagraph(): void {
    this.#inTable = false;
    this.#level = 0;
  }

  #break(): void {
    if (this.#group.aside || this.#inTable) {
      this.#append(this.#group.aside ? '\n' : ' ');
      return;
    }
    this.#endRows();
    this.#endParagraph();
  }

  #endParagraph(): void {
    const text = this.#text;
    this.#text = '';
    if (this.#level > 0) this.#builder.add('heading', text.replace(/\s+/g, ' '), { level: this.#level });
    else this.#builder.add('paragraph', text);
    for (const aside of this.#asides) this.#builder.add('paragraph', aside);
    this.#asides = [];
  }

  #endCell(): void {
    this.#cells.push(this.#text.replace(/\s+/g, ' ').trim());
    this.#text = '';
  }

  #endRow(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells.join('\t'));
    this.#cells = [];
  }

  #endRows(): void {
    this.#endRow();
    if (this.#rows.length > 0) this.#builder.add('table', this.#rows.join('\n'));
    this.#rows = [];
  }

  #facts(): DocumentFacts {
    const time = (name: string) => {
      const [year = 0, month = 1, ...rest] = this.#times.get(name) ?? [];
      return year > 0 ? Date.UTC(year, month - 1, ...rest) : undefined;
    };
    const created = time('creatim');
    const modified = time('revtim');
    return {
      title: this.#said.get('title') ?? '',
      author: this.#said.get('author') ?? '',
      ...(created === undefined ? {} : { created }),
      ...(modified === undefined ? {} : { modified }),
    };
  }
}
