import type { Embedder, EmbeddingModel } from '../core/embed/embedder.ts';
import type { Remote } from '../core/remote.ts';
import type { UnseenRest } from './unseen-rest.ts';
import type { SupervisedHelper } from './supervised-helper.ts';

/** The embedder in its process, started when there is something to embed; the model is described without it, once. */
export function createSupervisedEmbedder(
  helper: SupervisedHelper<Required<Embedder>>,
  describe: () => Promise<EmbeddingModel>,
  rest: UnseenRest,
): Embedder {
  const call = <Result>(use: (remote: Remote<Required<Embedder>>) => Promise<Result>): Promise<Result> =>
    rest.around(() => helper.call(use));
  let model: Promise<EmbeddingModel> | null = null;
  return {
    model: () => {
      model ??= describe().catch((error: unknown) => {
        model = null;
        throw error;
      });
      return model;
    },
    embed: (texts, kind, signal) => call((remote) => remote.embed(texts, kind, signal)),
    embedTokens: (ids, ends) => call((remote) => remote.embedTokens(ids, ends)),
    countTokens: (query) => call((remote) => remote.countTokens(query)),
    close: () => helper.close(),
  };
}
