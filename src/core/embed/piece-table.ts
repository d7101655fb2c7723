const startSeed = 0x811c9dc5 | 0;
const innerSeed = 0x2f0b4c47 | 0;

/**
 * The pieces of a WordPiece vocabulary in one open-addressing hash table over UTF-16 code units, so that looking up a
 * part of a word makes no string. Greedy longest match, as in BERT's WordPiece.
 */
export class PieceTable {
  readonly #units: Uint16Array;
  readonly #offsets: Int32Array;
  readonly #ids: Int32Array;
  readonly #hashes: Int32Array;
  /** Index of a piece + 1; 0 is an empty slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #prefixHashes: Int32Array;
  readonly #longest: number;
  #largestId = 0;
  #found = 0;

  /** `vocabulary` maps piece → id; pieces inside a word start with `innerPrefix` (`##`). */
  constructor(vocabulary: Readonly<Record<string, number>>, innerPrefix: string) {
    const pieces = Object.keys(vocabulary);
    const ids = Object.values(vocabulary);
    let units = 0;
    for (const piece of pieces) units += piece.length;
    let size = 1024;
    while (size < pieces.length * 4) size *= 2;
    this.#units = new Uint16Array(units);
    this.#offsets = new Int32Array(pieces.length + 1);
    this.#ids = new Int32Array(pieces.length);
    this.#hashes = new Int32Array(pieces.length);
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    let longest = 1;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index] ?? '';
      const id = ids[index] ?? 0;
      const isInner = piece.length > innerPrefix.length && piece.startsWith(innerPrefix);
      const from = isInner ? innerPrefix.length : 0;
      longest = Math.max(longest, piece.length - from);
      this.#ids[index] = id;
      this.#largestId = Math.max(this.#largestId, id);
      this.#insert(index, piece, from, isInner);
    }
    this.#longest = longest;
    this.#prefixHashes = new Int32Array(longest);
  }

  /**
   * Writes the ids of the word `word[0..length)` to `ids` from `at` on and returns the position after the last one;
   * `unknown` alone when some part of the word is no piece. `ids` needs room for `length` more entries.
   */
  encode(word: Uint16Array, length: number, ids: Int32Array, at: number, unknown: number): number {
    const whole = length <= this.#longest ? this.#find(word, 0, length, hashOf(word, length)) : -1;
    if (whole >= 0) {
      ids[at] = this.#ids[whole] ?? 0;
      return at + 1;
    }
    let start = 0;
    let next = at;
    while (start < length) {
      const end = this.#longestPiece(word, start, length);
      if (end < 0) {
        ids[at] = unknown;
        return at + 1;
      }
      ids[next++] = this.#found;
      start = end;
    }
    return next;
  }

  get largestId(): number {
    return this.#largestId;
  }

  #longestPiece(word: Uint16Array, start: number, length: number): number {
    const hashes = this.#prefixHashes;
    const limit = Math.min(length, start + this.#longest);
    const isInner = start > 0;
    let hash = isInner ? innerSeed : startSeed;
    for (let at = start; at < limit; at++) {
      hash = step(hash, word[at] ?? 0);
      hashes[at - start] = hash;
    }
    for (let end = limit; end > start; end--) {
      const index = this.#find(word, start, end, hashes[end - start - 1] ?? 0);
      if (index >= 0) {
        this.#found = this.#ids[index] ?? 0;
        return end;
      }
    }
    return -1;
  }

  #find(word: Uint16Array, start: number, end: number, hash: number): number {
    let slot = spread(hash) & this.#mask;
    for (;;) {
      const index = (this.#slots[slot] ?? 0) - 1;
      if (index < 0) return -1;
      if (this.#hashes[index] === hash && this.#equals(index, word, start, end)) return index;
      slot = (slot + 1) & this.#mask;
    }
  }

  // Start and inner pieces have different seeds; that two of them with the same letters also share a hash is excluded
  // by the multiplication being invertible: equal letters and equal hashes mean equal seeds.
  #equals(index: number, word: Uint16Array, start: number, end: number): boolean {
    const from = this.#offsets[index] ?? 0;
    if ((this.#offsets[index + 1] ?? 0) - from !== end - start) return false;
    for (let at = start, unit = from; at < end; at++, unit++) {
      if (this.#units[unit] !== word[at]) return false;
    }
    return true;
  }

  #insert(index: number, piece: string, from: number, isInner: boolean): void {
    let at = this.#offsets[index] ?? 0;
    let hash = isInner ? innerSeed : startSeed;
    for (let unit = from; unit < piece.length; unit++) {
      const code = piece.charCodeAt(unit);
      this.#units[at++] = code;
      hash = step(hash, code);
    }
    this.#offsets[index + 1] = at;
    this.#hashes[index] = hash;
    let slot = spread(hash) & this.#mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot] = index + 1;
  }
}

/** Of a piece that begins a word. */
function hashOf(word: Uint16Array, length: number): number {
  let hash = startSeed;
  for (let at = 0; at < length; at++) hash = step(hash, word[at] ?? 0);
  return hash;
}

/** FNV-1a over 16-bit units. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
