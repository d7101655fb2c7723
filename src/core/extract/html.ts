import { Parser } from 'htmlparser2';
import type { BlockKind, ExtractedDocument } from './document.ts';
import { DocumentBuilder, type DocumentFacts } from './document-builder.ts';
import { parseDate, parseLanguage } from './facts.ts';
import { maxDepth, NestedTooDeeply, readDeep } from './nesting.ts';

type Attributes = Readonly<Record<string, string>>;

const words = (list: string) => new Set(list.split(' '));
const skipped = words('script style template noscript svg math iframe object canvas select datalist');
const paragraphs = words(
  'p div section article main header footer aside nav address figure figcaption details summary blockquote form ' +
    'fieldset dt dd center body hgroup legend option caption',
);
const headings = words('h1 h2 h3 h4 h5 h6');
const lists = words('ul ol menu dir dl');
/** What stands around the content of a page: menus, footers, boxes at its side. */
const surroundings = words('nav aside footer');
const surroundingRoles = words('navigation complementary contentinfo search');
const authorNames = words('author dc.creator dcterms.creator article:author');
const createdNames = words(
  'date dc.date dcterms.date dcterms.created article:published_time datepublished created',
);
const modifiedNames = words('article:modified_time dcterms.modified last-modified og:updated_time');

/**
 * Reads HTML as text: a block for each heading, paragraph, list, table and preformatted text; cells are parted by
 * tabs, rows and items by newlines. Scripts, styles and templates are dropped; menus, footers and what stands at the side
 * come after the content. Nothing is fetched.
 */
export function readHtml(html: string): ExtractedDocument {
  const reader = new HtmlReader();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true },
  );
  return readDeep(html, () => {
    parser.end(html);
    return reader.finish();
  });
}

/** The state of reading one HTML document from its tags. */
class HtmlReader {
  readonly #builder = new DocumentBuilder();
  readonly #facts: {
    title?: string;
    author?: string;
    created?: number;
    modified?: number;
    language?: string;
  } = {};
  #buffer: string[] = [];
  /** What goes before the next text, when there is text before it: a space, or a break inside a block. */
  #gap = '';
  #depth = 0;
  #skipDepth = 0;
  #preDepth = 0;
  #listDepth = 0;
  /** Open tables, innermost last; a table that holds headings or tables is layout, and its text flows. */
  readonly #tables: { layout: boolean; cellOpen: boolean }[] = [];
  #headingLevel = 0;
  #headingSeen = false;
  #title: string[] | null = null;
  /** Depths at which what is open around is no content, innermost last. */
  readonly #around: number[] = [];
  readonly #asides: { kind: BlockKind; text: string }[] = [];

  open(name: string, attributes: Attributes): void {
    this.#depth += 1;
    if (this.#depth > maxDepth) throw new NestedTooDeeply();
    if (this.#skipDepth > 0 || skipped.has(name)) {
      if (skipped.has(name)) this.#skipDepth += 1;
      return;
    }
    if (surroundings.has(name) || surroundingRoles.has(attributes['role'] ?? '')) {
      this.#flush();
      this.#around.push(this.#depth);
    }
    if (name === 'html' || name === 'body') this.#language(attributes);
    else if (name === 'meta') this.#meta(attributes);
    else if (name === 'title' && this.#facts.title === undefined) this.#title = [];
    else if (name === 'br') this.#break('\n');
    else if (name === 'img') this.text(` ${attributes['alt'] ?? ''} `);
    else this.#openBlock(name);
  }

  #openBlock(name: string): void {
    if (headings.has(name)) this.#openHeading(Number(name.charAt(1)));
    else if (name === 'table') this.#openTable();
    else if (name === 'tr') this.#row();
    else if (name === 'td' || name === 'th') this.#cell();
    else if (name === 'pre') this.#openPre();
    else if (lists.has(name)) this.#openList();
    else if (name === 'li') this.#item();
    else if (name === 'hr' || paragraphs.has(name)) this.#paragraphBreak();
  }

  close(name: string): void {
    this.#depth -= 1;
    if (this.#skipDepth > 0) {
      if (skipped.has(name)) this.#skipDepth -= 1;
      return;
    }
    if (name === 'title' && this.#title !== null) {
      this.#closeTitle(this.#title.join(''));
    } else if (headings.has(name)) this.#closeHeading();
    else if (name === 'table') this.#closeTable();
    else if (name === 'td' || name === 'th') this.#closeCell();
    else if (name === 'pre') this.#closePre();
    else if (lists.has(name)) this.#closeList();
    else if (name === 'li') this.#break('\n');
    else if (paragraphs.has(name)) this.#paragraphBreak();
    while ((this.#around.at(-1) ?? 0) > this.#depth) {
      this.#flush();
      this.#around.pop();
    }
  }

  /** A title is part of what a page says: it stands above the text, unless the first heading repeats it. */
  #closeTitle(title: string): void {
    this.#title = null;
    this.#flush();
    this.#facts.title = title.replace(/\s+/g, ' ').trim();
    this.#builder.add('heading', this.#facts.title, { level: 1 });
  }

  text(raw: string): void {
    if (this.#skipDepth > 0) return;
    if (this.#title !== null) {
      this.#title.push(raw);
    } else if (this.#preDepth > 0) {
      this.#push(raw);
    } else {
      this.#flow(raw);
    }
  }

  finish(): ExtractedDocument {
    this.#flush();
    // No heading of theirs may stand over anything.
    for (const { kind, text } of this.#asides)
      this.#builder.add(kind === 'heading' ? 'paragraph' : kind, text);
    const facts: DocumentFacts = this.#facts;
    return this.#builder.finish(facts);
  }

  /** Adds text whose white space means no more than a space. */
  #flow(raw: string): void {
    const collapsed = raw.includes('\u00AD') ? raw.replaceAll('\u00AD', '') : raw;
    const text = collapsed.replace(/[ \t\n\f\r]+/g, ' ');
    const visible = text.trim();
    if (text.startsWith(' ')) this.#space();
    if (visible === '') return;
    this.#push(visible);
    if (text.endsWith(' ')) this.#space();
  }

  #push(text: string): void {
    if (this.#buffer.length > 0) this.#buffer.push(this.#gap);
    this.#gap = '';
    this.#buffer.push(text);
  }

  #space(): void {
    if (this.#gap === '') this.#gap = ' ';
  }

  #break(gap: string): void {
    if (this.#preDepth > 0) this.#push(gap);
    else if (!this.#gap.includes('\n')) this.#gap = gap;
  }

  get #table(): { layout: boolean; cellOpen: boolean } | undefined {
    const table = this.#tables.at(-1);
    return table?.layout === false ? table : undefined;
  }

  get #kind(): BlockKind {
    if (this.#preDepth > 0) return 'code';
    if (this.#headingLevel > 0) return 'heading';
    if (this.#table !== undefined) return 'table';
    return this.#listDepth > 0 ? 'list' : 'paragraph';
  }

  #flush(): void {
    if (this.#buffer.length > 0) {
      const text = this.#buffer.join('');
      const level = this.#headingLevel > 0 ? { level: this.#headingLevel } : {};
      if (this.#around.length > 0) this.#asides.push({ kind: this.#kind, text });
      else this.#builder.add(this.#kind, text, level);
    }
    this.#buffer = [];
    this.#gap = '';
  }

  /** Ends a paragraph; inside a table, a list or preformatted text it is a new line at most. */
  #paragraphBreak(): void {
    if (this.#headingLevel > 0) this.#space();
    else if (this.#table !== undefined) this.#inCell(() => this.#break('\n'));
    else if (this.#preDepth > 0 || this.#listDepth > 0) this.#break('\n');
    else this.#flush();
  }

  /** A break at the start or end of a cell would part it from its row. */
  #inCell(breakLine: () => void): void {
    if (this.#table?.cellOpen !== true) breakLine();
    else if (!this.#gap.includes('\t')) this.#space();
  }

  #openHeading(level: number): void {
    if (this.#table !== undefined) this.#layOut();
    this.#flush();
    this.#headingLevel = level;
  }

  #closeHeading(): void {
    if (this.#headingLevel === 0) return;
    const repeatsTitle = !this.#headingSeen && this.#buffer.join('') === this.#facts.title;
    this.#headingSeen = true;
    if (repeatsTitle) this.#buffer = [];
    this.#flush();
    this.#headingLevel = 0;
  }

  #openTable(): void {
    // A table within a table is how pages were once laid out: only the innermost ones are tables.
    this.#layOut();
    this.#flush();
    this.#tables.push({ layout: false, cellOpen: false });
  }

  #layOut(): void {
    this.#flush();
    for (const table of this.#tables) table.layout = true;
  }

  #closeTable(): void {
    this.#flush();
    this.#tables.pop();
  }

  #row(): void {
    if (this.#table !== undefined) this.#gap = '\n';
    else if (this.#tables.length > 0) this.#paragraphBreak();
  }

  #cell(): void {
    const table = this.#table;
    if (table === undefined) return this.#paragraphBreak();
    table.cellOpen = true;
    if (!this.#gap.includes('\n')) this.#gap = '\t';
  }

  #closeCell(): void {
    const table = this.#table;
    if (table === undefined) return this.#paragraphBreak();
    table.cellOpen = false;
    this.#gap = '\t';
  }

  #openPre(): void {
    if (this.#kind === 'paragraph') this.#flush();
    else this.#break('\n');
    this.#preDepth += 1;
  }

  #closePre(): void {
    if (this.#preDepth === 0) return;
    const nested = this.#preDepth > 1 || this.#table !== undefined || this.#listDepth > 0;
    if (!nested) this.#flush();
    this.#preDepth -= 1;
    if (nested) this.#break('\n');
  }

  #openList(): void {
    if (this.#kind === 'paragraph') this.#flush();
    else this.#break('\n');
    this.#listDepth += 1;
  }

  #closeList(): void {
    if (this.#listDepth === 0) return;
    if (this.#kind === 'list' && this.#listDepth === 1) this.#flush();
    else this.#break('\n');
    this.#listDepth -= 1;
  }

  #item(): void {
    if (this.#kind === 'list') this.#break('\n');
    else this.#paragraphBreak();
  }

  #language(attributes: Attributes): void {
    const language = parseLanguage(attributes['lang'] ?? attributes['xml:lang']);
    if (language !== undefined) this.#facts.language ??= language;
    this.#paragraphBreak();
  }

  #meta(attributes: Attributes): void {
    const name = (attributes['name'] ?? attributes['property'] ?? '').toLowerCase();
    const content = attributes['content'] ?? '';
    if (authorNames.has(name)) this.#facts.author ??= content;
    const time = parseDate(content);
    if (time === undefined) return;
    if (createdNames.has(name)) this.#facts.created ??= time;
    if (modifiedNames.has(name)) this.#facts.modified ??= time;
  }
}
