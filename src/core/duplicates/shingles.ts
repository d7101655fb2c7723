/** Shingles: every run of three words of a text, as 32-bit hashes. */

const separator = 0;
const inWord = 1;
/** Scripts without spaces: each character counts as a word. */
const alone = 2;

const classes = classify();
let buffer = new Uint32Array(65_536);

/**
 * The distinct shingles of a text, ascending. Letter case, punctuation, layout and markup signs make no difference; a
 * text of one or two words has one shingle, one without any word has none.
 */
export function shinglesOf(text: string): Uint32Array {
  const words = new ShingleWriter();
  const lower = text.toLowerCase();
  let hash = 0;
  let open = false;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const kind = classes[code];
    if (kind === inWord) {
      hash = (Math.imul(hash ^ code, 0x0100_0193) + 0x9e37) | 0;
      open = true;
      continue;
    }
    if (open) words.push(hash);
    if (kind === alone) words.push(code);
    hash = 0;
    open = false;
  }
  if (open) words.push(hash);
  return distinct(words.finish());
}

class ShingleWriter {
  #before = 0;
  #last = 0;
  #words = 0;
  #count = 0;

  push(word: number): void {
    const mixed = mix(word);
    this.#words += 1;
    if (this.#words >= 3) this.#write(mixed);
    this.#before = this.#last;
    this.#last = mixed;
  }

  /** All shingles so far, in the order of the text. */
  finish(): Uint32Array {
    if (this.#words === 1 || this.#words === 2) this.#write(0);
    return buffer.subarray(0, this.#count);
  }

  #write(word: number): void {
    if (this.#count === buffer.length) {
      const larger = new Uint32Array(buffer.length * 2);
      larger.set(buffer);
      buffer = larger;
    }
    buffer[this.#count] = mix(
      Math.imul(this.#before, 0x9e37_79b1) ^ (Math.imul(this.#last, 0x85eb_ca77) + word),
    );
    this.#count += 1;
  }
}

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85eb_ca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function distinct(values: Uint32Array): Uint32Array {
  const sorted = values.slice().sort();
  let count = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    sorted[count] = sorted[at] ?? 0;
    count += 1;
  }
  return sorted.slice(0, count);
}

/** The class of every UTF-16 code unit; halves of a surrogate pair belong to words. */
function classify(): Uint8Array {
  const withoutSpaces = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
  const word = /[\p{L}\p{N}\p{M}\p{Cs}]/u;
  return Uint8Array.from({ length: 65_536 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (withoutSpaces.test(character)) return alone;
    return word.test(character) ? inWord : separator;
  });
}
