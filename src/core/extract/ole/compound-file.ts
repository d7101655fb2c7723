/** The container of old Office files and Outlook messages: a small file system of streams ([MS-CFB]). */
import { asBuffer } from '../sniff.ts';

const endOfChain = 0xfffffffe;
const freeSector = 0xffffffff;
const entrySize = 128;
const headerTableLength = 109;
const noEntry = 0xffffffff;
const maxEntries = 100_000;

interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** Reads streams by their path, `Storage/Stream`. Chains that run in circles or out of the file end where they do. */
export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #sectorSize: number;
  readonly #miniSize: number;
  readonly #miniCutoff: number;
  readonly #next: Uint32Array;
  readonly #nextMini: Uint32Array;
  readonly #mini: Buffer;
  readonly #entries = new Map<string, Entry>();

  /** Throws when the header is damaged. */
  constructor(bytes: Uint8Array) {
    const buffer = asBuffer(bytes);
    this.#bytes = buffer;
    const shift = buffer.readUInt16LE(30);
    const miniShift = buffer.readUInt16LE(32);
    if (shift < 7 || shift > 16 || miniShift < 4 || miniShift >= shift)
      throw new Error('Its header is damaged.');
    this.#sectorSize = 2 ** shift;
    this.#miniSize = 2 ** miniShift;
    this.#miniCutoff = buffer.readUInt32LE(56);
    this.#next = this.#sectorTable();
    const directory = this.#chain(buffer.readUInt32LE(48), Infinity);
    this.#nextMini = asNumbers(this.#chain(buffer.readUInt32LE(60), Infinity));
    const entries = readEntries(directory);
    const root = entries[0];
    this.#mini = root === undefined ? Buffer.alloc(0) : this.#chain(root.start, root.size);
    this.#walk(entries, root?.child ?? noEntry);
  }

  /** Paths of all streams. */
  get paths(): string[] {
    return [...this.#entries.keys()];
  }

  /** Content of a stream, or null when there is none at that path. */
  stream(path: string): Buffer | null {
    const entry = this.#entries.get(path.toLowerCase());
    if (entry === undefined) return null;
    return entry.size < this.#miniCutoff ? this.#miniChain(entry) : this.#chain(entry.start, entry.size);
  }

  /** Which sector follows which; the table's own sectors are listed in the header and in a chain of further lists. */
  #sectorTable(): Uint32Array {
    const sectors: number[] = [];
    for (let index = 0; index < headerTableLength; index += 1) {
      sectors.push(this.#bytes.readUInt32LE(76 + 4 * index));
    }
    const perSector = this.#sectorSize / 4 - 1;
    let list = this.#bytes.readUInt32LE(68);
    for (let lists = 0; list < freeSector - 5 && lists < this.#sectorCount; lists += 1) {
      const content = this.#sector(list);
      if (content.length < this.#sectorSize) break;
      for (let index = 0; index < perSector; index += 1) sectors.push(content.readUInt32LE(4 * index));
      list = content.readUInt32LE(4 * perSector);
    }
    const used = sectors.filter((sector) => sector < this.#sectorCount);
    return asNumbers(Buffer.concat(used.map((sector) => this.#sector(sector))));
  }

  get #sectorCount(): number {
    return Math.ceil(this.#bytes.length / this.#sectorSize);
  }

  #sector(index: number): Buffer {
    const start = (index + 1) * this.#sectorSize;
    return this.#bytes.subarray(start, start + this.#sectorSize);
  }

  #chain(first: number, size: number): Buffer {
    const parts: Buffer[] = [];
    const needed = Math.min(this.#sectorCount, Math.ceil(size / this.#sectorSize));
    let sector = first;
    while (sector < endOfChain && parts.length < needed) {
      const part = this.#sector(sector);
      if (part.length === 0) break;
      parts.push(part);
      sector = this.#next[sector] ?? endOfChain;
    }
    const whole = Buffer.concat(parts);
    return size < whole.length ? whole.subarray(0, size) : whole;
  }

  #miniChain({ start, size }: Entry): Buffer {
    const parts: Buffer[] = [];
    const needed = Math.ceil(size / this.#miniSize);
    let sector = start;
    while (sector < endOfChain && parts.length < needed) {
      parts.push(this.#mini.subarray(sector * this.#miniSize, (sector + 1) * this.#miniSize));
      sector = this.#nextMini[sector] ?? endOfChain;
    }
    return Buffer.concat(parts).subarray(0, size);
  }

  /** Each storage keeps its entries as a tree of siblings. */
  #walk(entries: readonly Entry[], first: number): void {
    const seen = new Set<number>();
    const open: { index: number; path: string }[] = [{ index: first, path: '' }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const entry = entries[next.index];
      if (entry === undefined || seen.has(next.index)) continue;
      seen.add(next.index);
      const { path } = next;
      const own = `${path}${entry.name}`;
      if (entry.isStream) this.#entries.set(own.toLowerCase(), entry);
      else open.push({ index: entry.child, path: `${own}/` });
      open.push({ index: entry.left, path }, { index: entry.right, path });
    }
  }
}

function readEntries(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  const end = Math.min(directory.length, maxEntries * entrySize);
  for (let at = 0; at + entrySize <= end; at += entrySize) {
    const nameBytes = Math.min(64, directory.readUInt16LE(at + 64));
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(0, nameBytes - 2)),
      isStream: directory[at + 66] === 2,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

function asNumbers(bytes: Buffer): Uint32Array {
  const numbers = new Uint32Array(bytes.length >>> 2);
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = bytes.readUInt32LE(4 * index);
  return numbers;
}
