/** Vectors for the chunks that have none in the cache yet. */
import { embeddingText } from '../chunk/embedding-text.ts';
import type { Embedder } from '../embed/embedder.ts';
import { toFloat16 } from '../embed/float16.ts';
import { embedHashAt, textsOf, tokensAt } from '../store/new-passages.ts';
import type { FileCommit, NewVector } from '../store/records.ts';

export interface EmbedItem {
  readonly embedHash: Uint8Array;
  /** Of the string, where they are known. */
  readonly tokens: Uint16Array | null;
  readonly text: () => string;
}

/** Texts in one call: small enough that a query or a cancel gets in between. */
const textsPerCall = 256;

/** Embeds the given strings; one vector each, null for a string without any token. */
export async function embedItems(items: readonly EmbedItem[], embedder: Embedder): Promise<NewVector[]> {
  const vectors: NewVector[] = [];
  for (let at = 0; at < items.length; at += textsPerCall) {
    const slice = items.slice(at, at + textsPerCall);
    const rows = await embedSlice(slice, embedder);
    const dimensions = rows.length / slice.length;
    for (const [row, { embedHash }] of slice.entries()) {
      vectors.push({ embedHash, values: stored(rows.subarray(row * dimensions, (row + 1) * dimensions)) });
    }
  }
  return vectors;
}

/** float16 bits, row by row. */
async function embedSlice(items: readonly EmbedItem[], embedder: Embedder): Promise<Uint16Array> {
  const lists = items.flatMap(({ tokens }) => tokens ?? []);
  if (lists.length === items.length && embedder.embedTokens) {
    const ends = new Uint32Array(lists.length);
    let length = 0;
    for (const [at, list] of lists.entries()) ends[at] = length += list.length;
    const ids = new Uint16Array(length);
    for (const [at, list] of lists.entries()) ids.set(list, ends[at - 1] ?? 0);
    return embedder.embedTokens(ids, ends);
  }
  const texts = items.map(({ text }) => text());
  return toFloat16(await embedder.embed(texts, 'passage'));
}

/** A zero row stands for "no direction" and is stored as such, so that it is not embedded again. */
function stored(row: Uint16Array): Uint16Array | null {
  return row.some((bits) => (bits & 0x7fff) !== 0) ? row : null;
}

/** The strings of a file's passages. */
export function embedItemsOf({ outcome }: FileCommit): EmbedItem[] {
  if (outcome.state !== 'indexed') return [];
  const { passages, title } = outcome;
  let texts: readonly string[] | null = null;
  return passages.places.map((place, at) => ({
    embedHash: embedHashAt(passages, at),
    tokens: tokensAt(passages, at),
    text: () => embeddingText(title, place, (texts ??= textsOf(passages))[at] ?? ''),
  }));
}

/** The first of each hash: repeated passages are embedded once. */
export function distinctItems(items: readonly EmbedItem[]): EmbedItem[] {
  const byHash = new Map(items.map((item) => [Buffer.from(item.embedHash).toString('latin1'), item]));
  return [...byHash.values()];
}
