import { TroveError } from '../../shared/errors.ts';
import type { Pooling } from '../models/model-manifest.ts';
import type { ModelOutput } from './session.ts';
import type { TokenRow } from './token-row.ts';

/**
 * One L2-normalised vector of `dimensions` numbers per row from a model's output: `[rows, tokens, width]`, or `[rows, width]` for
 * `in-graph`. Rows are padded on the right; only a row's own tokens count. A wider output is cut to its first numbers
 * (Matryoshka) before normalising; a narrower one throws `MODEL_DAMAGED`.
 */
export function poolRows(
  output: ModelOutput,
  rows: readonly TokenRow[],
  pooling: Pooling,
  dimensions: number,
): Float32Array {
  const width = output.dims.at(-1) ?? 0;
  const tokens = pooling === 'in-graph' ? 1 : (output.dims[1] ?? 0);
  if (width < dimensions || output.data.length !== rows.length * tokens * width) {
    const shape = output.dims.join('×');
    throw new TroveError(
      'MODEL_DAMAGED',
      `The model gives ${shape} numbers, too few for ${dimensions} dimensions.`,
    );
  }
  const vectors = new Float32Array(rows.length * dimensions);
  for (const [row, { ids }] of rows.entries()) {
    const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
    const first = row * tokens;
    const [from, to] = pooledTokens(pooling, ids.length);
    for (let token = first + from; token < first + to; token++) {
      const at = token * width;
      for (let index = 0; index < dimensions; index++)
        vector[index] = (vector[index] ?? 0) + (output.data[at + index] ?? 0);
    }
    normalize(vector);
  }
  return vectors;
}

function pooledTokens(pooling: Pooling, length: number): readonly [number, number] {
  if (pooling === 'mean') return [0, length];
  return pooling === 'last_token' ? [length - 1, length] : [0, 1];
}

/** Scales a vector to length 1 in place; one without direction, or with a number that is none, becomes all zeros. */
export function normalize(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (!(squares > 1e-24 && squares < Infinity)) {
    vector.fill(0);
    return;
  }
  const scale = 1 / Math.sqrt(squares);
  for (let index = 0; index < vector.length; index++) vector[index] = (vector[index] ?? 0) * scale;
}
