/** The index terms of one piece of a text, as `PieceScanner` cuts it. */
import { pictograph, wordCharacter } from './character-classes.ts';
import type { PieceScanner } from './piece-scanner.ts';
import { runTokens } from './run-terms.ts';
import { wordTerms, type Token } from './word-terms.ts';

/** The tokens of the piece in the order of the index, with their places in the text (UTF-16 code units). */
export function pieceTokens({ kind, text, start, end }: PieceScanner): Token[] {
  if (kind === wordCharacter) {
    return wordTerms(text, start, end).tokens.map((token) => ({
      term: token.term,
      start: start + token.start,
      end: start + token.end,
    }));
  }
  return kind === pictograph ? [{ term: text.slice(start, end), start, end }] : runTokens(text, start, end);
}
