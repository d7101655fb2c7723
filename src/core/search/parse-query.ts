import { TroveError } from '../../shared/errors.ts';
import type { Notice } from '../../shared/contract/search.ts';
import { hasConditions, noConditions, type Conditions } from '../../shared/query/conditions.ts';
import { nearbyOperator } from '../../shared/query/operators.ts';
import {
  hasWord,
  queryPieces,
  type OperatorPiece,
  type Piece,
  type PlainPiece,
  type TextRange,
} from '../../shared/query/query-pieces.ts';

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
}

/**
 * Reads a search text: free words, `"exact phrase"`, `-word`, `-"phrase"`, `OR` between phrases, and the operators of
 * `operators.ts`, each negatable. Unbalanced quotes, unknown operators and control characters are tolerated; in prose (a
 * pasted sentence or paragraph) quotes and hyphens are punctuation. An empty text is an empty query; one that only
 * excludes rejects with `BAD_QUERY`. Dates are meant as of `today`.
 */
export function parseQuery(input: string, today = new Date()): ParsedQuery {
  const { text, pieces } = queryPieces(input, today);
  const draft = emptyDraft();
  for (const piece of pieces) addPiece(draft, piece);
  const excludes = draft.excludedWords.length + draft.excludedPhrases.length > 0;
  if (draft.text.length === 0 && excludes && !hasConditions(draft.wanted) && !hasConditions(draft.unwanted)) {
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

function emptyDraft(): Draft {
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
  };
}

function addPiece(draft: Draft, piece: Piece): void {
  if (piece.kind === 'operator') addOperator(draft, piece);
  else if (piece.kind === 'phrase') addPhrase(draft, piece);
  else addWord(draft, piece);
}

function addPhrase(draft: Draft, { text: phrase, isExcluded }: PlainPiece): void {
  if (!hasWord(phrase)) return;
  if (isExcluded) {
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

function addWord(draft: Draft, { text: word, isExcluded, range }: PlainPiece): void {
  if (word === 'OR' && draft.before !== null && !draft.isJoined) {
    draft.isJoined = true;
    return;
  }
  if (!hasWord(word)) return;
  if (isExcluded) {
    draft.excludedWords.push(word);
    return;
  }
  noteMisspelling(draft, word, range);
  if (draft.isJoined && draft.before === 'phrase') draft.words.push(...(draft.phraseGroups.pop() ?? []));
  draft.words.push(word);
  draft.text.push(word);
  draft.before = 'word';
  draft.isJoined = false;
}

/** `tpye:pdf` is searched as words, but hardly meant so. */
function noteMisspelling(draft: Draft, word: string, range: TextRange): void {
  const [, name] = /^-?(\p{L}+):(?!\/\/)./u.exec(word) ?? [];
  const operator = name === undefined ? null : nearbyOperator(name);
  if (operator === null) return;
  const message = `${name}: is searched as a word. ${operator.name}: looks for ${operator.takes}, for example ${operator.example}`;
  draft.problems.push({ code: 'UNKNOWN_OPERATOR', message, range: [...range] });
}

/** Sets the condition, or says what is wrong with it. */
function addOperator(
  draft: Draft,
  { operator, isNegated, isBeingTyped, written, read, range }: OperatorPiece,
): void {
  if (typeof read !== 'string') {
    const conditions = isNegated ? draft.unwanted : draft.wanted;
    Object.assign(conditions, added(conditions, read));
    return;
  }
  // While it is being typed there is nothing wrong yet.
  if (isBeingTyped) return;
  const message = `${written} was left out: ${read}. Example: ${operator.example}`;
  draft.problems.push({ code: 'BAD_OPERATOR', message, range: [...range] });
}

function added(conditions: Conditions, more: Partial<Conditions>): Partial<Conditions> {
  return Object.fromEntries(
    Object.entries(more).map(([key, list]) => [key, [...conditions[key as keyof Conditions], ...list]]),
  );
}

function wordBeingTyped(text: string, draft: Draft): string {
  const last = draft.words.at(-1);
  if (last === undefined || !text.endsWith(last)) return '';
  return /[\p{L}\p{N}\p{M}]+$/u.exec(last)?.[0] ?? '';
}
