import type { Embedder } from '../embed/embedder.ts';
import type { Remote } from '../remote.ts';
import type { StoreWriter } from '../store/writer.ts';
import { embeddingText } from '../chunk/embedding-text.ts';
import { distinctItems, embedItems } from './embed-missing.ts';

const slice = 512;

/** Embeds passages that were committed while there was no model, and those of an earlier model. */
export async function embedCommitted(
  writer: Remote<StoreWriter>,
  embedder: Embedder,
  stopped: () => boolean,
): Promise<void> {
  const { fingerprint } = await embedder.model();
  while (!stopped()) {
    const missing = await writer.missingVectors(slice, fingerprint);
    if (missing.length === 0) return;
    const items = missing.map(({ embedHash, title, headings, text }) => ({
      embedHash,
      tokens: null,
      text: () => embeddingText(title, { headings }, text),
    }));
    await writer.commitVectors(await embedItems(distinctItems(items), embedder), fingerprint);
  }
}
