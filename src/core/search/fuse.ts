import {
  byFusedScore,
  fusePassages,
  largestOf,
  type FusedPassage,
  type ScoredPassage,
} from './passage-fusion.ts';
import type { NameHit } from './search-names.ts';

export interface FusedFile {
  readonly fileId: number;
  /** Fused score of its best passage, 0–1; a name that holds the query stands above 1. */
  readonly score: number;
  /** BM25 of its best passage divided by the response's best. */
  readonly keyword: number | null;
  readonly similarity: number | null;
  readonly nameMatch: boolean;
  /** The name has some of the query's words at least. */
  readonly named: boolean;
  /** Shares of the score, once `withHabits` has added them. */
  readonly habits?: { readonly recency: number; readonly use: number };
  /** Best first. */
  readonly chunkIds: readonly number[];
}

/** Added for a name: the query is the name, all its words are in it, or some (times their share). */
const nameBonus = { exact: 2, words: 1, some: 0.2 };

/**
 * Files by their best passage (`fuseScores`); names stand above. Ties go to the older file, so the order is stable.
 */
export function fuse(passages: readonly ScoredPassage[], names: readonly NameHit[]): FusedFile[] {
  const files = new Map<number, FusedPassage[]>();
  for (const fused of fusePassages(passages)) {
    const list = files.get(fused.passage.fileId);
    if (list) list.push(fused);
    else files.set(fused.passage.fileId, [fused]);
  }
  const largest = largestOf(passages);
  const nameOf = new Map(names.map((name) => [name.fileId, name]));
  for (const { fileId } of names) if (!files.has(fileId)) files.set(fileId, []);
  return [...files]
    .map(([fileId, scored]) => fuseFile(fileId, scored, nameOf.get(fileId), largest.keyword))
    .filter((file) => file.score > 0)
    .sort(byScore);
}

/** Best first; of equals the older. */
export function byScore(a: FusedFile, b: FusedFile): number {
  return b.score - a.score || a.fileId - b.fileId;
}

function fuseFile(
  fileId: number,
  fused: readonly FusedPassage[],
  name: NameHit | undefined,
  keywordMaximum: number,
): FusedFile {
  const sorted = fused.length > 1 ? fused.toSorted(byFusedScore) : fused;
  let keyword = 0;
  let similarity: number | null = null;
  for (const { passage } of sorted) {
    keyword = Math.max(keyword, passage.keyword ?? 0);
    if (passage.similarity !== null) similarity = Math.max(similarity ?? -1, passage.similarity);
  }
  const bonus = name === undefined ? 0 : nameBonus[name.kind] * (name.kind === 'some' ? name.coverage : 1);
  // Within a tier of names, the tighter name first, then content.
  const tightness = name?.kind === 'words' ? name.coverage : 0;
  return {
    fileId,
    score: bonus + (tightness + (sorted[0]?.score ?? 0)) / (name?.kind === 'words' ? 2 : 1),
    keyword: keyword === 0 ? null : keyword / keywordMaximum,
    similarity,
    nameMatch: name !== undefined && name.kind !== 'some',
    named: name !== undefined,
    chunkIds: sorted.map(({ passage }) => passage.chunkId),
  };
}
