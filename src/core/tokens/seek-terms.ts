/** Finds given terms in a text without cutting all of it into terms: only words that may hold one are looked at. */
import { PieceScanner } from './piece-scanner.ts';

/**
 * Where folding may make other letters: all but ASCII, less the punctuation and symbols that separate words. An
 * underscore is in it because the whole of an identifier is written without.
 */
const folded =
  '[_\\u00aa\\u00ad\\u00b2-\\u00b5\\u00b9-\\u00be\\u00c0-\\u200f\\u202a-\\u202f\\u2060-\\u218f\\u2460-\\u24ff\\u2700-\\u2bff\\u2c00-\\uffff]';
const ascii = /^[a-z0-9]+$/;

/** Calls `visit` with the cursor at every piece of a text that may hold a term, in order; others may be among them. */
export type PieceSeeker = (text: string, visit: (piece: PieceScanner) => void) => void;

/** A seeker of these terms and of all that begin with one of `beginnings` (folded, as index terms are). */
export function pieceSeeker(terms: Iterable<string>, beginnings: readonly string[]): PieceSeeker {
  const places = new Set([...terms, ...beginnings].filter((term) => ascii.test(term)).map(written));
  const pattern = new RegExp([folded, ...places].join('|'), 'gi');
  return (text, visit) => {
    const scanner = new PieceScanner(text);
    pattern.lastIndex = 0;
    while (pattern.test(text)) {
      const place = pattern.lastIndex - 1;
      scanner.end = Math.max(scanner.end, wordStart(text, place));
      while (scanner.end <= place && scanner.next()) visit(scanner);
      pattern.lastIndex = Math.max(pattern.lastIndex, scanner.end);
    }
  };
}

/**
 * What stands in a text for a term: the stemmer changes last letters only (`flies` is `fli`, `ating` is `ate`, `possibly`
 * is `possibl`), and an apostrophe may stand in `don't`.
 */
function written(term: string): string {
  if (term.length < 2) return term;
  if (term.endsWith('i')) return `${term.slice(0, -1)}[iy]`;
  return /(?:e|bl|nt)$/.test(term) ? term.slice(0, -1) : term;
}

/** The nearest place at or before `place` that surely lies before the whole word: after an ASCII separator. */
function wordStart(text: string, place: number): number {
  let at = place;
  while (at > 0 && isInWord(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isInWord(code: number): boolean {
  const lower = code | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    code === 0x5f ||
    code === 0x27 ||
    code > 0x7f
  );
}
