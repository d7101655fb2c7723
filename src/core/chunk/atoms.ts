/** The smallest pieces passages are put together from, lazily: a document may be one line of 100 MB. */
import type { Block } from '../extract/document.ts';
import type { CountTokens } from './chunk.ts';
import { characterCut, firstVisible, isBlankAt, lastVisible, wordCut } from './cut-points.ts';
import { endsSentence, sentenceEnd } from './sentence-ends.ts';

/** How good a place the start of an atom is for a cut, from worst to best. */
export const cutGrades = [
  'underHeading',
  'character',
  'word',
  'line',
  'sentence',
  'part',
  'block',
  'heading',
] as const;
export type CutGrade = (typeof cutGrades)[number];

/** `[start, end)` in UTF-16 code units, trailing white space included. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  /** The atom's own; where neither side of a cut is white space or a mark, a sum is only an estimate. */
  readonly tokens: number;
  readonly grade: CutGrade;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly grade: CutGrade;
}

/** White space longer than this belongs to no passage; atoms without white space inside are no longer either. */
export const longestAtom = 160;
const shortestAtom = 32;
const shortestPart = 8;

/** The atoms of the blocks up to `end`, where the text that follows the last of them begins. */
export function* atomsOf(
  text: string,
  blocks: readonly Block[],
  end: number,
  countTokens: CountTokens,
): Generator<Atom, void, undefined> {
  let isUnderHeading = false;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]?.start ?? end;
    const isHeading = block.kind === 'heading';
    const first = isUnderHeading ? 'underHeading' : isHeading ? 'heading' : 'block';
    const blockEnd = next - block.end > longestAtom ? block.end : next;
    for (const span of joined(spansOf(text, block, blockEnd))) {
      const grade = span.start === block.start ? first : span.grade;
      yield* counted(text, { ...span, grade }, countTokens);
    }
    isUnderHeading = isHeading;
  }
}

/** Joins spans too short to be worth counting by themselves to what follows them, unless a better cut is lost. */
function* joined(spans: Iterable<Span>): Generator<Span, void, undefined> {
  let open: Span | undefined;
  for (const span of spans) {
    if (open && belongTogether(open, span)) {
      open = { start: open.start, end: span.end, grade: open.grade };
    } else {
      if (open) yield open;
      open = span;
    }
  }
  if (open) yield open;
}

function belongTogether(open: Span, span: Span): boolean {
  const shortest = span.grade === 'part' ? shortestPart : shortestAtom;
  if (open.end !== span.start || open.end - open.start >= shortest) return false;
  return (
    span.end - open.start <= longestAtom && cutGrades.indexOf(span.grade) <= cutGrades.indexOf(open.grade)
  );
}

function* spansOf(text: string, block: Block, end: number): Generator<Span, void, undefined> {
  if (end - block.start <= longestAtom) {
    yield { start: block.start, end, grade: 'block' };
    return;
  }
  const isProse = block.kind !== 'code' && block.kind !== 'table';
  let start = block.start;
  while (start < end) {
    const lineEnd = endOfLine(text, start, end);
    const grade = gradeOfLine(text, block, start);
    if (isProse || lineEnd - start > longestAtom) {
      yield* sentences(text, { start, end: lineEnd, grade }, isProse ? 'sentence' : 'word');
    } else yield { start, end: lineEnd, grade };
    start = lineEnd;
  }
}

/** After the line break and the empty lines that follow; the next line's indentation is its own. */
function endOfLine(text: string, start: number, end: number): number {
  // In a slice: looking beyond the end would cost the rest of a text of many blocks on one line, for each of them.
  const length = text.slice(start, end).indexOf('\n');
  if (length < 0) return end;
  const newline = start + length;
  const visible = firstVisible(text, newline, end);
  return visible === end ? end : text.lastIndexOf('\n', visible) + 1;
}

function gradeOfLine(text: string, { kind, start: blockStart }: Block, start: number): CutGrade {
  const isIndented = isBlankAt(text, start);
  const isAfterEmptyLine = start >= blockStart + 2 && lineBreaksBefore(text, start, blockStart) > 1;
  switch (kind) {
    case 'code':
      return gradeOfCodeLine(text, blockStart, start, isAfterEmptyLine);
    case 'table':
      return 'sentence';
    case 'list':
      return isIndented ? 'line' : 'sentence';
    default:
      if (isAfterEmptyLine) return 'part';
      return endsSentence(text, blockStart, start) ? 'sentence' : 'line';
  }
}

const closing = /[)\]}]/;
const comment = /^\s*(?:\/\/|\/?\*|#|--|;|@|%)/;

/** A definition begins at the margin, after an empty line or the comment that describes it. */
function gradeOfCodeLine(
  text: string,
  blockStart: number,
  start: number,
  isAfterEmptyLine: boolean,
): CutGrade {
  const isTopLevel = !isBlankAt(text, start) && !closing.test(text.charAt(start));
  if (isAfterEmptyLine) return isTopLevel ? 'part' : 'sentence';
  if (!isTopLevel || start < blockStart + 2) return 'line';
  const previous = Math.max(blockStart, text.lastIndexOf('\n', start - 2) + 1);
  return comment.test(text.slice(previous, Math.min(start, previous + longestAtom))) ? 'line' : 'sentence';
}

function lineBreaksBefore(text: string, start: number, least: number): number {
  let breaks = 0;
  for (let at = start - 1; at >= least && breaks < 2 && isBlankAt(text, at); at -= 1) {
    if (text.charCodeAt(at) === 10) breaks += 1;
  }
  return breaks;
}

function* sentences(text: string, line: Span, innerGrade: CutGrade): Generator<Span, void, undefined> {
  let { start, grade } = line;
  while (start < line.end) {
    const end = sentenceEnd(text, start, line.end);
    if (end - start <= longestAtom) yield { start, end, grade };
    else yield* words(text, start, end, grade);
    grade = innerGrade;
    start = end;
  }
}

function* words(
  text: string,
  from: number,
  end: number,
  firstGrade: CutGrade,
): Generator<Span, void, undefined> {
  let grade = firstGrade;
  let start = from;
  while (end - start > longestAtom) {
    const visible = firstVisible(text, start, end);
    if (visible - start > longestAtom) {
      start = visible;
      grade = grade === 'character' ? 'word' : grade;
      continue;
    }
    const afterWord = wordCut(text, start + longestAtom / 2, start + longestAtom);
    let cut = afterWord < 0 ? characterCut(text, start, start + longestAtom) : afterWord;
    if (end - cut <= longestAtom && firstVisible(text, cut, end) === end) cut = end;
    yield { start, end: cut, grade };
    grade = afterWord < 0 ? 'character' : 'word';
    start = cut;
  }
  if (firstVisible(text, start, end) < end) yield { start, end, grade };
}

/** Halves a span until its tokens are few enough to be put together well: some scripts have several a character. */
function* counted(text: string, span: Span, countTokens: CountTokens): Generator<Atom, void, undefined> {
  const { start, end } = span;
  const tokens = countTokens(text, start, end);
  const visibleEnd = lastVisible(text, start, end);
  if (tokens <= longestAtom || visibleEnd - start < 2) {
    yield { ...span, tokens };
    return;
  }
  const middle = start + Math.ceil((visibleEnd - start) / 2);
  const afterWord = wordCut(text, start + (middle - start) / 2, middle);
  const cut = afterWord < 0 ? characterCut(text, start, middle) : afterWord;
  if (cut >= end) {
    yield { ...span, tokens };
    return;
  }
  yield* counted(text, { ...span, end: cut }, countTokens);
  yield* counted(text, { start: cut, end, grade: afterWord < 0 ? 'character' : 'word' }, countTokens);
}
