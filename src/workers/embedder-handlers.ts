import type { Embedder } from '../core/embed/embedder.ts';
import { createLocalEmbedder } from '../core/embed/local-embedder.ts';
import type { ModelManifest } from '../core/models/model-manifest.ts';
import type { Channel } from './channel.ts';
import type { ModelMessage } from './chosen-model.ts';

export interface EmbedderHandlers extends Required<Embedder> {
  /** Reads a folder and runs the model in it; this process may not survive that. */
  inspect(folder: string): Promise<ModelManifest>;
}

/**
 * The embedder of the model that the channel's last `ModelMessage` named; calls wait for the first. It is loaded before it is
 * asked for: the process is started early so that the first search finds it ready. A model that cannot be loaded is tried
 * again by the first call, which is told why.
 */
export function createEmbedderHandlers(channel: Channel): EmbedderHandlers {
  let named = '';
  let start: (embedder: Embedder) => void = () => undefined;
  let current = new Promise<Embedder>((resolve) => (start = resolve));
  channel.onMessage((raw) => {
    const { type, model } = raw as ModelMessage;
    if (type !== 'model' || JSON.stringify(model) === named) return;
    const embedder = createLocalEmbedder({ modelFolder: model.folder, manifest: model.manifest });
    embedder.model().catch(() => undefined);
    if (named !== '') void current.then((earlier) => earlier.close());
    named = JSON.stringify(model);
    start(embedder);
    current = Promise.resolve(embedder);
  });
  return {
    model: async () => (await current).model(),
    embed: async (texts, kind, signal) => (await current).embed(texts, kind, signal),
    embedTokens: async (ids, ends) => own(await current).embedTokens(ids, ends),
    countTokens: async (query) => own(await current).countTokens(query),
    close: async () => (await current).close(),
    inspect: async (folder) => (await import('../core/embed/inspect-model.ts')).inspectModel(folder),
  };
}

/** The embedder of this process has all of it. */
function own(embedder: Embedder): Required<Embedder> {
  return embedder as Required<Embedder>;
}
