/**
 * How alike two texts are, by their shingles. What many texts share (a licence, a template, navigation) says little
 * about two of them being versions of each other, so a shingle that more than four of the compared texts have weighs
 * less the more have it.
 */

/** Texts that may share a shingle before it loses weight: a small family of versions keeps all of it. */
const unsuspicious = 4;

export interface Likeness {
  /** Shared shingles over all shingles, 0 to 1. */
  readonly jaccard: number;
  /** The same with weights. */
  readonly weighted: number;
  /** With weights: how much of the smaller one is in the larger one, 0 to 1. */
  readonly containment: number;
}

export type Weight = (shingle: number) => number;

/** Weights by how many of these sets have a shingle; counted in a table where a few of them share a place. */
export function weightsOf(sets: Iterable<Uint32Array>, shingles: number): Weight {
  const size = 2 ** Math.min(26, Math.max(10, Math.ceil(Math.log2(shingles * 8 + 1))));
  const counts = new Uint16Array(size);
  for (const set of sets) {
    for (let index = 0; index < set.length; index += 1) {
      const place = (set[index] ?? 0) & (size - 1);
      const count = counts[place] ?? 0;
      if (count < 0xffff) counts[place] = count + 1;
    }
  }
  return (shingle) => Math.min(1, unsuspicious / (counts[shingle & (size - 1)] ?? 1));
}

/** Compares two ascending sets. */
export function likenessOf(a: Uint32Array, b: Uint32Array, weight: Weight): Likeness {
  let [i, j, shared, weightShared, weightA, weightB] = [0, 0, 0, 0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x <= y) weightA += weight(x);
    if (y <= x) weightB += weight(y);
    if (x === y) {
      shared += 1;
      weightShared += weight(x);
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  for (; i < a.length; i += 1) weightA += weight(a[i] ?? 0);
  for (; j < b.length; j += 1) weightB += weight(b[j] ?? 0);
  const all = a.length + b.length - shared;
  return {
    jaccard: all === 0 ? 0 : shared / all,
    weighted: all === 0 ? 0 : weightShared / (weightA + weightB - weightShared),
    containment: all === 0 ? 0 : weightShared / Math.min(weightA, weightB),
  };
}

/** A text that is nearly whole in another one may share less of the larger. */
const nearlyWhole = 0.9;
const leastOfLarger = 0.6;

/** Texts whose names do not say that they are versions of one must share more: forms are filled in again and again. */
const strangerStrictness = 0.3;

/** What two texts with names that have nothing to do with each other share at least; being contained is not enough. */
export function strangerThreshold(threshold: number): number {
  return 1 - (1 - threshold) * strangerStrictness;
}

/** Whether two texts are versions of each other at this threshold. */
export function isNear({ weighted, containment }: Likeness, threshold: number): boolean {
  return weighted >= threshold || (containment >= nearlyWhole && weighted >= leastOfLarger * threshold);
}

/** The least plain similarity that a pair must have to be near at this threshold. */
export function leastLikeness(threshold: number): number {
  return leastOfLarger * threshold;
}
