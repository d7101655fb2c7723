import { isAscii } from 'node:buffer';

interface Place {
  readonly start: number;
  readonly end: number;
  /** Two bytes for each UTF-16 code unit, or one where all are ASCII. */
  readonly isWide: boolean;
}

/**
 * The texts put last, in one buffer of a fixed size. As strings they would live for some searches and then be garbage among
 * what V8 takes for lasting, which it stops to collect: one search in twenty waited for that.
 */
export class TextRing {
  readonly #bytes: number;
  #buffer = Buffer.alloc(0);
  /** The oldest first; in the buffer each follows the one before, or begins anew at its start. */
  readonly #places = new Map<number, Place>();
  #at = 0;

  /** Takes its memory with the first text. */
  constructor(bytes: number) {
    this.#bytes = bytes;
  }

  /** Puts a text, given as UTF-8; false when it is too long to be kept beside others. */
  put(id: number, utf8: Buffer): boolean {
    const isWide = !isAscii(utf8);
    const source = isWide ? Buffer.from(utf8.toString(), 'utf16le') : utf8;
    if (source.length > this.#bytes / 4) return false;
    if (this.#buffer.length === 0) this.#buffer = Buffer.allocUnsafeSlow(this.#bytes);
    if (this.#at + source.length > this.#bytes) {
      this.#forget(({ start }) => start >= this.#at);
      this.#at = 0;
    }
    const start = this.#at;
    const end = start + source.length;
    this.#forget((place) => place.start < end && place.end > start);
    source.copy(this.#buffer, start);
    this.#places.set(id, { start, end, isWide });
    this.#at = end;
    return true;
  }

  /** `length` UTF-16 code units of a text from `offset` on; undefined when it is not there any more. */
  slice(id: number, offset: number, length: number): string | undefined {
    const place = this.#places.get(id);
    if (place === undefined) return undefined;
    const { start, end, isWide } = place;
    const width = isWide ? 2 : 1;
    const from = Math.min(end, start + width * offset);
    const to = Math.min(end, from + width * length);
    return this.#buffer.toString(isWide ? 'utf16le' : 'latin1', from, to);
  }

  /** From the oldest on, as long as it is in the way. */
  #forget(isInTheWay: (place: Place) => boolean): void {
    for (const [id, place] of this.#places) {
      if (!isInTheWay(place)) return;
      this.#places.delete(id);
    }
  }
}
