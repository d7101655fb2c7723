/** Finds given terms in a text without cutting all of it into terms: only words that may hold one are looked at. */
import { PieceScanner } from './piece-scanner.ts';

/**
 * Where folding may make other letters: all but ASCII, less the punctuation and symbols that separate words. An
 * underscore is in it because the whole of an identifier is written without.
 */
const folded =
  '[_\\u00aa\\u00ad\\u00b2-\\u00b5\\u00b9-\\u00be\\u00c0-\\u200f\\u202a-\\u202f\\u2060-\\u218f\\u2460-\\u24ff\\u2700-\\u2bff\\u2c00-\\uffff]';
const ascii = /^[a-z0-9]+$/;

/** Goes through the pieces of texts that may hold one of these terms, or one that begins with one of `beginnings` (folded). */
export class PieceSeeker {
  readonly #pattern: RegExp;
  #scanner = new PieceScanner('');
  /** What is sought may stand here; -1 before the first such place. */
  #place = -1;

  constructor(terms: Iterable<string>, beginnings: readonly string[]) {
    const places = new Set([...terms, ...beginnings].filter((term) => ascii.test(term)).map(written));
    this.#pattern = new RegExp([folded, ...places].join('|'), 'gi');
  }

  /** Begins a text; the cursor it gives stands before the first piece. */
  begin(text: string): PieceScanner {
    this.#scanner = new PieceScanner(text);
    this.#place = -1;
    this.#pattern.lastIndex = 0;
    return this.#scanner;
  }

  /** Moves the cursor to the next piece that may hold a term, others may be among them; false when there is none. */
  next(): boolean {
    const [pattern, scanner] = [this.#pattern, this.#scanner];
    for (;;) {
      if (scanner.end <= this.#place && scanner.next()) return true;
      pattern.lastIndex = Math.max(pattern.lastIndex, scanner.end);
      if (!pattern.test(scanner.text)) return false;
      this.#place = pattern.lastIndex - 1;
      scanner.end = Math.max(scanner.end, wordStart(scanner.text, this.#place));
    }
  }
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
