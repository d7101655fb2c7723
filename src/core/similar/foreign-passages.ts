/** Text that is not in the index, read and cut as the index would, and not added to it. */
import type { ForeignPassage } from '../../shared/contract/similar.ts';
import { TroveError } from '../../shared/errors.ts';
import type { CountTokens } from '../chunk/chunk.ts';
import { chunkDocument } from '../chunk/chunk-document.ts';
import { embeddingText } from '../chunk/embedding-text.ts';
import type { ExtractLimits, Extraction } from '../extract/document.ts';
import { extractBytes } from '../extract/extract-file.ts';
import { readAndExtract } from '../extract/read-file.ts';

/** A request takes no more; of a longer text its first ones stand for the whole. */
const mostPassages = 200;

/** The passages of a file anywhere. Rejects with `NOT_FOUND` or `NOTHING_TO_COMPARE`. */
export async function passagesOfFile(
  path: string,
  limits: ExtractLimits,
  countTokens: CountTokens,
): Promise<ForeignPassage[]> {
  const { extraction } = await readAndExtract(Buffer.from(path), limits, null);
  if (extraction.state === 'failed' && extraction.code === 'vanished') {
    throw new TroveError('NOT_FOUND', `There is no file ${path}.`);
  }
  return passagesOf(extraction, path, countTokens);
}

/** The passages of a plain text. */
export async function passagesOfText(text: string, countTokens: CountTokens): Promise<ForeignPassage[]> {
  return passagesOf(await extractBytes('text.txt', Buffer.from(text)), 'the text', countTokens);
}

function passagesOf(
  extraction: Extraction | { readonly state: 'unchanged' },
  name: string,
  countTokens: CountTokens,
): ForeignPassage[] {
  if (extraction.state !== 'extracted') {
    throw new TroveError('NOTHING_TO_COMPARE', `There is no text to compare in ${name}.`);
  }
  const { document } = extraction;
  const chunks = chunkDocument(document, countTokens).slice(0, mostPassages);
  if (chunks.length === 0) {
    throw new TroveError('NOTHING_TO_COMPARE', `There is no text to compare in ${name}.`);
  }
  return chunks.map((chunk) => {
    const text = document.text.slice(chunk.start, chunk.end);
    return { text, embedded: embeddingText(document.title, chunk, text) };
  });
}
