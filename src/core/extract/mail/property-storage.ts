import type { CompoundFile } from '../ole/compound-file.ts';

export type Decode = (raw: Buffer, codePage: number) => string;

const wideText = '001f';
const narrowText = '001e';
const binary = '0102';
const numberType = 0x0003;
const timeType = 0x0040;
const entryLength = 16;
/** Bytes before the entries: in a file, in a message inside a message, and in recipients and attachments. */
const headLengths = { file: 32, message: 24, other: 8 } as const;
/** Milliseconds between 1601, where Windows counts from, and 1970. */
const epochShiftMs = 11_644_473_600_000;
const latestMs = Date.UTC(2200, 0);

/** The properties of a message, recipient or attachment, which Outlook keeps in a storage of their own. */
export class PropertyStorage {
  readonly decode: Decode;
  /** Of texts in one byte a letter; of a message, and of what belongs to it. */
  codePage = 1252;
  readonly #file: CompoundFile;
  readonly #path: string;
  readonly #fixed: Buffer;
  readonly #head: number;

  constructor(file: CompoundFile, path: string, decode: Decode, kind: keyof typeof headLengths = 'file') {
    this.#file = file;
    this.#path = path;
    this.decode = decode;
    this.#head = headLengths[kind];
    this.#fixed = file.stream(`${path}__properties_version1.0`) ?? Buffer.alloc(0);
  }

  text(id: number): string {
    const wide = this.#stream(id, wideText);
    if (wide !== null) return wide.toString('utf16le').replace(/\0+$/, '');
    const narrow = this.#stream(id, narrowText);
    return narrow === null ? '' : this.decode(narrow, this.codePage).replace(/\0+$/, '');
  }

  bytes(id: number): Buffer | null {
    return this.#stream(id, binary);
  }

  number(id: number): number | undefined {
    const at = this.#entry(id, numberType);
    return at === undefined ? undefined : this.#fixed.readUInt32LE(at);
  }

  /** Milliseconds since 1970. */
  time(id: number): number | undefined {
    const at = this.#entry(id, timeType);
    if (at === undefined) return undefined;
    const time = Number(this.#fixed.readBigUInt64LE(at) / 10_000n) - epochShiftMs;
    return time > 0 && time < latestMs ? time : undefined;
  }

  /** Recipients or attachments: storages of this one whose names begin so. */
  children(prefix: string): PropertyStorage[] {
    const start = `${this.#path}${prefix}`.toLowerCase();
    const names = new Set<string>();
    for (const path of this.#file.paths) {
      if (path.startsWith(start)) names.add(path.slice(0, path.indexOf('/', start.length) + 1));
    }
    names.delete('');
    return [...names].sort().map((path) => this.#within(path, 'other'));
  }

  /** A message in an attachment, or null. */
  child(name: string): PropertyStorage | null {
    const path = `${this.#path}${name}`;
    return this.#file.paths.some((own) => own.startsWith(path)) ? this.#within(path, 'message') : null;
  }

  #within(path: string, kind: keyof typeof headLengths): PropertyStorage {
    const storage = new PropertyStorage(this.#file, path, this.decode, kind);
    storage.codePage = this.codePage;
    return storage;
  }

  #stream(id: number, type: string): Buffer | null {
    return this.#file.stream(`${this.#path}__substg1.0_${id.toString(16).padStart(4, '0')}${type}`);
  }

  /** Where the value of a fixed-size property stands. */
  #entry(id: number, type: number): number | undefined {
    const tag = id * 0x10000 + type;
    for (let at = this.#head; at + entryLength <= this.#fixed.length; at += entryLength) {
      if (this.#fixed.readUInt32LE(at) === tag) return at + 8;
    }
    return undefined;
  }
}
