/// <reference lib="esnext.float16" />

/** The values of float16 bits as float32, scaled to length 1 (rounding to float16 moves it by up to 0.1 %). */
export function unitVector(bits: Uint16Array, target: Float32Array): void {
  target.set(new Float16Array(bits.buffer as ArrayBuffer, bits.byteOffset, bits.length));
  normalise(target);
}

/** Scales a vector to length 1 in place; one without a direction stays zero. */
export function normalise(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return;
  const scale = 1 / Math.sqrt(squares);
  for (let index = 0; index < vector.length; index += 1) vector[index] = (vector[index] ?? 0) * scale;
}
