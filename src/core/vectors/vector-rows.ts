/** Rows of the vector table in column form, growing: ids beside one flat run of float16 bits. */
export class VectorRows {
  readonly chunkIds: number[] = [];
  readonly fileIds: number[] = [];
  readonly #dimensions: number;
  #bits: Uint16Array;

  constructor(dimensions: number) {
    this.#dimensions = dimensions;
    this.#bits = new Uint16Array(0);
  }

  get length(): number {
    return this.chunkIds.length;
  }

  /** Appends a row from the bytes in the cache (`2 × dimensions`, little-endian); returns its position. */
  push(chunkId: number, fileId: number, value: Uint8Array): number {
    const row = this.chunkIds.length;
    const needed = (row + 1) * this.#dimensions;
    if (this.#bits.length < needed) {
      const grown = new Uint16Array(Math.max(needed, this.#bits.length * 2, 256 * this.#dimensions));
      grown.set(this.#bits);
      this.#bits = grown;
    }
    const size = this.#dimensions * 2;
    new Uint8Array(this.#bits.buffer, row * size, size).set(value);
    this.chunkIds.push(chunkId);
    this.fileIds.push(fileId);
    return row;
  }

  /** Removes a row by moving the last one into its place; returns the chunk that moved, if any. */
  removeBySwap(row: number): number | undefined {
    const last = this.chunkIds.length - 1;
    this.#bits.copyWithin(row * this.#dimensions, last * this.#dimensions, (last + 1) * this.#dimensions);
    const chunkId = this.chunkIds.pop();
    const fileId = this.fileIds.pop();
    if (row === last || chunkId === undefined || fileId === undefined) return undefined;
    this.chunkIds[row] = chunkId;
    this.fileIds[row] = fileId;
    return chunkId;
  }

  vector(row: number): Uint16Array {
    return this.#bits.subarray(row * this.#dimensions, (row + 1) * this.#dimensions);
  }

  /** A copy of the bits of rows `from` up to `to`. */
  bits(from: number, to: number): Uint16Array {
    return this.#bits.slice(from * this.#dimensions, to * this.#dimensions);
  }
}
