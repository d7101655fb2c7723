import type { Embedder, EmbeddingModel } from '../core/embed/embedder.ts';
import type { SupervisedHelper } from './supervised-helper.ts';

/** The embedder in its process; the model's description is asked for once. */
export function createSupervisedEmbedder(helper: SupervisedHelper<Embedder>): Embedder {
  let model: Promise<EmbeddingModel> | null = null;
  return {
    model: () => {
      model ??= helper
        .call((remote) => remote.model())
        .catch((error: unknown) => {
          model = null;
          throw error;
        });
      return model;
    },
    embed: (texts, kind, signal) => helper.call((remote) => remote.embed(texts, kind, signal)),
    close: () => helper.close(),
  };
}
