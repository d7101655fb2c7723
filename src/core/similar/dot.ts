/**
 * Inner product of `vector` and the equally long row of `values` that begins at `start`. Four sums at a time: one sum
 * would make each addition wait for the one before, and takes three times as long.
 */
export function dot(vector: Float32Array, values: Float32Array, start = 0): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let at = 0;
  for (; at + 3 < vector.length; at += 4) {
    a += (vector[at] ?? 0) * (values[start + at] ?? 0);
    b += (vector[at + 1] ?? 0) * (values[start + at + 1] ?? 0);
    c += (vector[at + 2] ?? 0) * (values[start + at + 2] ?? 0);
    d += (vector[at + 3] ?? 0) * (values[start + at + 3] ?? 0);
  }
  for (; at < vector.length; at += 1) a += (vector[at] ?? 0) * (values[start + at] ?? 0);
  return a + b + c + d;
}
