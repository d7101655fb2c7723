/** The part of a passage that two lines of a row can show. Ranges are [start, end) in UTF-16 code units. */

import type { Passage } from '../../../shared/contract/search.ts';

export type Range = readonly [number, number];

export interface Snippet {
  readonly text: string;
  readonly highlights: readonly Range[];
}

const leadIn = 32;
/** Pixels of one in two lines, narrow letters and their margins. */
const narrowest = 2.5;
/** A list that is made wider draws its rows again at each step only. */
const step = 20;

/** Characters for which two lines of a list have room; its width in pixels. */
export function charactersThatFit(listWidth: number): number {
  return Math.ceil(listWidth / narrowest / step) * step;
}

const markdownName = /\.(?:md|mdx|markdown|mdown|mkdn?|mdwn|rmd|qmd|page)$/iu;

/** The snippet of a passage in a file of this name, which tells how it is written. */
export function snippetOfPassage(passage: Passage, name: string, length: number): Snippet {
  const isMarkdown = markdownName.test(passage.part ?? name);
  const { text, highlights } = isMarkdown ? withoutMarkup(passage.text, passage.highlights) : passage;
  return snippetOf(text, highlights, length);
}

/** Cuts a window of about `length` characters around the densest group of highlights, at word ends, on one line. */
export function snippetOf(text: string, highlights: readonly Range[], length: number): Snippet {
  const start = wordStart(text, windowStart(highlights, length));
  const end = start + length < text.length ? wordEnd(text, start, start + length) : text.length;
  const cut = text.slice(start, end);
  const inside = highlights
    .filter(([from, to]) => from >= start && to <= end)
    .map(([from, to]): Range => [from - start, to - start]);
  const { text: line, highlights: moved } = collapseBlanks(start > 0 ? '…\u00A0' : '', cut, inside);
  return { text: end < text.length ? `${line.trimEnd()}…` : line, highlights: moved };
}

/** Marks of Markdown and HTML, of which one line of text has no use. */
const markup =
  /^[ \t]*(?:>[ \t]?)+(?:\[![A-Z]+\])?|^[ \t]*#{1,6}[ \t]+|^[ \t|]*:?-{2}[-|: \t]*$|!?\[(?=[^[\]\n]*\]\()|\]\([^)\n]*\)|\*\*|(?<![\w*])\*(?=\p{L})|(?<=[\p{L}.,!?])\*(?![\w*])|`+|~~|\uFFFF+|<\/?[a-z][a-z0-9]*(?:\s[^<>\n]*)?\/?>/gimu;
/** Elements that keep words apart. */
const parting = /<\/?(?:br|p|div|li|tr|td|th|h[1-6])\b[^<>\n]*>/gi;
/** What looks like an element there is none. */
const codeSpan = /(`+)[^`\n]+\1/g;
const entity = /&[lg]t;/gi;
/** Stands for what goes, so that places stay what they are until all of it is cut. */
const cut = '\uFFFF';
const letterOf = (written: string): string =>
  (/^&l/i.test(written) ? '<' : '>') + cut.repeat(written.length - 1);
const bullet = /^([ \t]*)[*+-](?=[ \t])/gm;

/** A passage of a Markdown file as it reads. What is highlighted within a mark, such as an address, goes with it. */
export function withoutMarkup(text: string, highlights: readonly Range[]): Snippet {
  const code = [...text.matchAll(codeSpan)].map(({ 0: span, index }): Range => [index, index + span.length]);
  const isCode = (at: number): boolean => code.some(([start, end]) => start < at && at < end);
  const bulleted = text
    .replaceAll(bullet, '$1•')
    .replaceAll(parting, (element, at: number) => (isCode(at) ? element : ' '.repeat(element.length)))
    .replaceAll(entity, (written, at: number) => (isCode(at) ? written : letterOf(written)));
  const isCut = (mark: string, at: number): boolean => !(mark.startsWith('<') && isCode(at));
  const cuts = [...bulleted.matchAll(markup)]
    .filter(({ 0: mark, index }) => isCut(mark, index))
    .map(({ 0: mark, index }): Range => [index, index + mark.length]);
  const moved = (place: number): number =>
    cuts.reduce((at, [start, end]) => at - Math.max(0, Math.min(place, end) - start), place);
  return {
    text: bulleted.replaceAll(markup, (mark, at: number) => (isCut(mark, at) ? '' : mark)),
    highlights: highlights
      .map(([from, to]): Range => [moved(from), moved(to)])
      .filter(([from, to]) => from < to),
  };
}

function windowStart(highlights: readonly Range[], length: number): number {
  let best = 0;
  let bestCount = 0;
  for (const [from] of highlights) {
    const count = highlights.filter(([other, end]) => other >= from && end <= from + length - leadIn).length;
    if (count > bestCount) {
      best = from;
      bestCount = count;
    }
  }
  return Math.max(0, best - leadIn);
}

/** Moves back to the end of a word, but never far. */
function wordEnd(text: string, start: number, near: number): number {
  const blank = text.slice(start, near + 1).search(/\s\S*$/);
  if (blank !== -1 && near - start - blank < leadIn) return start + blank;
  return /[\uD800-\uDBFF]/.test(text.charAt(near - 1)) ? near - 1 : near;
}

/** Moves forward to the beginning of a word, but never far: some scripts have no blanks. */
function wordStart(text: string, near: number): number {
  if (near === 0) return 0;
  const blank = text.slice(near, near + leadIn).search(/\s/);
  if (blank !== -1) return near + blank + 1;
  const isLowSurrogate = /[\uDC00-\uDFFF]/.test(text.charAt(near));
  return isLowSurrogate ? near + 1 : near;
}

const blank = /\s/;

/** Line breaks and runs of blanks become one blank; ranges move along. */
function collapseBlanks(prefix: string, text: string, highlights: readonly Range[]): Snippet {
  const positions: number[] = [];
  let result = prefix;
  let follows = true;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text.charAt(index);
    const isBlank = letter <= ' ' || letter >= '\u0080' ? blank.test(letter) : false;
    positions.push(isBlank && follows ? Math.max(prefix.length, result.length - 1) : result.length);
    if (!isBlank) result += letter;
    else if (!follows) result += ' ';
    follows = isBlank;
  }
  positions.push(result.length);
  const moved = highlights.map(([from, to]): Range => [positions[from] ?? 0, positions[to] ?? result.length]);
  return { text: result, highlights: moved };
}

/** Where the words of a query stand literally in a name, whatever their case; operators and one-letter words are left out. */
export function literalRanges(name: string, query: string): Range[] {
  const words = query
    .toLocaleLowerCase()
    .split(/[\s"]+/)
    .filter((word) => word.length > 1 && !word.startsWith('-'));
  const folded = name.toLocaleLowerCase();
  // Folding can change lengths (İ); then positions would lie.
  if (folded.length !== name.length) return [];
  const found = words.flatMap((word) => {
    const at = folded.indexOf(word);
    return at === -1 ? [] : [[at, at + word.length] as Range];
  });
  return withoutOverlaps(found);
}

/** Sorted, overlapping ranges joined. */
export function withoutOverlaps(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort(([left], [right]) => left - right);
  const joined: Range[] = [];
  for (const range of sorted) {
    const before = joined.at(-1);
    if (before && range[0] <= before[1])
      joined[joined.length - 1] = [before[0], Math.max(before[1], range[1])];
    else joined.push(range);
  }
  return joined;
}
