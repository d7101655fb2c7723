/** Apple's binary property lists, as far as documents use them. */

const maxObjects = 100_000;
const maxDepth = 32;

export type PropertyValue = string | number | boolean | null | Buffer | PropertyValue[] | PropertyTable;
export interface PropertyTable {
  readonly [key: string]: PropertyValue;
}

/** The value of a binary property list; throws when it is damaged or refers to itself without end. */
export function readPropertyList(bytes: Buffer): PropertyValue {
  return new PropertyListReader(bytes).value();
}

/** The state of reading one list: objects refer to each other by number. */
class PropertyListReader {
  readonly #bytes: Buffer;
  readonly #offsetSize: number;
  readonly #referenceSize: number;
  readonly #count: number;
  readonly #top: number;
  readonly #table: number;
  #read = 0;

  constructor(bytes: Buffer) {
    const trailer = bytes.length - 32;
    this.#bytes = bytes;
    this.#offsetSize = bytes.readUInt8(trailer + 6);
    this.#referenceSize = bytes.readUInt8(trailer + 7);
    this.#count = bytes.readUInt32BE(trailer + 12);
    this.#top = bytes.readUInt32BE(trailer + 20);
    this.#table = bytes.readUInt32BE(trailer + 28);
  }

  value(): PropertyValue {
    return this.#object(this.#top, 0);
  }

  #object(index: number, depth: number): PropertyValue {
    this.#read += 1;
    if (index >= this.#count || depth > maxDepth || this.#read > maxObjects) {
      throw new Error('The property list is damaged.');
    }
    const at = this.#number(this.#table + index * this.#offsetSize, this.#offsetSize);
    const marker = this.#bytes.readUInt8(at);
    const kind = marker >>> 4;
    if (kind === 0) return marker === 9 ? true : marker === 8 ? false : null;
    if (kind === 1) return this.#number(at + 1, 2 ** (marker & 0xf));
    if (kind === 2 || kind === 3) {
      return (marker & 0xf) === 2 ? this.#bytes.readFloatBE(at + 1) : this.#bytes.readDoubleBE(at + 1);
    }
    const [length, start] = this.#length(at, marker & 0xf);
    if (kind === 4) return this.#bytes.subarray(start, start + length);
    if (kind === 5) return this.#bytes.toString('latin1', start, start + length);
    if (kind === 6) {
      return Buffer.from(this.#bytes.subarray(start, start + 2 * length))
        .swap16()
        .toString('utf16le');
    }
    if (kind === 0xa) return this.#list(start, length, depth);
    if (kind === 0xd) return this.#entries(start, length, depth);
    return null;
  }

  #list(start: number, length: number, depth: number): PropertyValue[] {
    if (length > maxObjects) throw new Error('The property list is damaged.');
    return Array.from({ length }, (_, index) => this.#object(this.#reference(start, index), depth + 1));
  }

  #entries(start: number, length: number, depth: number): PropertyTable {
    const keys = this.#list(start, length, depth);
    const values = this.#list(start + length * this.#referenceSize, length, depth);
    return Object.fromEntries(keys.map((key, index) => [String(key), values[index] ?? null]));
  }

  #reference(start: number, index: number): number {
    return this.#number(start + index * this.#referenceSize, this.#referenceSize);
  }

  /** A length of fifteen and more stands behind the marker, as a number object. */
  #length(at: number, short: number): [length: number, start: number] {
    if (short < 0xf) return [short, at + 1];
    const size = 2 ** (this.#bytes.readUInt8(at + 1) & 0xf);
    return [this.#number(at + 2, size), at + 2 + size];
  }

  #number(at: number, size: number): number {
    return size <= 6 ? this.#bytes.readUIntBE(at, size) : Number(this.#bytes.readBigUInt64BE(at + size - 8));
  }
}
