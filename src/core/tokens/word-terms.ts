/** The terms of one written word; joined ones are remembered, since most words of a text have been seen before. */
import { foldWord } from './fold.ts';
import { splitIdentifier } from './split-identifier.ts';
import { stem } from './stem.ts';

/** A term of the full-text index and where it stands: `[start, end)` in UTF-16 code units. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

export interface WordTerms {
  /** Offsets count from the word's start. Parts of an identifier come first, its joined whole last. */
  readonly tokens: readonly Token[];
  /** The terms joined by single spaces. */
  readonly joined: string;
  /** The whole word folded but not stemmed. */
  readonly folded: string;
}

const longestTerm = 64;
/** An identifier of several words may be longer than a term; data without end is not looked at beyond this. */
const longestIdentifier = 256;

const longestRemembered = 48;
/** A power of two. A word takes the slot of its hash; frequent words win theirs back soon. */
const slots = 65_536;
/** Two lists of strings, and no objects: V8 looks at each of them at every large collection, in the middle of a search. */
const writtenAt: string[] = Array.from({ length: slots }, () => '');
const joinedAt: string[] = Array.from({ length: slots }, () => '');

/** The terms of the written word `[start, end)` of a text, as `PieceScanner` cuts it, joined by single spaces. */
export function joinedTerms(text: string, start: number, end: number): string {
  if (end - start > longestRemembered) return detached(wordTerms(text, start, end).joined);
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 16)) & (slots - 1);
  if (stands(writtenAt[slot] ?? '', text, start, end)) return joinedAt[slot] ?? '';
  const written = detached(text.slice(start, end));
  const { joined } = wordTerms(written, 0, written.length);
  writtenAt[slot] = written;
  // Most words that are no identifiers are their own term: one string for both.
  joinedAt[slot] = joined === written ? written : joined;
  return joined;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (word.charCodeAt(at - start) !== text.charCodeAt(at)) return false;
  }
  return true;
}

/** A slice of a string keeps the whole string alive; a copy does not. */
function detached(word: string): string {
  return word.length < 13 ? word : Buffer.from(word, 'utf16le').toString('utf16le');
}

/** The same one by one, with their places in the word. */
export function wordTerms(text: string, start: number, end: number): WordTerms {
  const whole = text.slice(start, end);
  const word = withoutContraction(whole.slice(0, longestIdentifier));
  const folded = cut(foldWord(word));
  const tokens: Token[] = [];
  const add = (term: string, from: number, to: number): void => {
    if (term !== '') tokens.push({ term, start: from, end: to });
  };
  const parts = splitIdentifier(word);
  for (const [from, to] of parts) add(stem(cut(foldWord(word.slice(from, to)))), from, to);
  add(stem(folded), 0, whole.length > longestIdentifier ? whole.length : word.length);
  return { tokens, joined: tokens.map(({ term }) => term).join(' '), folded };
}

/** `user's` is `user`; `don't` stays whole and folds to `dont`, which is how it is often typed. */
function withoutContraction(word: string): string {
  return word.replace(/['’](?:[sdm]|re|ve|ll)$/i, '');
}

function cut(term: string): string {
  if (term.length <= longestTerm) return term;
  const isPairCut = (term.charCodeAt(longestTerm - 1) & 0xfc00) === 0xd800;
  return term.slice(0, isPairCut ? longestTerm - 1 : longestTerm);
}
