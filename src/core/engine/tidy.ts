/** What is better done when nothing else is: passages without a vector, vectors to disk, the log folded in. */
import type { Embedder } from '../embed/embedder.ts';
import { embedCommitted, type EmbeddingCourse } from '../pipeline/embed-committed.ts';
import type { Remote } from '../remote.ts';
import type { StoreWriter } from '../store/writer.ts';
import type { VectorUpkeep } from '../vectors/vector-upkeep.ts';

export interface TidyParts {
  readonly writer: Remote<StoreWriter>;
  readonly embedder: Embedder;
  readonly vectors: VectorUpkeep;
  /** Embedding ends early, to go on the next time. */
  readonly mayEmbed: () => boolean;
  readonly isClosed: () => boolean;
  readonly onSlice: EmbeddingCourse['onSlice'];
}

/** A search waits for one such slice at most. */
const mergeSliceMs = 20;

/** False while passages are left without a vector. Rejects with what the store, the model or the vector index meets. */
export async function tidy(parts: TidyParts): Promise<boolean> {
  const { writer, embedder, vectors, mayEmbed, isClosed, onSlice } = parts;
  const { fingerprint } = await embedder.model();
  let isWhole = true;
  if (await writer.isTidy(fingerprint)) await vectors.verified();
  else {
    const changes = await writer.changeCount();
    isWhole = await embedCommitted(writer, embedder, { stopped: () => isClosed() || !mayEmbed(), onSlice });
    // The one works in threads and a process of LanceDB's, the other in the store's writer.
    await Promise.all([vectors.settle(), mergeFullText(writer, isClosed)]);
    if (isWhole && !isClosed()) await writer.tidied(fingerprint, changes);
    await writer.checkpoint();
  }
  await writer.sweepVectors(Date.now());
  return isWhole;
}

async function mergeFullText(writer: Remote<StoreWriter>, isClosed: () => boolean): Promise<void> {
  while (!isClosed() && (await writer.optimizeFullText(mergeSliceMs)));
}
