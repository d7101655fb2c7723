import { pictograph, wordCharacter } from './character-classes.ts';
import { PieceScanner } from './piece-scanner.ts';
import { eachRunTerm } from './run-terms.ts';
import { wordTerms } from './word-terms.ts';

/** Rises with every change that makes other terms out of the same text. */
export const tokenizerVersion = 1;

/** The terms of `tokenize` in order, joined by single spaces: what the full-text index is fed with. */
export function indexTerms(text: string): string {
  const terms: string[] = [];
  const add = (term: string): void => void terms.push(term);
  const scanner = new PieceScanner(text);
  while (scanner.next()) {
    const { kind, start, end } = scanner;
    if (kind === wordCharacter) {
      const { joined } = wordTerms(text, start, end);
      if (joined !== '') terms.push(joined);
    } else if (kind === pictograph) terms.push(text.slice(start, end));
    else eachRunTerm(text, start, end, add);
  }
  return terms.join(' ');
}
