import { TroveError } from '../../shared/errors.ts';
import type { Notice } from '../../shared/contract/search.ts';

/** A search text taken apart. Plain data; nothing in it is ever read as FTS5 syntax. */
export interface ParsedQuery {
  /** Free words and phrases in the order typed: what the model is asked for. */
  readonly text: string;
  /** Free words only, separated by spaces. */
  readonly words: string;
  /** Must stand in the file word for word, each within one passage. */
  readonly phrases: readonly string[];
  /** Remove a file when any of its passages or its name has them. */
  readonly excludedWords: readonly string[];
  readonly excludedPhrases: readonly string[];
  /** The word being typed (the text ends in it), else empty. */
  readonly typing: string;
  /** From `type:` (families or extensions), `in:` (absolute folders), `after:` and `before:` (YYYY-MM-DD). */
  readonly types: readonly string[];
  readonly folders: readonly string[];
  readonly after: string | null;
  readonly before: string | null;
  /** Operators that could not be understood; the rest is searched all the same. */
  readonly problems: readonly Notice[];
}

/** UTF-16 code units; more is cut off, at a whole character. */
export const maximumQueryLength = 10_000;

interface Draft {
  text: string[];
  words: string[];
  phrases: string[];
  excludedWords: string[];
  excludedPhrases: string[];
  types: string[];
  folders: string[];
  after: string | null;
  before: string | null;
  problems: Notice[];
}

/** Words from which on a text is prose, and from which on one that ends in a full stop is. */
const proseWords = 32;
const sentenceWords = 6;

const piecePattern =
  /(?<not>-?)"(?<phrase>[^"]*)"|(?<negated>-?)(?<operator>type|in|before|after):(?:"(?<quoted>[^"]*)"|(?<value>[^\s"]+))|(?<word>[^\s"]+)/giu;

/**
 * Reads a search text: free words, `"exact phrase"`, `-word`, `-"phrase"`, `type:`, `in:`, `after:` and `before:`.
 * Unbalanced quotes, unknown operators and control characters are tolerated; in prose (a pasted sentence or paragraph)
 * quotes and hyphens are punctuation. An empty text, and one of filters alone,
 * is an empty query; one that only excludes rejects with `BAD_QUERY`.
 */
export function parseQuery(input: string): ParsedQuery {
  const text = clean(input);
  const draft = emptyDraft();
  for (const match of (isProse(text) ? withoutOperators(text) : text).matchAll(piecePattern)) {
    const before = match.index === 0 ? ' ' : (text[match.index - 1] ?? ' ');
    addPiece(draft, match.groups ?? {}, /[\s"]/u.test(before));
  }
  if (draft.text.length === 0 && draft.excludedWords.length + draft.excludedPhrases.length > 0) {
    throw new TroveError('BAD_QUERY', 'A search that only leaves words out finds everything else.', {
      nextStep: 'Add a word to look for.',
    });
  }
  return {
    ...draft,
    text: draft.text.join(' '),
    words: draft.words.join(' '),
    typing: wordBeingTyped(text, draft),
  };
}

/** True when there is nothing to look for. */
export function isEmptyQuery(query: ParsedQuery): boolean {
  return query.words === '' && query.phrases.length === 0;
}

function emptyDraft(): Draft {
  return {
    text: [],
    words: [],
    phrases: [],
    excludedWords: [],
    excludedPhrases: [],
    types: [],
    folders: [],
    after: null,
    before: null,
    problems: [],
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
  return text.replaceAll('"', ' ').replaceAll(/(?<=^|\s)-+|(?<=(?:^|\s)(?:type|in|before|after)):/giu, ' ');
}

type Groups = Readonly<Record<string, string | undefined>>;

function addPiece(draft: Draft, groups: Groups, atStart: boolean): void {
  if (groups['phrase'] !== undefined) {
    addPhrase(draft, groups['phrase'], groups['not'] === '-' && atStart);
  } else if (groups['operator'] !== undefined && atStart) {
    const value = groups['quoted'] ?? groups['value'] ?? '';
    addOperator(draft, groups['operator'].toLowerCase(), value, groups['negated'] === '-');
  } else {
    const word = groups['word'] ?? `${groups['operator']}:${groups['quoted'] ?? groups['value'] ?? ''}`;
    addWord(draft, word, atStart);
  }
}

function addPhrase(draft: Draft, raw: string, excluded: boolean): void {
  const phrase = raw.trim().replaceAll(/\s+/gu, ' ');
  if (!hasWord(phrase)) return;
  if (excluded) {
    draft.excludedPhrases.push(phrase);
    return;
  }
  draft.phrases.push(phrase);
  draft.text.push(phrase);
}

/** `-word` excludes only at the start of a word: `well-known` and `--flag` are words. */
function addWord(draft: Draft, word: string, atStart: boolean): void {
  if (!hasWord(word)) return;
  if (atStart && /^-[\p{L}\p{N}]/u.test(word)) {
    draft.excludedWords.push(word.slice(1));
    return;
  }
  draft.words.push(word);
  draft.text.push(word);
}

function addOperator(draft: Draft, operator: string, value: string, negated: boolean): void {
  const problem = negated
    ? `-${operator}: is not understood yet`
    : applyOperator(draft, operator, value.trim());
  if (problem !== null)
    draft.problems.push({ code: 'BAD_OPERATOR', message: `${problem}; it was left out.` });
}

/** Sets the filter, or says what is wrong with it. */
function applyOperator(draft: Draft, operator: string, value: string): string | null {
  if (operator === 'type') {
    const type = value.replace(/^\./u, '').toLowerCase();
    if (type === '' || type.length > 40) return `type:${value} is not a type`;
    draft.types.push(type);
    return null;
  }
  if (operator === 'in') {
    if (!/^(?:\/|[a-z]:[\\/]|\\\\)/iu.test(value)) return `in:${value} is not a whole path`;
    draft.folders.push(value);
    return null;
  }
  const day = parseDay(value);
  if (day === null) return `${operator}:${value} is not a date like 2024-03-31`;
  if (operator === 'after') draft.after = day;
  else draft.before = day;
  return null;
}

/** `2024`, `2024-03` or `2024-03-31` as the first day it means. */
function parseDay(value: string): string | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u.exec(value);
  if (match === null) return null;
  const day = `${match[1]}-${(match[2] ?? '1').padStart(2, '0')}-${(match[3] ?? '1').padStart(2, '0')}`;
  const time = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || !time.toISOString().startsWith(day) ? null : day;
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
