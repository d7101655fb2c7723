import type { CountTokens } from '../chunk/chunk.ts';
import { createPassageTokenizer } from './passage-tokenizer.ts';

/**
 * Counts the bundled model's tokens, for the chunker: reads tokenizer.json of the model folder and nothing else, then counts
 * synchronously. Rejects with `MODEL_MISSING` or `MODEL_DAMAGED`.
 */
export async function createTokenCounter(modelFolder: string): Promise<CountTokens> {
  return (await createPassageTokenizer(modelFolder)).count;
}
