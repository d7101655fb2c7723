import { asciiWordTerms, nextHash } from './ascii-words.ts';
import { classAt, isAsciiWord, lengthAt, pictograph, separator, wordCharacter } from './character-classes.ts';
import { CodeUnits } from './code-units.ts';
import { PieceScanner } from './piece-scanner.ts';
import { eachRunTerm } from './run-terms.ts';
import { joinedTerms } from './word-terms.ts';

/** Rises with every change that makes other terms out of the same text. */
export const tokenizerVersion = 1;

const codeUnits = new CodeUnits();
const asciiLimit = 128;
const apostrophe = 0x27;
const curlyApostrophe = 0x2019;

/** The terms of `tokenize` in order, joined by single spaces: what the full-text index is fed with. */
export function indexTerms(text: string): string {
  const terms: string[] = [];
  eachWordTerms(text, (joined) => void terms.push(joined));
  return terms.join(' ');
}

/** Takes the terms of a written word, joined by single spaces, and where it stands (UTF-16 code units). */
export type WordTermsVisitor = (joined: string, start: number, end: number) => void;

/** Calls `visit` for each written word of a text that has terms, in order; of a run without spaces for each pair. */
export function eachWordTerms(text: string, visit: WordTermsVisitor): void {
  const units = codeUnits.read(text);
  const { length } = text;
  const scanner = new PieceScanner(text);
  for (let at = 0; at < length;) {
    const first = units[at] ?? 0;
    if (first < asciiLimit ? !isAsciiWord[first] : classAt(text, at) === separator) {
      at += first < asciiLimit ? 1 : lengthAt(text, at);
      continue;
    }
    // Nearly all words are ASCII between separators: one pass over their units, without looking at the string.
    let end = at;
    let hash = 0;
    let unit = first;
    while (unit < asciiLimit && isAsciiWord[unit]) {
      hash = nextHash(hash, unit);
      end += 1;
      unit = end < length ? (units[end] ?? 0) : 0;
    }
    if (end > at && endsWord(text, end, unit)) {
      const joined = asciiWordTerms(text, units, at, end, hash);
      if (joined !== '') visit(joined, at, end);
      at = end;
    } else at = visitPiece(scanner, at, visit);
  }
}

function endsWord(text: string, end: number, unit: number): boolean {
  if (unit < asciiLimit) return unit !== apostrophe;
  return unit !== curlyApostrophe && classAt(text, end) === separator;
}

/** Visits the piece that begins at `at`; where it ends. */
function visitPiece(scanner: PieceScanner, at: number, visit: WordTermsVisitor): number {
  scanner.end = at;
  if (!scanner.next()) return scanner.end;
  const { text, kind, start, end } = scanner;
  if (kind === wordCharacter) {
    const joined = joinedTerms(text, start, end);
    if (joined !== '') visit(joined, start, end);
  } else if (kind === pictograph) visit(text.slice(start, end), start, end);
  else eachRunTerm(text, start, end, visit);
  return end;
}
