import { normalise } from '../vectors/float16.ts';

/**
 * One vector for a whole file: the mean of its passages' vectors, the passage at place k (from 0) weighing 1/√(1+k),
 * scaled to length 1. Measured on 7,868 files against plain, length-weighted, steeper, centred and outlier-damped
 * means: the beginning of a document says most of what it is about. Zeros when no passage has a direction.
 */
export function fileVector(passages: readonly Float32Array[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const [place, passage] of passages.entries()) {
    const weight = 1 / Math.sqrt(1 + place);
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + weight * (passage[at] ?? 0);
  }
  normalise(sum);
  return sum;
}

/** What several files have in common: the mean of their vectors, scaled to length 1. Zeros when none has a direction. */
export function meanVector(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const vector of vectors) {
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  }
  normalise(sum);
  return sum;
}

/** How much files that are meant, and that are not, move the vector that is looked for (Rocchio 1971). */
const towards = 0.6;
const away = 0.3;

/** The vector to look for after feedback: nearer to the mean of `more`, farther from that of `less`. */
export function steered(
  vector: Float32Array,
  more: readonly Float32Array[],
  less: readonly Float32Array[],
): Float32Array {
  const moved = vector.slice();
  const add = (vectors: readonly Float32Array[], weight: number): void => {
    for (const other of vectors) {
      for (let at = 0; at < moved.length; at += 1) {
        moved[at] = (moved[at] ?? 0) + (weight / vectors.length) * (other[at] ?? 0);
      }
    }
  };
  add(more, towards);
  add(less, -away);
  normalise(moved);
  return moved;
}
