import { fileURLToPath } from 'node:url';

/** Row `index` of row-major vectors. */
export function rowOf(vectors: Float32Array, index: number, dimensions: number): Float32Array {
  return vectors.subarray(index * dimensions, (index + 1) * dimensions);
}

/** Cosine of the angle between two vectors. */
export function cosine(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let product = 0;
  let squares = 0;
  let otherSquares = 0;
  for (let index = 0; index < one.length; index++) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    product += a * b;
    squares += a * a;
    otherSquares += b * b;
  }
  return product / Math.sqrt(squares * otherSquares);
}

/** The bundled model's folder in this checkout. */
export const bundledModelFolder = fileURLToPath(
  new URL('../../../../resources/models/trove-static-256', import.meta.url),
);
