/**
 * Vectors as rows of int8 in the memory of a small WebAssembly program, which multiplies one vector with all of them:
 * 67,000 rows of 256 values take 3 ms where a loop in JavaScript takes 21.
 */

/** Compiled from int8-dots.wat; a test compiles it again. */
export const program =
  'AGFzbQEAAAABCQFgBX9/f39/AAIQAQRob3N0Bm1lbW9yeQIAAQMCAQAHCAEEZG90cwAACqIBAZ8BAgJ/AnsDQCAAIAFJBED9DAAAAAAAAAAAAAAAAAAAAAAhByADIQYgACACaiEFA0AgAP0ABAAhCCAHIAj9hwEgBv0ABAD9ugH9rgEhByAHIAj9iAEgBv0ABBD9ugH9rgEhByAGQSBqIQYgAEEQaiEAIAAgBUkNAAsgBCAH/RsAIAf9GwFqIAf9GwIgB/0bA2pqNgIAIARBBGohBAwBCwsL';

interface Memory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

/** Node has it, but only a browser's types tell. */
declare const WebAssembly: {
  readonly Memory: new (options: { initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Record<string, unknown> };
};

type Dots = (row: number, end: number, width: number, vector: number, out: number) => void;

/** What the program reads at once. */
const lanes = 16;
const pageBytes = 65_536;
/** Rows whose products are written before they are read. */
const blockRows = 4_096;
const productsAt = 0;
const vectorAt = blockRows * Int32Array.BYTES_PER_ELEMENT;
const int8Limit = 127;
/** No sum of products can leave 32 bits up to 2,048 dimensions. */
const vectorLimit = 8_191;

/** Unit vectors, each rounded to 255 steps of its largest value: cosines of 256 dimensions move by 0.0004 in the mean. */
export class Int8Rows {
  readonly #dimensions: number;
  /** Bytes of a row, and where the first one is. */
  readonly #width: number;
  readonly #start: number;
  readonly #memory: Memory;
  readonly #dots: Dots;
  /** The memory, and the products that the program wrote there. */
  #bytes: Int8Array;
  #products: Int32Array;
  /** Of each row: what one step of it is worth. */
  #steps = new Float32Array(0);
  #length = 0;

  constructor(dimensions: number) {
    this.#dimensions = dimensions;
    this.#width = Math.ceil(dimensions / lanes) * lanes;
    this.#start = vectorAt + this.#width * Int16Array.BYTES_PER_ELEMENT;
    this.#memory = new WebAssembly.Memory({ initial: Math.ceil(this.#start / pageBytes) });
    const module = new WebAssembly.Module(Buffer.from(program, 'base64'));
    const { exports } = new WebAssembly.Instance(module, { host: { memory: this.#memory } });
    this.#dots = exports['dots'] as Dots;
    this.#bytes = new Int8Array(this.#memory.buffer);
    this.#products = new Int32Array(this.#memory.buffer, productsAt, blockRows);
  }

  get length(): number {
    return this.#length;
  }

  /** Appends a vector, of any length; false without a direction. */
  push(vector: Float32Array): boolean {
    let squares = 0;
    let largest = 0;
    for (let i = 0; i < vector.length; i += 1) {
      const value = vector[i] ?? 0;
      squares += value * value;
      largest = Math.max(largest, Math.abs(value));
    }
    if (!(squares > 0)) return false;
    this.#reserve(this.#length + 1);
    const perValue = int8Limit / largest;
    const bytes = this.#bytes;
    const first = this.#at(this.#length);
    // Rounded by cutting off, which is several times as fast as `Math.round`.
    for (let i = 0; i < vector.length; i += 1) {
      bytes[first + i] = (((vector[i] ?? 0) * perValue + int8Limit + 0.5) | 0) - int8Limit;
    }
    this.#steps[this.#length] = largest / int8Limit / Math.sqrt(squares);
    this.#length += 1;
    return true;
  }

  /** Removes a row; the last one takes its place. */
  removeBySwap(row: number): void {
    this.#length -= 1;
    this.#bytes.copyWithin(this.#at(row), this.#at(this.#length), this.#at(this.#length + 1));
    this.#steps[row] = this.#steps[this.#length] ?? 0;
  }

  /** The cosines of a unit vector with every row. */
  cosines(unit: Float32Array): Float32Array {
    const cosines = new Float32Array(this.#length);
    const unitStep = this.#setVector(unit);
    for (let first = 0; first < this.#length; first += blockRows) {
      const count = Math.min(blockRows, this.#length - first);
      this.#multiply(first, count);
      for (let i = 0; i < count; i += 1) {
        cosines[first + i] = (this.#products[i] ?? 0) * unitStep * (this.#steps[first + i] ?? 0);
      }
    }
    return cosines;
  }

  /** The cosine with each of some rows; NaN for a row that is undefined. */
  cosinesOf(unit: Float32Array, rows: readonly (number | undefined)[]): Float32Array {
    const unitStep = this.#setVector(unit);
    return Float32Array.from(rows, (row) => {
      if (row === undefined) return Number.NaN;
      this.#multiply(row, 1);
      return (this.#products[0] ?? 0) * unitStep * (this.#steps[row] ?? 0);
    });
  }

  /** Puts a vector where the program reads it; what one step of its integers is worth. */
  #setVector(unit: Float32Array): number {
    const step = largestOf(unit) / vectorLimit;
    const values = new Int16Array(this.#bytes.buffer, vectorAt, this.#dimensions);
    for (let i = 0; i < this.#dimensions; i += 1) values[i] = Math.round((unit[i] ?? 0) / (step || 1));
    return step;
  }

  /** Into `#products`, for up to `blockRows` rows. */
  #multiply(first: number, count: number): void {
    this.#dots(this.#at(first), this.#at(first + count), this.#width, vectorAt, productsAt);
  }

  #at(row: number): number {
    return this.#start + row * this.#width;
  }

  /** Grows by a quarter at a time: what is reserved and not used is not taken from the system. */
  #reserve(rows: number): void {
    if (rows > this.#steps.length) {
      const grown = new Float32Array(Math.max(1_024, Math.ceil(rows * 1.25)));
      grown.set(this.#steps);
      this.#steps = grown;
    }
    const missing = this.#at(this.#steps.length) - this.#memory.buffer.byteLength;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / pageBytes));
    this.#bytes = new Int8Array(this.#memory.buffer);
    this.#products = new Int32Array(this.#memory.buffer, productsAt, blockRows);
  }
}

function largestOf(vector: Float32Array): number {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  return largest;
}
