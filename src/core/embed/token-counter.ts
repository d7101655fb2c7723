import type { CountTokens } from '../chunk/chunk.ts';
import { readWordPieceVocabulary } from './tokenizer-file.ts';
import { WordPiece } from './word-piece.ts';

/**
 * Counts the bundled model's tokens, for the chunker: reads tokenizer.json of the model folder and nothing else, then counts
 * synchronously. Rejects with `MODEL_MISSING` or `MODEL_DAMAGED`.
 */
export async function createTokenCounter(modelFolder: string): Promise<CountTokens> {
  const wordPiece = new WordPiece(await readWordPieceVocabulary(modelFolder));
  return (text, start, end) => wordPiece.count(text, start, end);
}
