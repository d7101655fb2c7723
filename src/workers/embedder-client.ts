import { describeModel } from '../core/embed/describe-model.ts';
import type { Embedder, EmbeddingModel } from '../core/embed/embedder.ts';
import type { ChosenModel } from '../core/models/model-choice.ts';
import type { EmbedderHandlers } from './embedder-handlers.ts';
import type { SupervisedHelper } from './supervised-helper.ts';

/** Which model it is; waits while that is being changed. */
export type PresentModel = () => Promise<ChosenModel>;

/** The embedder in its process, started when there is something to embed; each model is described without it, once. */
export function createSupervisedEmbedder(
  helper: SupervisedHelper<EmbedderHandlers>,
  present: PresentModel,
): Embedder {
  let described: { readonly chosen: ChosenModel; readonly model: Promise<EmbeddingModel> } | null = null;
  const call: typeof helper.call = async (use) => {
    await present();
    return helper.call(use);
  };
  return {
    model: async () => {
      const chosen = await present();
      if (described?.chosen !== chosen) described = { chosen, model: describeModel(chosen) };
      const { model } = described;
      return model.catch((error: unknown) => {
        if (described?.model === model) described = null;
        throw error;
      });
    },
    embed: (texts, kind, signal) => call((remote) => remote.embed(texts, kind, signal)),
    embedTokens: (ids, ends) => call((remote) => remote.embedTokens(ids, ends)),
    countTokens: (query) => call((remote) => remote.countTokens(query)),
    close: () => helper.close(),
  };
}
