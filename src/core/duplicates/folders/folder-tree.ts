import { bytesKey } from '../../store/paths.ts';
import type { DiskContents } from '../disk-contents.ts';

const none = -1;
const slash = process.platform === 'win32' ? '\\' : '/';

/** The walked folders as a tree: a folder's subfolders, and their files, follow it without a gap. */
export class FolderTree {
  /** The folder above, or -1. */
  readonly parent: Int32Array;
  /** Below each folder, at any depth. */
  readonly files: Float64Array;
  /** The first folder after all that is below this one; the same for rows of the table. */
  readonly end: Uint32Array;
  readonly rowStart: Uint32Array;
  readonly rowEnd: Uint32Array;
  /** Of each row: a number for its content where another file has it too, else -1. */
  readonly contentOf: Int32Array;

  constructor(contents: DiskContents) {
    const { table } = contents;
    const count = table.folders.length;
    this.parent = new Int32Array(count).fill(none);
    this.files = new Float64Array(count);
    this.end = Uint32Array.from({ length: count }, (_, at) => at + 1);
    this.rowStart = new Uint32Array(count);
    this.rowEnd = new Uint32Array(count);
    this.contentOf = contentNumbers(contents);
    this.#findParents(table.folders);
    this.#findRows(contents);
    for (let at = count - 1; at >= 0; at -= 1) {
      const above = this.parent[at] ?? none;
      if (above === none) continue;
      this.files[above] = (this.files[above] ?? 0) + (this.files[at] ?? 0);
      this.end[above] = Math.max(this.end[above] ?? 0, this.end[at] ?? 0);
      this.rowEnd[above] = Math.max(this.rowEnd[above] ?? 0, this.rowEnd[at] ?? 0);
    }
  }

  isInside(folder: number, outer: number): boolean {
    return folder >= outer && folder < (this.end[outer] ?? 0);
  }

  /** Rows below a folder. */
  *rows(folder: number): Generator<number> {
    for (let row = this.rowStart[folder] ?? 0; row < (this.rowEnd[folder] ?? 0); row += 1) yield row;
  }

  #findParents(folders: readonly Uint8Array[]): void {
    const placeOf = new Map<string, number>();
    for (const [at, path] of folders.entries()) {
      const key = bytesKey(path);
      placeOf.set(key, at);
      this.parent[at] = placeOf.get(key.slice(0, key.lastIndexOf(slash))) ?? none;
    }
  }

  /** Rows come folder by folder, in the order of the folders. */
  #findRows({ table }: DiskContents): void {
    let row = 0;
    for (let folder = 0; folder < this.files.length; folder += 1) {
      this.rowStart[folder] = row;
      while (row < table.length && table.folder(row) === folder) row += 1;
      this.rowEnd[folder] = row;
      this.files[folder] = row - (this.rowStart[folder] ?? 0);
    }
  }
}

/** Further names of one file have its content. */
function contentNumbers({ table, groups }: DiskContents): Int32Array {
  const contentOf = new Int32Array(table.length).fill(none);
  for (const [number, rows] of groups.entries()) for (const row of rows) contentOf[row] = number;
  const linked = new Map<string, number>();
  let next = groups.length;
  for (let row = 0; row < table.length; row += 1) {
    if (!table.isLinked(row)) continue;
    const identity = table.identity(row);
    const known = linked.get(identity);
    const own = contentOf[row] ?? none;
    const number = known ?? (own === none ? next++ : own);
    linked.set(identity, number);
    contentOf[row] = number;
  }
  return contentOf;
}
