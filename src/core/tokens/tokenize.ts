import { PieceScanner } from './piece-scanner.ts';
import { pieceTokens } from './piece-terms.ts';
import type { Token } from './word-terms.ts';

export type { Token };

/**
 * The tokens of a text with their places in it (UTF-16 code units), in the order in which `indexTerms` lists their
 * terms. Parts of an identifier come before the whole that spans them.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const scanner = new PieceScanner(text);
  while (scanner.next()) tokens.push(...pieceTokens(scanner));
  return tokens;
}
