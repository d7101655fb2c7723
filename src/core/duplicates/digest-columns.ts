import { digestBytes } from './digest-file.ts';

const words = digestBytes / 4;

/** Digests of a row of candidates, 16 bytes each; zeros for a file that has none (yet). */
export class DigestColumn {
  readonly #words: Uint32Array;
  readonly #bytes: Uint8Array;

  constructor(length: number) {
    this.#words = new Uint32Array(length * words);
    this.#bytes = new Uint8Array(this.#words.buffer);
  }

  set(at: number, digest: Uint8Array): void {
    this.#bytes.set(digest, at * digestBytes);
  }

  get(at: number): Uint8Array | null {
    return this.has(at) ? this.#bytes.slice(at * digestBytes, (at + 1) * digestBytes) : null;
  }

  has(at: number): boolean {
    for (let word = at * words; word < (at + 1) * words; word += 1) if (this.#words[word] !== 0) return true;
    return false;
  }

  /** An order in which equal digests are neighbours. */
  compare(a: number, b: number): number {
    for (let word = 0; word < words; word += 1) {
      const difference = (this.#words[a * words + word] ?? 0) - (this.#words[b * words + word] ?? 0);
      if (difference !== 0) return difference;
    }
    return 0;
  }
}

/** Runs of neighbours that `compare` takes for equal, of two members at least, of rows sorted by it. */
export function* equalRuns(
  sorted: Uint32Array,
  compare: (a: number, b: number) => number,
): Generator<Uint32Array> {
  let start = 0;
  for (let at = 1; at <= sorted.length; at += 1) {
    if (at < sorted.length && compare(sorted[start] ?? 0, sorted[at] ?? 0) === 0) continue;
    if (at - start > 1) yield sorted.subarray(start, at);
    start = at;
  }
}
