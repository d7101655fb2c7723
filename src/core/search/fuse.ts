import { fuseScores, largestOf, type ScoredPassage } from './passage-fusion.ts';
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

interface Scored {
  readonly passage: ScoredPassage;
  readonly score: number;
}

/**
 * Files by their best passage (`fuseScores`); names stand above. Ties go to the older file, so the order is stable.
 */
export function fuse(passages: readonly ScoredPassage[], names: readonly NameHit[]): FusedFile[] {
  const largest = largestOf(passages);
  const files = new Map<number, Scored[]>();
  for (const passage of passages) {
    const scored = { passage, score: fuseScores(passage, largest) };
    const list = files.get(passage.fileId);
    if (list) list.push(scored);
    else files.set(passage.fileId, [scored]);
  }
  const nameOf = new Map(names.map((name) => [name.fileId, name]));
  for (const { fileId } of names) if (!files.has(fileId)) files.set(fileId, []);
  return [...files]
    .map(([fileId, scored]) => fuseFile(fileId, scored, nameOf.get(fileId), largest.keyword))
    .filter((file) => file.score > 0)
    .sort((a, b) => b.score - a.score || a.fileId - b.fileId);
}

function fuseFile(
  fileId: number,
  scored: readonly Scored[],
  name: NameHit | undefined,
  keywordMaximum: number,
): FusedFile {
  const sorted = scored.toSorted((a, b) => b.score - a.score || a.passage.chunkId - b.passage.chunkId);
  const passages = sorted.map(({ passage }) => passage);
  const keyword = maximum(passages, (passage) => passage.keyword);
  const similarities = passages.flatMap(({ similarity }) => (similarity === null ? [] : [similarity]));
  const bonus = name === undefined ? 0 : nameBonus[name.kind] * (name.kind === 'some' ? name.coverage : 1);
  // Within a tier of names, the tighter name first, then content.
  const tightness = name?.kind === 'words' ? name.coverage : 0;
  return {
    fileId,
    score: bonus + (tightness + (sorted[0]?.score ?? 0)) / (name?.kind === 'words' ? 2 : 1),
    keyword: keyword === 0 ? null : keyword / keywordMaximum,
    similarity: similarities.length === 0 ? null : Math.max(...similarities),
    nameMatch: name !== undefined && name.kind !== 'some',
    named: name !== undefined,
    chunkIds: passages.map(({ chunkId }) => chunkId),
  };
}

function maximum(passages: readonly ScoredPassage[], of: (passage: ScoredPassage) => number | null): number {
  return passages.reduce((largest, passage) => Math.max(largest, of(passage) ?? 0), 0);
}
