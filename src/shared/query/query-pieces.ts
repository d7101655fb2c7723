/** A search text cut into pieces, for the engine, which searches by them, and for the page, which shows and edits them. */
import type { Conditions } from './conditions.ts';
import { maximumDateWords, parseDays, type DayRange } from './natural-date.ts';
import { operatorNamed, operatorNames, type Operator } from './operators.ts';
import { curlyQuotes, unquotedValue } from './quoted-value.ts';

/** [start, end) in UTF-16 code units of the text as it was typed. */
export type TextRange = readonly [start: number, end: number];

/** A free word or an exact phrase; `-word` and `-"phrase"` are excluded ones. */
export interface PlainPiece {
  readonly kind: 'word' | 'phrase';
  readonly text: string;
  readonly isExcluded: boolean;
  readonly range: TextRange;
}

export interface OperatorPiece {
  readonly kind: 'operator';
  readonly operator: Operator;
  readonly isNegated: boolean;
  /** Nothing stands behind its colon, and it is the last. */
  readonly isBeingTyped: boolean;
  /** Without quotation marks; of a date every word. */
  readonly value: string;
  /** As typed, for messages. */
  readonly written: string;
  /** The condition, or what is wrong with the value. */
  readonly read: Partial<Conditions> | string;
  readonly range: TextRange;
}

export type Piece = PlainPiece | OperatorPiece;

export interface QueryPieces {
  /** Without characters that cannot be seen. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** UTF-16 code units; more is cut off, at a whole character. */
export const maximumQueryLength = 10_000;
/** Words from which on a text is prose, and from which on one that ends in a full stop is. */
const proseWords = 32;
const sentenceWords = 6;

const name = operatorNames.join('|');
const piecePattern = new RegExp(
  `(?<not>-?)"(?<phrase>[^"]*)"|(?<negated>-?)(?<operator>${name}):(?:(?<quoted>"(?:[^"]|"")*")|(?<value>[^\\s"]*))|(?<word>[^\\s"]+)`,
  'giu',
);
const wholeOperator = new RegExp(`(?<!\\S)-?(?:${name}):(?:"(?:[^"]|"")*"|[^\\s"]+)(?!\\S)`, 'giu');
/** Curly quotation marks, but for those of a value that stands in straight ones. */
const curlyMark = new RegExp(`(?<value>(?<!\\S)-?(?:${name}):"(?:[^"]|"")*")|[${curlyQuotes}]`, 'giu');
const proseOperator = new RegExp(`(?<=(?:^|\\s)(?:${name})):`, 'giu');

interface Reading {
  readonly text: string;
  readonly originOf: (index: number) => number;
  readonly daysOf: (value: string) => DayRange | null;
}

/**
 * Cuts a search text into words, phrases and operators, in the order typed. Unbalanced quotes, unknown operators and
 * control characters are tolerated; in prose (a pasted sentence or paragraph) quotes, hyphens and colons are punctuation,
 * but for operators behind it. Dates are meant as of `today`.
 */
export function queryPieces(input: string, today = new Date()): QueryPieces {
  const { text, originOf } = clean(input);
  const reading: Reading = { text: readable(text), originOf, daysOf: (value) => parseDays(value, today) };
  const pieces: Piece[] = [];
  piecePattern.lastIndex = 0;
  for (let match = piecePattern.exec(reading.text); match; match = piecePattern.exec(reading.text)) {
    const [piece, end] = pieceOf(reading, match);
    pieces.push(piece);
    piecePattern.lastIndex = end;
  }
  return { text, pieces };
}

/** A letter, a digit or a symbol that means something by itself, such as an emoji. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}\p{So}]/u.test(text);
}

/** Control characters become spaces and curly quotation marks straight ones; invisible direction characters go. */
function clean(input: string): { text: string; originOf: (index: number) => number } {
  const removed: number[] = [];
  const text = input
    .slice(0, maximumQueryLength)
    .toWellFormed()
    .replaceAll('\u{FFFD}', ' ')
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(curlyMark, (match, value: string | undefined) => value ?? '"'.repeat(match.length))
    .replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/gu, (_, index: number) => {
      removed.push(index);
      return '';
    });
  const originOf = (index: number): number => {
    let origin = index;
    for (const at of removed) if (at <= origin) origin += 1;
    return origin;
  };
  return { text, originOf };
}

/** The text with what is mere punctuation in it blanked. */
function readable(text: string): string {
  const operators = startOfLastOperators(text);
  const before = text.slice(0, operators);
  if (!isProse(before)) return text;
  const blanked = before
    .replaceAll('"', ' ')
    .replaceAll(/(?<=^|\s)-+/gu, (hyphens) => ' '.repeat(hyphens.length))
    .replaceAll(proseOperator, ' ');
  return blanked + text.slice(operators);
}

/** Where the operators begin that stand behind everything else: there the page writes a filter that is picked. */
function startOfLastOperators(text: string): number {
  let start = text.length;
  for (const match of [...text.matchAll(wholeOperator)].reverse()) {
    if (text.slice(match.index + match[0].length, start).trim() !== '') break;
    start = match.index;
  }
  return start;
}

/** A long text, or one that ends as a sentence does. Nobody ends a query with operators by a full stop. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/u).filter(hasWord).length;
  return words > proseWords || (words >= sentenceWords && /[\p{L}\p{N})]\s*[.。]\s*$/u.test(text));
}

/** What was matched, and where the next piece begins. */
function pieceOf(reading: Reading, match: RegExpExecArray): [Piece, number] {
  const { text, originOf } = reading;
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  const isAtStart = match.index === 0 || /[\s"]/u.test(text[match.index - 1] ?? '');
  const operator = isAtStart ? operatorNamed(groups['operator'] ?? '') : null;
  if (operator) return operatorPiece(reading, operator, match);
  const range = [originOf(match.index), originOf(end - 1) + 1] as const;
  if (groups['phrase'] !== undefined) {
    const phrase = groups['phrase'].trim().replaceAll(/\s+/gu, ' ');
    return [{ kind: 'phrase', text: phrase, isExcluded: isAtStart && groups['not'] === '-', range }, end];
  }
  const word = groups['word'] ?? match[0].replaceAll('"', '');
  // `well-known` and `--flag` are words.
  const isExcluded = isAtStart && /^-[\p{L}\p{N}]/u.test(word);
  return [{ kind: 'word', text: isExcluded ? word.slice(1) : word, isExcluded, range }, end];
}

function operatorPiece(
  { text, originOf, daysOf }: Reading,
  operator: Operator,
  match: RegExpExecArray,
): [OperatorPiece, number] {
  const groups = match.groups ?? {};
  const nameEnd = match.index + match[0].length;
  const typed = unquotedValue(groups['quoted'] ?? groups['value'] ?? '').trim();
  const wide =
    operator.isDate && groups['quoted'] === undefined ? widestDate(text, nameEnd, typed, daysOf) : null;
  const value = wide?.value ?? typed;
  const end = wide?.end ?? nameEnd;
  const piece: OperatorPiece = {
    kind: 'operator',
    operator,
    isNegated: groups['negated'] === '-',
    isBeingTyped: value === '' && end === text.length,
    value,
    written: match[0].trim(),
    read: value === '' ? `it needs ${operator.takes}` : operator.read(value, daysOf),
    range: [originOf(match.index), originOf(end - 1) + 1],
  };
  return [piece, end];
}

/** `after:last week`: the most following words that make a date together with the value; null when none do. */
function widestDate(
  text: string,
  end: number,
  first: string,
  daysOf: (value: string) => unknown,
): { readonly value: string; readonly end: number } | null {
  const following = [...text.slice(end, end + 60).matchAll(/\s+([^\s":]+)(?=\s|$)/gu)];
  const from = first === '' ? 1 : 0;
  for (let count = Math.min(following.length, maximumDateWords - 1 + from); count > 0; count -= 1) {
    const taken = following.slice(0, count);
    const value = [first, ...taken.map((word) => word[1])].join(' ').trim();
    const last = taken.at(-1);
    if (last && daysOf(value) !== null) return { value, end: end + last.index + last[0].length };
  }
  return null;
}
