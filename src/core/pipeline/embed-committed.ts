import { embeddingText } from '../chunk/embedding-text.ts';
import type { Embedder } from '../embed/embedder.ts';
import type { Remote } from '../remote.ts';
import type { StoreWriter } from '../store/writer.ts';
import { distinctItems, embedItems } from './embed-missing.ts';

const mostAtOnce = 512;
const fewestAtOnce = 8;
/** Whoever stops it, or searches in the meantime, waits for so much at most. */
const sliceMs = 500;

export interface EmbeddingCourse {
  readonly stopped: () => boolean;
  /** Called after each slice is in the store, with the milliseconds it took; waited for. */
  readonly onSlice: (ms: number) => Promise<void>;
}

/**
 * Embeds passages that were committed without the model: while there was none, while another one was used, or because it is
 * a slow one. False when it was stopped.
 */
export async function embedCommitted(
  writer: Remote<StoreWriter>,
  embedder: Embedder,
  { stopped, onSlice }: EmbeddingCourse,
): Promise<boolean> {
  const { fingerprint, isFast } = await embedder.model();
  let slice = isFast ? mostAtOnce : fewestAtOnce;
  for (;;) {
    const missing = await writer.missingVectors(slice, fingerprint);
    if (missing.length === 0) return true;
    if (stopped()) return false;
    const started = performance.now();
    const items = missing.map(({ embedHash, title, headings, text }) => ({
      embedHash,
      tokens: null,
      text: () => embeddingText(title, { headings }, text),
    }));
    await writer.commitVectors(await embedItems(distinctItems(items), embedder), fingerprint);
    const ms = performance.now() - started;
    slice = nextSlice(slice, ms);
    await onSlice(ms);
  }
}

function nextSlice(slice: number, ms: number): number {
  const fitting = ms > sliceMs ? slice / 2 : slice * 2;
  return Math.min(mostAtOnce, Math.max(fewestAtOnce, Math.floor(fitting)));
}
