/** The terms of one written word, remembered: most words of a text have been seen before. */
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
  /** As it stands in the text; the beginning only of a word without end. */
  readonly written: string;
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
const remembered: (WordTerms | undefined)[] = Array.from({ length: slots });

/** The terms of the written word `[start, end)` of a text, as `PieceScanner` cuts it. */
export function wordTerms(text: string, start: number, end: number): WordTerms {
  if (end - start > longestRemembered) return analyse(text.slice(start, end));
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  const slot = (hash ^ (hash >>> 16)) & (slots - 1);
  const found = remembered[slot];
  if (found && stands(found.written, text, start, end)) return found;
  const terms = analyse(text.slice(start, end));
  remembered[slot] = terms;
  return terms;
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

function analyse(whole: string): WordTerms {
  const written = detached(whole.slice(0, longestIdentifier));
  const word = withoutContraction(written);
  const folded = cut(foldWord(word));
  const tokens: Token[] = [];
  const add = (term: string, start: number, end: number): void => {
    if (term !== '') tokens.push({ term, start, end });
  };
  const parts = splitIdentifier(word);
  for (const [start, end] of parts) add(stem(cut(foldWord(word.slice(start, end)))), start, end);
  add(stem(folded), 0, whole.length > longestIdentifier ? whole.length : word.length);
  return { written, tokens, joined: tokens.map(({ term }) => term).join(' '), folded };
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
