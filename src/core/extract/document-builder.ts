import type { Block, BlockKind, ExtractedDocument } from './document.ts';

/** What a document says of itself. */
export type DocumentFacts = Partial<
  Pick<ExtractedDocument, 'title' | 'author' | 'created' | 'modified' | 'language' | 'partial'>
> & {
  /** Subject, keywords and summary, as the document's properties have them. */
  readonly about?: string;
};

/** Between the names of files that lie in one another. */
export const partSeparator = ' › ';

const blockSeparator = '\n\n';
const maxTitleLength = 300;
/** Where titles and names are looked for: the beginning of a text. */
const searchedLength = 50_000;

/** Removes what no index, model or page can carry: NUL and lone surrogates. */
export function cleanText(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
  return wellFormed.includes('\0') ? wellFormed.replaceAll('\0', '') : wellFormed;
}

/** One line of at most 300 characters, as titles and names are shown. */
export function oneLine(text: string): string {
  const line = cleanText(text.slice(0, 4 * maxTitleLength))
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= maxTitleLength ? line : cleanSlice(line, maxTitleLength);
}

function cleanSlice(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** Puts a document together from its parts, apart from the gap between blocks, which is its own. */
export class DocumentBuilder {
  readonly #parts: string[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;
  #firstHeading = '';

  /** Adds a block; white space around it is dropped, and a block without text is none. */
  add(
    kind: BlockKind,
    raw: string,
    place: { level?: number; page?: number; part?: string; scope?: readonly string[] } = {},
  ): void {
    const text = trimBlock(kind, cleanText(raw));
    if (text === '') return;
    if (this.#length > 0) {
      this.#parts.push(blockSeparator);
      this.#length += blockSeparator.length;
    }
    this.#parts.push(text);
    this.#blocks.push({ kind, start: this.#length, end: this.#length + text.length, ...place });
    this.#length += text.length;
    // The name of a file inside is no title of this one.
    if (kind === 'heading' && place.part === undefined) this.#firstHeading ||= text;
  }

  /** Adds all blocks of another document, its headings below the given level; `part` names it inside this one. */
  addDocument({ text, blocks }: ExtractedDocument, place: { below?: number; part?: string } = {}): void {
    const { below = 0, part: outer } = place;
    for (const { kind, start, end, level, part: inner, ...own } of blocks) {
      const depth = level === undefined ? {} : { level: Math.min(6, level + below) };
      const part = [outer, inner].filter((name) => name !== undefined).join(partSeparator);
      this.add(kind, text.slice(start, end), { ...own, ...depth, ...(part === '' ? {} : { part }) });
    }
  }

  /** Characters so far. */
  get length(): number {
    return this.#length;
  }

  /**
   * Without a title in the facts it is the first heading, unless `untitled` says that headings are mere labels. What the
   * properties say and the text does not stands around it, so that it is found: the title above, the rest below.
   */
  finish(facts: DocumentFacts = {}, headings: 'titled' | 'untitled' = 'titled'): ExtractedDocument {
    const firstHeading = headings === 'titled' ? this.#firstHeading : '';
    const beginning = this.#beginning();
    if (this.#length > 0) this.#addProperties(facts, beginning);
    const text = this.#parts.join('');
    const title = oneLine(facts.title ?? '');
    if (this.#length === 0 || title === '' || says(beginning, title)) {
      return finishDocument(text, this.#blocks, facts, firstHeading);
    }
    const shift = title.length + blockSeparator.length;
    const moved = this.#blocks.map((block) => ({
      ...block,
      start: block.start + shift,
      end: block.end + shift,
    }));
    const [first] = this.#blocks;
    const place = first?.page === undefined || first.part !== undefined ? {} : { page: first.page };
    const heading: Block = { kind: 'heading', level: 1, start: 0, end: title.length, ...place };
    return finishDocument(`${title}${blockSeparator}${text}`, [heading, ...moved], facts, firstHeading);
  }

  #beginning(): string {
    let text = '';
    for (const part of this.#parts) {
      if (text.length > searchedLength) break;
      text += part;
    }
    return text;
  }

  #addProperties({ author, about = '' }: DocumentFacts, beginning: string): void {
    const lines = [author ? `Author: ${oneLine(author)}` : '', about.trim()];
    const news = lines.filter((line) => line !== '' && !says(beginning, line.replace(/^Author: /, '')));
    this.add('paragraph', news.join('\n'));
  }
}

function says(text: string, words: string): boolean {
  const plain = (value: string) => value.replace(/\s+/g, ' ').toLowerCase();
  return plain(text).includes(plain(words));
}

/** A code block keeps the indentation of its first line. */
function trimBlock(kind: BlockKind, text: string): string {
  if (kind === 'code') return text.trimEnd().replace(/^(?:[^\S\n]*\n)+/, '');
  // A tab at its beginning is an empty cell.
  return kind === 'table' ? text.trimEnd().replace(/^[^\S\t]+/, '') : text.trim();
}

/** Completes a document; the first heading is the title where the document names none. */
export function finishDocument(
  text: string,
  blocks: readonly Block[],
  facts: DocumentFacts,
  firstHeading: string,
): ExtractedDocument {
  const { author, created, modified, language, partial } = facts;
  return {
    text,
    blocks,
    title: oneLine(facts.title ?? '') || oneLine(firstHeading),
    ...(author ? { author: oneLine(author) } : {}),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(language ? { language } : {}),
    ...(partial === undefined ? {} : { partial }),
  };
}
