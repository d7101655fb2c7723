import { dot } from './dot.ts';

export interface PassagePair {
  /** Places in the two lists. */
  readonly a: number;
  readonly b: number;
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

/** Of a longer text this many passages are compared, spread evenly: 48 × 48, twenty times, take about 30 ms. */
export const mostPassages = 48;
/** Below this two passages have nothing to do with each other. */
const leastSimilarity = 0.3;

/** The pairs of passages that are most alike, best first, no passage in two of them. */
export function passagePairs(
  a: readonly Float32Array[],
  b: readonly Float32Array[],
  count: number,
): PassagePair[] {
  const pairs: PassagePair[] = [];
  const [placesA, placesB] = [spread(a), spread(b)];
  for (const [i, vectorA] of placesA) {
    for (const [j, vectorB] of placesB) {
      const similarity = Math.min(1, dot(vectorA, vectorB));
      if (similarity >= leastSimilarity) pairs.push({ a: i, b: j, similarity });
    }
  }
  pairs.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const chosen: PassagePair[] = [];
  for (const pair of pairs) {
    if (chosen.length === count) break;
    if (takenA.has(pair.a) || takenB.has(pair.b)) continue;
    takenA.add(pair.a);
    takenB.add(pair.b);
    chosen.push(pair);
  }
  return chosen;
}

/** Some of a long list, with their places in it. */
function spread(vectors: readonly Float32Array[]): (readonly [place: number, vector: Float32Array])[] {
  const step = Math.max(1, vectors.length / mostPassages);
  const entries = [...vectors.entries()];
  return entries.filter(([place]) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}
