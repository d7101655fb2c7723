import { digestBytes, kindOf, type DigestKind } from './digests.ts';

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

  /** Takes over the one with this index among others. */
  take(at: number, others: Uint32Array, index: number): void {
    for (let word = 0; word < words; word += 1)
      this.#words[at * words + word] = others[index * words + word] ?? 0;
  }

  clear(at: number): void {
    this.#bytes.fill(0, at * digestBytes, (at + 1) * digestBytes);
  }

  kind(at: number): DigestKind {
    return kindOf(this.#bytes.subarray(at * digestBytes, (at + 1) * digestBytes));
  }

  /** The digest's bytes, zeros where there is none, into others from `start` on. */
  copy(at: number, bytes: Uint8Array, start: number): void {
    bytes.set(this.#bytes.subarray(at * digestBytes, (at + 1) * digestBytes), start);
  }

  has(at: number): boolean {
    for (let word = at * words; word < (at + 1) * words; word += 1) if (this.#words[word] !== 0) return true;
    return false;
  }

  isSame(a: number, b: number): boolean {
    for (let word = 0; word < words; word += 1) {
      if (this.#words[a * words + word] !== this.#words[b * words + word]) return false;
    }
    return true;
  }

  /** Any bits of the digest: they are as good as random. */
  bits(at: number): number {
    return this.#words[at * words] ?? 0;
  }
}

/** Groups of places that have a digest and are the same, of two at least, in the order of their first places. */
export function equalGroups(
  digests: DigestColumn,
  length: number,
  isSame: (a: number, b: number) => boolean,
): Uint32Array[] {
  // Twice as many slots as there are places, so that few of them meet.
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, 2 * length)))).fill(-1);
  const sizes = new Uint32Array(length);
  const firstOf = new Int32Array(length).fill(-1);
  for (let at = 0; at < length; at += 1) {
    if (!digests.has(at)) continue;
    let slot = digests.bits(at) & (slots.length - 1);
    for (let other = slots[slot] ?? -1; other >= 0 && !isSame(other, at); other = slots[slot] ?? -1) {
      slot = (slot + 1) & (slots.length - 1);
    }
    const first = (slots[slot] ?? -1) < 0 ? (slots[slot] = at) : (slots[slot] ?? at);
    firstOf[at] = first;
    sizes[first] = (sizes[first] ?? 0) + 1;
  }
  const groups = new Map<number, number[]>();
  for (let at = 0; at < length; at += 1) {
    const first = firstOf[at] ?? -1;
    if (first < 0 || (sizes[first] ?? 0) < 2) continue;
    const group = groups.get(first);
    if (group) group.push(at);
    else groups.set(first, [at]);
  }
  return Array.from(groups.values(), (group) => Uint32Array.from(group));
}
