import { TroveError } from '../../shared/errors.ts';
import type { Notice } from '../../shared/contract/search.ts';
import { maximumDateWords, parseDays } from './natural-date.ts';
import { hasConditions, noConditions, type Conditions } from './query-filters.ts';
import { nearbyOperator, operatorNamed, operatorNames, type Operator } from './operators.ts';

/** A search text taken apart. Plain data; nothing in it is ever read as FTS5 syntax. */
export interface ParsedQuery {
  /** Free words and phrases in the order typed: what the model is asked for. */
  readonly text: string;
  /** Free words only, separated by spaces. */
  readonly words: string;
  /** Every phrase of `phraseGroups`. */
  readonly phrases: readonly string[];
  /** Of each group one phrase at least must stand in the file word for word, within one passage: `"a b" OR "c d"`. */
  readonly phraseGroups: readonly (readonly string[])[];
  /** Remove a file when any of its passages or its name has them. */
  readonly excludedWords: readonly string[];
  readonly excludedPhrases: readonly string[];
  /** The word being typed (the text ends in it), else empty. */
  readonly typing: string;
  /** From operators: what a file must be, and (`-type:pdf`) what it must not be. */
  readonly wanted: Conditions;
  readonly unwanted: Conditions;
  /** Operators that could not be understood, with their place; the rest is searched all the same. */
  readonly problems: readonly Notice[];
}

/** UTF-16 code units; more is cut off, at a whole character. */
export const maximumQueryLength = 10_000;

type DraftConditions = { -readonly [Key in keyof Conditions]: Conditions[Key] };

interface Draft {
  text: string[];
  words: string[];
  phraseGroups: string[][];
  excludedWords: string[];
  excludedPhrases: string[];
  wanted: DraftConditions;
  unwanted: DraftConditions;
  problems: Notice[];
  /** What stands before an `OR` that joins. */
  before: 'word' | 'phrase' | null;
  isJoined: boolean;
  readonly today: Date;
}

/** Words from which on a text is prose, and from which on one that ends in a full stop is. */
const proseWords = 32;
const sentenceWords = 6;

const piecePattern = new RegExp(
  `(?<not>-?)"(?<phrase>[^"]*)"|(?<negated>-?)(?<operator>${operatorNames.join('|')}):(?:"(?<quoted>[^"]*)"|(?<value>[^\\s"]*))|(?<word>[^\\s"]+)`,
  'giu',
);

/**
 * Reads a search text: free words, `"exact phrase"`, `-word`, `-"phrase"`, `OR` between phrases, and the operators of
 * `operators.ts`, each negatable. Unbalanced quotes, unknown operators and control characters are tolerated; in prose (a
 * pasted sentence or paragraph) quotes and hyphens are punctuation. An empty text is an empty query; one that only
 * excludes rejects with `BAD_QUERY`. Dates are meant as of `today`.
 */
export function parseQuery(input: string, today = new Date()): ParsedQuery {
  const text = clean(input);
  const draft = emptyDraft(today);
  const shown = isProse(text) ? withoutOperators(text) : text;
  piecePattern.lastIndex = 0;
  for (let match = piecePattern.exec(shown); match !== null; match = piecePattern.exec(shown)) {
    const before = match.index === 0 ? ' ' : (shown[match.index - 1] ?? ' ');
    piecePattern.lastIndex = addPiece(draft, shown, match, /[\s"]/u.test(before));
  }
  const excludes = draft.excludedWords.length + draft.excludedPhrases.length > 0;
  if (draft.text.length === 0 && excludes && !hasConditions(draft.wanted)) {
    throw new TroveError('BAD_QUERY', 'A search that only leaves words out finds everything else.', {
      nextStep: 'Add a word to look for.',
    });
  }
  return {
    text: draft.text.join(' '),
    words: draft.words.join(' '),
    phrases: draft.phraseGroups.flat(),
    phraseGroups: draft.phraseGroups,
    excludedWords: draft.excludedWords,
    excludedPhrases: draft.excludedPhrases,
    typing: wordBeingTyped(text, draft),
    wanted: draft.wanted,
    unwanted: draft.unwanted,
    problems: draft.problems,
  };
}

/** True when there are no words to look for; there may still be operators. */
export function isEmptyQuery(query: ParsedQuery): boolean {
  return query.words === '' && query.phrases.length === 0;
}

function emptyDraft(today: Date): Draft {
  return {
    text: [],
    words: [],
    phraseGroups: [],
    excludedWords: [],
    excludedPhrases: [],
    wanted: { ...noConditions },
    unwanted: { ...noConditions },
    problems: [],
    before: null,
    isJoined: false,
    today,
  };
}

/** Control and invisible direction characters become spaces or nothing; curly quotation marks become straight. */
function clean(input: string): string {
  return input
    .slice(0, maximumQueryLength)
    .toWellFormed()
    .replaceAll('\u{FFFD}', ' ')
    .replaceAll(/[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/gu, '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/[“”„‟«»]/gu, '"');
}

/** A long text, or one that ends as a sentence does. Nobody ends a query with operators by a full stop. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/u).filter(hasWord).length;
  return words > proseWords || (words >= sentenceWords && /[\p{L}\p{N})]\s*[.。]\s*$/u.test(text));
}

function withoutOperators(text: string): string {
  const operator = new RegExp(`(?<=(?:^|\\s)(?:${operatorNames.join('|')})):`, 'giu');
  return text
    .replaceAll('"', ' ')
    .replaceAll(/(?<=^|\s)-+/gu, ' ')
    .replaceAll(operator, ' ');
}

/** Adds what a piece says; the place where the next one begins. */
function addPiece(draft: Draft, text: string, match: RegExpExecArray, atStart: boolean): number {
  const groups = match.groups ?? {};
  const end = match.index + match[0].length;
  const operator = atStart ? operatorNamed(groups['operator'] ?? '') : null;
  if (groups['phrase'] !== undefined) addPhrase(draft, groups['phrase'], groups['not'] === '-' && atStart);
  else if (operator) return addOperator(draft, operator, text, match);
  else if (groups['word'] !== undefined) addWord(draft, groups['word'], atStart, match.index);
  else addWord(draft, match[0].replaceAll('"', ''), atStart, match.index);
  return end;
}

function addPhrase(draft: Draft, raw: string, excluded: boolean): void {
  const phrase = raw.trim().replaceAll(/\s+/gu, ' ');
  if (!hasWord(phrase)) return;
  if (excluded) {
    draft.excludedPhrases.push(phrase);
    return;
  }
  draft.text.push(phrase);
  const group = draft.phraseGroups.at(-1);
  // A phrase that a word may stand for need not stand there itself: its words count like any.
  if (draft.isJoined && draft.before === 'word') draft.words.push(phrase);
  else if (draft.isJoined && draft.before === 'phrase' && group) group.push(phrase);
  else draft.phraseGroups.push([phrase]);
  draft.before = draft.isJoined && draft.before === 'word' ? 'word' : 'phrase';
  draft.isJoined = false;
}

/** `-word` excludes only at the start of a word: `well-known` and `--flag` are words. */
function addWord(draft: Draft, word: string, atStart: boolean, start: number): void {
  if (word === 'OR' && draft.before !== null && !draft.isJoined) {
    draft.isJoined = true;
    return;
  }
  if (!hasWord(word)) return;
  if (atStart && /^-[\p{L}\p{N}]/u.test(word)) {
    draft.excludedWords.push(word.slice(1));
    return;
  }
  noteMisspelling(draft, word, start);
  if (draft.isJoined && draft.before === 'phrase') draft.words.push(...(draft.phraseGroups.pop() ?? []));
  draft.words.push(word);
  draft.text.push(word);
  draft.before = 'word';
  draft.isJoined = false;
}

/** `tpye:pdf` is searched as words, but hardly meant so. */
function noteMisspelling(draft: Draft, word: string, start: number): void {
  const [, name] = /^-?(\p{L}+):(?!\/\/)./u.exec(word) ?? [];
  const operator = name === undefined ? null : nearbyOperator(name);
  if (operator === null) return;
  const message = `${name}: is searched as a word. ${operator.name}: looks for ${operator.takes}, for example ${operator.example}`;
  draft.problems.push({ code: 'UNKNOWN_OPERATOR', message, range: [start, start + word.length] });
}

/** Sets the condition, or says what is wrong with it; the place where the next piece begins. */
function addOperator(draft: Draft, operator: Operator, text: string, match: RegExpExecArray): number {
  const groups = match.groups ?? {};
  const daysOf = (value: string) => parseDays(value, draft.today);
  const written = (groups['quoted'] ?? groups['value'] ?? '').trim();
  const end = match.index + match[0].length;
  const wide =
    operator.isDate && groups['quoted'] === undefined ? widestDate(text, end, written, daysOf) : null;
  const value = wide?.value ?? written;
  const read = value === '' ? `it needs ${operator.takes}` : operator.read(value, daysOf);
  if (typeof read === 'string') {
    // While it is being typed there is nothing wrong yet.
    if (value === '' && end === text.length) return end;
    const message = `${match[0].trim()} was left out: ${read}. Example: ${operator.example}`;
    draft.problems.push({ code: 'BAD_OPERATOR', message, range: [match.index, end] });
    return end;
  }
  const conditions = groups['negated'] === '-' ? draft.unwanted : draft.wanted;
  Object.assign(conditions, added(conditions, read));
  return wide?.end ?? end;
}

function added(conditions: Conditions, more: Partial<Conditions>): Partial<Conditions> {
  return Object.fromEntries(
    Object.entries(more).map(([key, list]) => [key, [...conditions[key as keyof Conditions], ...list]]),
  );
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

function wordBeingTyped(text: string, draft: Draft): string {
  const last = draft.words.at(-1);
  if (last === undefined || !text.endsWith(last)) return '';
  return /[\p{L}\p{N}\p{M}]+$/u.exec(last)?.[0] ?? '';
}

/** A letter, a digit or a symbol that means something by itself, such as an emoji. */
function hasWord(text: string): boolean {
  return /[\p{L}\p{N}\p{So}]/u.test(text);
}
