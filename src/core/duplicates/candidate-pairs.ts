import type { Breath } from './breath.ts';
import { bandKey, bands, estimate } from './signature.ts';

/** Places of two signatures, the lower first. */
export interface Pair {
  readonly a: number;
  readonly b: number;
}

/** In a larger bucket each is only paired with this many of the next: a template shared by thousands. */
const mostNeighbours = 40;

/** Pairs that share a band and whose signatures say that they may be `least` alike. */
export async function candidatePairs(
  signatures: readonly Uint32Array[],
  least: number,
  breath: Breath,
): Promise<Pair[]> {
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  const order = Uint32Array.from(signatures.keys());
  const keys = new Uint32Array(signatures.length);
  const consider = (a: number, b: number): void => {
    const key = a * signatures.length + b;
    if (seen.has(key)) return;
    seen.add(key);
    const [first, second] = [signatures[a], signatures[b]];
    if (first && second && estimate(first, second) >= least) pairs.push({ a, b });
  };
  for (let band = 0; band < bands; band += 1) {
    for (const [at, signature] of signatures.entries()) keys[at] = bandKey(signature, band);
    order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
    for (let at = 0; at < order.length; at += 1) {
      const place = order[at] ?? 0;
      for (let next = at + 1; next <= at + mostNeighbours && next < order.length; next += 1) {
        const other = order[next] ?? 0;
        if (keys[other] !== keys[place]) break;
        consider(place, other);
      }
      if (breath.due) await breath.take();
    }
  }
  return pairs;
}
