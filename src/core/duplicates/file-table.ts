import { joinPath } from '../store/paths.ts';

/** What the disk says of a file while folders are walked. */
export interface WalkedFile {
  readonly folder: number;
  readonly name: Uint8Array;
  readonly size: number;
  readonly device: number;
  readonly inode: bigint;
  readonly mtimeNs: bigint;
  /** It has more than one name. */
  readonly linked: boolean;
}

const bytesPerName = 24;

/** Every walked file in columns: about 60 bytes each, so that a million entries fit in little memory. */
export class FileTable {
  readonly folders: Uint8Array[] = [];
  length = 0;
  #capacity = 4_096;
  #folder = new Uint32Array(this.#capacity);
  #size = new Float64Array(this.#capacity);
  #device = new Float64Array(this.#capacity);
  #inode = new BigInt64Array(this.#capacity);
  #mtimeNs = new BigInt64Array(this.#capacity);
  #linked = new Uint8Array(this.#capacity);
  /** Where a file's name ends in `#names`; it begins where the one before ends. */
  #nameEnd = new Uint32Array(this.#capacity);
  #names = new Uint8Array(this.#capacity * bytesPerName);

  addFolder(path: Uint8Array): number {
    return this.folders.push(path) - 1;
  }

  push({ folder, name, size, device, inode, mtimeNs, linked }: WalkedFile): void {
    const row = this.length;
    const start = this.#nameStart(row);
    if (row === this.#capacity) this.#grow();
    if (start + name.length > this.#names.length) this.#names = grown(this.#names, name.length);
    this.#names.set(name, start);
    this.#nameEnd[row] = start + name.length;
    this.#folder[row] = folder;
    this.#size[row] = size;
    this.#device[row] = device;
    this.#inode[row] = BigInt.asIntN(64, inode);
    this.#mtimeNs[row] = mtimeNs;
    this.#linked[row] = linked ? 1 : 0;
    this.length += 1;
  }

  folder(row: number): number {
    return this.#folder[row] ?? 0;
  }

  size(row: number): number {
    return this.#size[row] ?? 0;
  }

  /** As the store has it: the low 64 bits, signed. */
  inode(row: number): bigint {
    return this.#inode[row] ?? 0n;
  }

  mtimeNs(row: number): bigint {
    return this.#mtimeNs[row] ?? 0n;
  }

  isLinked(row: number): boolean {
    return this.#linked[row] === 1;
  }

  /** The same for two names of one file. */
  identity(row: number): string {
    return `${this.#device[row]}:${this.inode(row)}`;
  }

  name(row: number): Uint8Array {
    return this.#names.subarray(this.#nameStart(row), this.#nameEnd[row]);
  }

  /** Absolute path, raw bytes. */
  path(row: number): Uint8Array {
    return joinPath(this.folders[this.folder(row)] ?? new Uint8Array(0), this.name(row));
  }

  /** Sizes that more than one file has; empty files have none. */
  repeatedSizes(): ReadonlySet<number> {
    const sorted = this.#size.slice(0, this.length).sort();
    const repeated = new Set<number>();
    for (let at = 1; at < sorted.length; at += 1) {
      const size = sorted[at] ?? 0;
      if (size > 0 && size === sorted[at - 1]) repeated.add(size);
    }
    return repeated;
  }

  #nameStart(row: number): number {
    return row === 0 ? 0 : (this.#nameEnd[row - 1] ?? 0);
  }

  #grow(): void {
    this.#folder = grown(this.#folder);
    this.#size = grown(this.#size);
    this.#device = grown(this.#device);
    this.#inode = grown(this.#inode);
    this.#mtimeNs = grown(this.#mtimeNs);
    this.#linked = grown(this.#linked);
    this.#nameEnd = grown(this.#nameEnd);
    this.#capacity = this.#folder.length;
  }
}

type Column = Uint8Array | Uint32Array | Float64Array | BigInt64Array;

/** A copy with half as much room again, and `extra` at least. */
function grown<T extends Column>(column: T, extra = 0): T {
  const Constructor = column.constructor as new (length: number) => T;
  const larger = new Constructor(Math.ceil(column.length * 1.5) + extra);
  larger.set(column as never);
  return larger;
}
