import { applyTemplate } from '../models/model-manifest.ts';
import type { ModelFolder } from '../models/model-folder.ts';
import { poolRows } from './pooling.ts';
import type { ModelSession } from './session.ts';
import type { TextModel } from './text-model.ts';
import { mergeEqualTokens } from './token-row.ts';
import { readWordPieceVocabulary } from './tokenizer-file.ts';
import { WordPiece } from './word-piece.ts';

/**
 * The fast path of static models: own WordPiece, pooling inside the graph. Order does not matter to them, so equal tokens are
 * given once with their count as attention mask, which the graph multiplies with: same vector, about half the work.
 * Batches of eight stay within the processor's cache; larger ones are slower.
 */
export async function createTextModel(model: ModelFolder, session: ModelSession): Promise<TextModel> {
  const { dimensions, maxTokens, templates } = model.manifest;
  const vocabulary = await readWordPieceVocabulary(model.folder);
  const wordPiece = new WordPiece(vocabulary);
  const stamps = new Int32Array(wordPiece.largestId + 1);
  return {
    dimensions,
    limits: { rows: 8, tokens: 8 * maxTokens },
    tokenize(text, kind) {
      const ids = wordPiece.encode(applyTemplate(templates[kind], text), maxTokens);
      // Words it does not know would make a query like every text in a script that it does not know.
      const known = kind === 'query' ? ids.filter((id) => id !== vocabulary.unknown) : ids;
      return mergeEqualTokens(known, stamps);
    },
    fromIds: (ids) => mergeEqualTokens(ids, stamps),
    run: async (rows) =>
      poolRows(await session.run(rows, 'sentence_embedding'), rows, 'in-graph', dimensions),
    close: () => session.close(),
  };
}
