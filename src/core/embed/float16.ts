/// <reference lib="esnext.float16" />

/** The bits of `values` as IEEE 754 half floats (LanceDB and the vector cache hold vectors so); rounds to nearest even. */
export function toFloat16(values: Float32Array): Uint16Array<ArrayBuffer> {
  return new Uint16Array(new Float16Array(values).buffer);
}

/** The values of half-float bits as made by `toFloat16`. */
export function fromFloat16(bits: Uint16Array): Float32Array<ArrayBuffer> {
  const { buffer, byteOffset, length } = bits;
  return new Float32Array(new Float16Array(buffer as ArrayBuffer, byteOffset, length));
}
