/**
 * Pairs of vectors of length 1 that may be very near each other: sign bits of random projections (Charikar 2002), in
 * tables of 12. Of pairs with cosine 0.9 and more 98 % share a bucket in one of 24 tables.
 */
import type { Breath } from '../breath.ts';
import { mix } from '../shingles.ts';
import { dot } from '../../similar/dot.ts';
import type { AlikePair } from './clear-of-crowd.ts';

const tables = 24;
const bits = 12;
/** In a crowded bucket each is paired with this many of the next. */
const mostNeighbours = 60;

export async function alikeVectors(
  vectors: readonly Float32Array[],
  least: number,
  breath: Breath,
): Promise<AlikePair[]> {
  const dimensions = vectors[0]?.length ?? 0;
  const seen = new Set<number>();
  const pairs: AlikePair[] = [];
  for (let table = 0; table < tables; table += 1) {
    const planes = Array.from({ length: bits }, (_, bit) => plane(table * bits + bit, dimensions));
    const keys = vectors.map((vector) =>
      planes.reduce((key, normal) => (key << 1) | (dot(vector, normal) > 0 ? 1 : 0), 0),
    );
    const order = [...vectors.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
    for (const [at, a] of order.entries()) {
      for (let next = at + 1; next <= at + mostNeighbours && next < order.length; next += 1) {
        const b = order[next] ?? 0;
        if (keys[a] !== keys[b]) break;
        const key = a * vectors.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        const [one, other] = [vectors[a], vectors[b]];
        const likeness = one && other ? dot(one, other) : 0;
        if (likeness >= least) pairs.push({ a, b, likeness });
      }
      if (breath.due) await breath.take();
    }
  }
  return pairs;
}

/** A direction, the same for the same number. */
function plane(number: number, dimensions: number): Float32Array {
  return Float32Array.from({ length: dimensions }, (_, at) => {
    // The sum of a few even numbers is near enough to a normal one.
    let sum = 0;
    for (let part = 0; part < 4; part += 1) sum += mix(number * 65_537 + at * 4 + part + 1) / 2 ** 32 - 0.5;
    return sum;
  });
}
