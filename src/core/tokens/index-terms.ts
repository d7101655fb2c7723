import { asciiWordTerms, nextHash } from './ascii-words.ts';
import { classAt, isAsciiWord, lengthAt, pictograph, separator, wordCharacter } from './character-classes.ts';
import { CodeUnits } from './code-units.ts';
import { PieceScanner } from './piece-scanner.ts';
import { eachRunTerm } from './run-terms.ts';
import { wordTerms } from './word-terms.ts';

/** Rises with every change that makes other terms out of the same text. */
export const tokenizerVersion = 1;

const codeUnits = new CodeUnits();
const asciiLimit = 128;
const apostrophe = 0x27;
const curlyApostrophe = 0x2019;

/** The terms of `tokenize` in order, joined by single spaces: what the full-text index is fed with. */
export function indexTerms(text: string): string {
  const units = codeUnits.read(text);
  const { length } = text;
  const terms: string[] = [];
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
      if (joined !== '') terms.push(joined);
      at = end;
    } else at = addPiece(scanner, at, terms);
  }
  return terms.join(' ');
}

function endsWord(text: string, end: number, unit: number): boolean {
  if (unit < asciiLimit) return unit !== apostrophe;
  return unit !== curlyApostrophe && classAt(text, end) === separator;
}

/** Adds the terms of the piece that begins at `at`; where it ends. */
function addPiece(scanner: PieceScanner, at: number, terms: string[]): number {
  scanner.end = at;
  if (!scanner.next()) return scanner.end;
  const { text, kind, start, end } = scanner;
  if (kind === wordCharacter) {
    const { joined } = wordTerms(text, start, end);
    if (joined !== '') terms.push(joined);
  } else if (kind === pictograph) terms.push(text.slice(start, end));
  else eachRunTerm(text, start, end, (term) => void terms.push(term));
  return end;
}
