/** Vectors for the chunks that have none in the cache yet. */
import type { Embedder } from '../embed/embedder.ts';
import { toFloat16 } from '../embed/float16.ts';
import type { NewVector } from '../store/records.ts';

export interface EmbedItem {
  readonly embedHash: Uint8Array;
  readonly text: string;
}

/** Texts in one call: small enough that a query or a cancel gets in between. */
const textsPerCall = 256;

/** Embeds the given strings; one vector each, null for a string without any token. */
export async function embedItems(items: readonly EmbedItem[], embedder: Embedder): Promise<NewVector[]> {
  const vectors: NewVector[] = [];
  for (let at = 0; at < items.length; at += textsPerCall) {
    const slice = items.slice(at, at + textsPerCall);
    const rows = await embedder.embed(
      slice.map(({ text }) => text),
      'passage',
    );
    const dimensions = rows.length / slice.length;
    vectors.push(
      ...slice.map(({ embedHash }, row) => ({
        embedHash,
        values: toStored(rows.subarray(row * dimensions, (row + 1) * dimensions)),
      })),
    );
  }
  return vectors;
}

/** A zero row stands for "no direction" and is stored as such, so that it is not embedded again. */
function toStored(row: Float32Array): Uint16Array | null {
  return row.some((value) => value !== 0) ? toFloat16(row) : null;
}

/** The first of each hash: repeated passages are embedded once. */
export function distinctItems(items: readonly EmbedItem[]): EmbedItem[] {
  const byHash = new Map(items.map((item) => [Buffer.from(item.embedHash).toString('latin1'), item]));
  return [...byHash.values()];
}
