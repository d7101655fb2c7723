import type { Embedder, EmbeddingModel } from '../core/embed/embedder.ts';
import type { SupervisedHelper } from './supervised-helper.ts';

/** The embedder in its process, started when there is something to embed; the model is described without it, once. */
export function createSupervisedEmbedder(
  helper: SupervisedHelper<Required<Embedder>>,
  describe: () => Promise<EmbeddingModel>,
): Embedder {
  let model: Promise<EmbeddingModel> | null = null;
  return {
    model: () => {
      model ??= describe().catch((error: unknown) => {
        model = null;
        throw error;
      });
      return model;
    },
    embed: (texts, kind, signal) => helper.call((remote) => remote.embed(texts, kind, signal)),
    embedTokens: (ids, ends) => helper.call((remote) => remote.embedTokens(ids, ends)),
    countTokens: (query) => helper.call((remote) => remote.countTokens(query)),
    close: () => helper.close(),
  };
}
