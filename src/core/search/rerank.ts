/** The place of a second-stage reranker: a model that reads query and passage together. */
import type { RankedFile } from './rank-files.ts';

export interface Reranker {
  /** Characters of a passage that it reads; the rest is cut off. */
  readonly longestText: number;
  /** How well each text answers the query, any scale, larger is better; as many as there are texts. Rejects on abort. */
  rerank(query: string, texts: readonly string[], signal?: AbortSignal): Promise<readonly number[]>;
}

/** Files that are reranked, the first ones by relevance: a page of results, whatever part of it is asked for. */
export const rerankedFiles = 20;
/** Of each, whatever is told of them. */
export const rerankedPassages = 3;

/**
 * The first files in the reranker's order, each by the best of its passages; files found by name alone stay where they
 * are, and so do all behind the first. Equal scores keep their order.
 */
export async function reranked(
  reranker: Reranker,
  query: string,
  files: readonly RankedFile[],
  signal?: AbortSignal,
): Promise<RankedFile[]> {
  const read = files
    .slice(0, rerankedFiles)
    .flatMap((file, place) => (file.file.named || file.passages.length === 0 ? [] : [{ file, place }]));
  const pairs = read.flatMap(({ file, place }) =>
    file.passages.map(({ text }) => ({ place, text: text.slice(0, reranker.longestText) })),
  );
  if (pairs.length === 0) return [...files];
  const scores = await reranker.rerank(
    query,
    pairs.map(({ text }) => text),
    signal,
  );
  const bestOf = new Map<number, number>();
  for (const [at, { place }] of pairs.entries()) {
    bestOf.set(place, Math.max(bestOf.get(place) ?? -Infinity, scores[at] ?? -Infinity));
  }
  const order = read.toSorted((a, b) => (bestOf.get(b.place) ?? 0) - (bestOf.get(a.place) ?? 0));
  const moved = [...files];
  for (const [at, { place }] of read.entries()) {
    const next = order[at];
    if (next) moved[place] = next.file;
  }
  return moved;
}
