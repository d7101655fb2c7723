/** A record of an old Excel workbook; `parts` are its content and that of the records that continue it. */
export interface XlsRecord {
  readonly id: number;
  readonly parts: readonly Buffer[];
}

const continuation = 0x3c;

/** Splits a workbook stream into records, each with its continuations. */
export function* xlsRecords(stream: Buffer, from = 0): Generator<XlsRecord> {
  let at = from;
  while (at + 4 <= stream.length) {
    const id = stream.readUInt16LE(at);
    const parts: Buffer[] = [];
    do {
      const end = at + 4 + stream.readUInt16LE(at + 2);
      parts.push(stream.subarray(at + 4, end));
      at = end;
    } while (at + 4 <= stream.length && stream.readUInt16LE(at) === continuation);
    yield { id, parts };
  }
}

/** Reads through a record whose texts may run over into its continuations, where their width is said anew. */
export class PartsReader {
  readonly #parts: readonly Buffer[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly Buffer[]) {
    this.#parts = parts;
  }

  get atEnd(): boolean {
    this.#settle();
    return this.#part >= this.#parts.length;
  }

  byte(): number {
    this.#settle();
    const value = this.#parts[this.#part]?.[this.#at] ?? 0;
    this.#at += 1;
    return value;
  }

  short(): number {
    return this.byte() | (this.byte() << 8);
  }

  long(): number {
    return (this.short() | (this.short() << 16)) >>> 0;
  }

  skip(count: number): void {
    let left = count;
    while (left > 0 && !this.atEnd) {
      const step = Math.min(left, this.#left);
      this.#at += step;
      left -= step;
    }
  }

  /** A text with its length and width in front, formatting and phonetics behind. */
  text(): string {
    const length = this.short();
    const flags = this.byte();
    const runs = (flags & 8) === 0 ? 0 : this.short();
    const extra = (flags & 4) === 0 ? 0 : this.long();
    const text = this.characters(length, (flags & 1) !== 0);
    this.skip(4 * runs + extra);
    return text;
  }

  characters(length: number, firstIsWide: boolean): string {
    let wide = firstIsWide;
    let text = '';
    while (text.length < length && !this.atEnd) {
      const part = this.#parts[this.#part] ?? Buffer.alloc(0);
      const count = Math.min(length - text.length, Math.floor(this.#left / (wide ? 2 : 1)));
      const end = this.#at + count * (wide ? 2 : 1);
      text += part.toString(wide ? 'utf16le' : 'latin1', this.#at, end);
      this.#at = end;
      if (text.length >= length) break;
      this.#part += 1;
      this.#at = 0;
      wide = (this.byte() & 1) !== 0;
    }
    return text;
  }

  get #left(): number {
    return (this.#parts[this.#part]?.length ?? 0) - this.#at;
  }

  #settle(): void {
    while (this.#part < this.#parts.length && this.#left <= 0) {
      this.#part += 1;
      this.#at = 0;
    }
  }
}
