import { pictograph, wordCharacter } from './character-classes.ts';
import { PieceScanner } from './piece-scanner.ts';
import { runTokens } from './run-terms.ts';
import { wordTerms, type Token } from './word-terms.ts';

export type { Token };

/**
 * The tokens of a text with their places in it (UTF-16 code units), in the order in which `indexTerms` lists their
 * terms. Parts of an identifier come before the whole that spans them.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const scanner = new PieceScanner(text);
  while (scanner.next()) {
    const { kind, start, end } = scanner;
    if (kind === wordCharacter) {
      for (const token of wordTerms(text, start, end).tokens) {
        tokens.push({ term: token.term, start: start + token.start, end: start + token.end });
      }
    } else if (kind === pictograph) tokens.push({ term: text.slice(start, end), start, end });
    else tokens.push(...runTokens(text, start, end));
  }
  return tokens;
}
