import type { BigIntStats } from 'node:fs';
import { joinPath } from '../store/paths.ts';
import { packed, part, shared, unshared, type MakeColumn, type SharedFiles } from './shared-files.ts';

/** What the table has of a file. */
export type WalkedStats = Pick<BigIntStats, 'size' | 'dev' | 'ino' | 'mtimeNs' | 'nlink'>;

const bytesPerName = 24;
const linkedFlag = 1;
const allowedFlag = 2;

/** Of each row; a name begins where the one before ends. */
interface Columns {
  readonly folder: Uint32Array;
  readonly size: Float64Array;
  readonly device: Float64Array;
  readonly inode: BigInt64Array;
  readonly mtimeNs: BigInt64Array;
  readonly flags: Uint8Array;
  readonly nameEnd: Uint32Array;
}

/** A table on its way to another thread. */
export interface SentTable {
  readonly columns: Columns;
  readonly names: Uint8Array;
  readonly length: number;
}

/** Walked files in columns: about 60 bytes each, so that a million entries fit in little memory. */
export class FileTable {
  readonly folders: Uint8Array[] = [];
  length = 0;
  readonly #make: MakeColumn;
  #capacity: number;
  #columns: Columns;
  #names: Uint8Array;

  /** Its columns are `shared` with the threads that read the files, or `unshared` where they are only sent. */
  constructor(capacity = 4_096, make = shared) {
    this.#make = make;
    this.#capacity = capacity;
    this.#columns = createColumns(make, capacity);
    this.#names = make(Uint8Array, capacity * bytesPerName);
  }

  /** Only its rows can be read; it has no folders. */
  static received({ columns, names, length }: SentTable): FileTable {
    const table = new FileTable(0, unshared);
    table.#columns = columns;
    table.#names = names;
    table.length = length;
    return table;
  }

  send(): SentTable {
    return { columns: this.#columns, names: this.#names, length: this.length };
  }

  addFolder(path: Uint8Array): number {
    return this.folders.push(path) - 1;
  }

  /** Adds a file to a folder as the disk describes it; `isAllowed`: its name is not one of those that are never read. */
  push(folder: number, name: Uint8Array, stats: WalkedStats, isAllowed: boolean): void {
    const row = this.length;
    this.#makeRoom(1, name.length);
    const columns = this.#columns;
    const start = this.#nameStart(row);
    this.#names.set(name, start);
    columns.nameEnd[row] = start + name.length;
    columns.folder[row] = folder;
    columns.size[row] = Number(stats.size);
    columns.device[row] = Number(stats.dev);
    // The low 64 bits, as the store has them.
    columns.inode[row] = stats.ino;
    columns.mtimeNs[row] = stats.mtimeNs;
    columns.flags[row] = (stats.nlink > 1n ? linkedFlag : 0) | (isAllowed ? allowedFlag : 0);
    this.length += 1;
  }

  /** Appends rows of another table as files of one folder. */
  append(other: FileTable, from: number, to: number, folder: number): void {
    const [start, end] = [other.#nameStart(from), other.#nameStart(to)];
    this.#makeRoom(to - from, end - start);
    const [row, nameStart] = [this.length, this.#nameStart(this.length)];
    const { nameEnd } = this.#columns;
    for (const key of ['size', 'device', 'inode', 'mtimeNs', 'flags'] as const) {
      this.#columns[key].set(other.#columns[key].subarray(from, to) as never, row);
    }
    this.#columns.folder.fill(folder, row, row + to - from);
    this.#names.set(other.#names.subarray(start, end), nameStart);
    for (let at = from; at < to; at += 1) {
      nameEnd[row + at - from] = (other.#columns.nameEnd[at] ?? 0) - start + nameStart;
    }
    this.length += to - from;
  }

  folder(row: number): number {
    return this.#columns.folder[row] ?? 0;
  }

  size(row: number): number {
    return this.#columns.size[row] ?? 0;
  }

  /** As the store has it: the low 64 bits, signed. */
  inode(row: number): bigint {
    return this.#columns.inode[row] ?? 0n;
  }

  mtimeNs(row: number): bigint {
    return this.#columns.mtimeNs[row] ?? 0n;
  }

  isLinked(row: number): boolean {
    return ((this.#columns.flags[row] ?? 0) & linkedFlag) !== 0;
  }

  isAllowed(row: number): boolean {
    return ((this.#columns.flags[row] ?? 0) & allowedFlag) !== 0;
  }

  /** The same for two names of one file. */
  identity(row: number): string {
    return `${this.#columns.device[row]}:${this.inode(row)}`;
  }

  name(row: number): Uint8Array {
    return part(this.#names, this.#columns.nameEnd, row);
  }

  /** Absolute path, raw bytes. */
  path(row: number): Uint8Array {
    return joinPath(this.folderPath(row), this.name(row));
  }

  /** Of the folder, absolute; the same object for all its files. */
  folderPath(row: number): Uint8Array {
    return this.folders[this.folder(row)] ?? new Uint8Array(0);
  }

  /** What other threads need to read the files; rows that are added later are not in it. */
  share(): SharedFiles {
    const { bytes, ends } = packed(this.folders);
    const { folder, size, nameEnd } = this.#columns;
    return { folder, size, nameEnd, names: this.#names, folders: bytes, folderEnd: ends };
  }

  /** Sizes that more than one file has; empty files have none. */
  repeatedSizes(): ReadonlySet<number> {
    const sorted = this.#columns.size.slice(0, this.length).sort();
    const repeated = new Set<number>();
    for (let at = 1; at < sorted.length; at += 1) {
      const size = sorted[at] ?? 0;
      if (size > 0 && size === sorted[at - 1]) repeated.add(size);
    }
    return repeated;
  }

  #nameStart(row: number): number {
    return row === 0 ? 0 : (this.#columns.nameEnd[row - 1] ?? 0);
  }

  /** Grows by half at least. */
  #makeRoom(rows: number, nameBytes: number): void {
    if (this.length + rows > this.#capacity) {
      this.#capacity = Math.max(this.length + rows, Math.ceil(this.#capacity * 1.5));
      const larger = createColumns(this.#make, this.#capacity);
      for (const key of Object.keys(larger) as (keyof Columns)[])
        larger[key].set(this.#columns[key] as never);
      this.#columns = larger;
    }
    const needed = this.#nameStart(this.length) + nameBytes;
    if (needed <= this.#names.length) return;
    const names = this.#make(Uint8Array, Math.max(needed, Math.ceil(this.#names.length * 1.5)));
    names.set(this.#names);
    this.#names = names;
  }
}

function createColumns(make: MakeColumn, length: number): Columns {
  return {
    folder: make(Uint32Array, length),
    size: make(Float64Array, length),
    device: make(Float64Array, length),
    inode: make(BigInt64Array, length),
    mtimeNs: make(BigInt64Array, length),
    flags: make(Uint8Array, length),
    nameEnd: make(Uint32Array, length),
  };
}
