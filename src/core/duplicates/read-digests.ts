/** Digests of the candidates: known ones first, then by reading the ends, then whole files where these are equal. */
import type { FolderDigests } from '../store/digest-rows.ts';
import type { Breath } from './breath.ts';
import type { Candidates } from './candidates.ts';
import { DigestColumn, equalGroups } from './digest-columns.ts';
import { packEntries, type DigestedFile, type DigestEntry } from './digest-entries.ts';
import { smallFile } from './digest-file.ts';
import type { DigestKind } from './digests.ts';
import type { FileTable } from './file-table.ts';
import type { KnownDigests } from './known-digests.ts';
import { createPass, isRead, readTogether, type OtherReaders, type ReadPass } from './read-pass.ts';
import type { RunReporter } from './run-reporter.ts';

export interface DigestDependencies {
  readonly known: KnownDigests;
  /** Other threads; asked for when there is much to read. */
  readonly readers: OtherReaders;
  readonly storeDigests: (folders: readonly FolderDigests[]) => Promise<void>;
  readonly reporter: RunReporter;
  readonly breath: Breath;
}

/** How long a long run may keep what it has read to itself. */
const storeEveryMs = 20_000;
/** Entries of files, 56 bytes each: a transaction of the store stays short. */
const entriesAtOnce = 100_000;

/** Small files are read so many at a time. */
const filesPerUnit = 64;
/** Files that are compared with one another stay open. */
const mostOpen = 32;
/** Reading less than this takes less than starting threads does. */
const littleFiles = 500;
const littleBytes = 8_000_000;

export class CandidateDigests {
  readonly #table: FileTable;
  readonly #rows: Uint32Array;
  readonly #dependencies: DigestDependencies;
  readonly #ends: DigestColumn;
  readonly #whole: DigestColumn;
  /** Of the candidates with such a size one is known by the index, and all are digested as it does it. */
  readonly #contentSizes = new Set<number>();
  /** Folders in which something was read that is not kept yet. */
  readonly #unkept = new Set<number>();
  #keptAt = performance.now();

  constructor(table: FileTable, { rows }: Candidates, dependencies: DigestDependencies) {
    this.#table = table;
    this.#rows = rows;
    this.#dependencies = dependencies;
    this.#ends = new DigestColumn(rows.length);
    this.#whole = new DigestColumn(rows.length);
  }

  /** Groups of candidates with the same content, as rows of the table. Rejects with `CANCELLED`. */
  async groups(): Promise<Uint32Array[]> {
    try {
      await this.#readEnds();
      await this.#readWhole();
    } finally {
      await this.#keep();
    }
    return this.#equal(this.#whole).map((group) => group.map((at) => this.#rows[at] ?? 0));
  }

  async #readEnds(): Promise<void> {
    const { reporter } = this.#dependencies;
    reporter.tell({ stage: 'comparing', files: 0, filesTotal: this.#rows.length, bytes: 0, bytesTotal: 0 });
    const unknown = await this.#recallAll();
    const units: Uint32Array[] = [];
    for (let at = 0; at < unknown.length; at += filesPerUnit) {
      units.push(unknown.subarray(at, at + filesPerUnit));
    }
    await this.#read(units, false, this.#rows.length - unknown.length);
  }

  /** Takes what is known, folder by folder; returns the candidates of whose ends nothing is. */
  async #recallAll(): Promise<Uint32Array> {
    const { known, breath } = this.#dependencies;
    if (!known.knows(this.#table.folders)) return this.#rows.map((_, at) => at);
    let folder = -1;
    let entries: ReadonlyMap<bigint, DigestEntry> = new Map();
    for (let at = 0; at < this.#rows.length; at += 1) {
      const row = this.#rows[at] ?? 0;
      if (this.#table.folder(row) !== folder) {
        folder = this.#table.folder(row);
        entries = known.of(this.#table.folders[folder] ?? new Uint8Array(0));
      }
      if (entries.size > 0) this.#recall(at, row, entries);
      if (breath.isDueAt(at)) await breath.take();
    }
    return this.#withoutEnds();
  }

  #recall(at: number, row: number, entries: ReadonlyMap<bigint, DigestEntry>): void {
    const entry = entries.get(this.#table.inode(row));
    const holds = entry?.size === this.#table.size(row) && entry.mtimeNs === this.#table.mtimeNs(row);
    if (!entry || !holds) return;
    if (entry.ends) this.#ends.set(at, entry.ends);
    if (entry.whole) this.#whole.set(at, entry.whole);
    if (entry.whole && this.#whole.kind(at) === 'content') this.#contentSizes.add(entry.size);
  }

  #withoutEnds(): Uint32Array {
    const unknown: number[] = [];
    for (let at = 0; at < this.#rows.length; at += 1) {
      this.#forgetOtherKind(at);
      if (!this.#ends.has(at)) unknown.push(at);
    }
    return Uint32Array.from(unknown);
  }

  /** A digest that cannot be compared with the others of its size is of no use. */
  #forgetOtherKind(at: number): void {
    const size = this.#sizeAt(at);
    if (!this.#whole.has(at) || this.#whole.kind(at) === this.#kindOf(size)) return;
    this.#whole.clear(at);
    if (size <= smallFile) this.#ends.clear(at);
  }

  readonly #kindOf = (size: number): DigestKind => (this.#contentSizes.has(size) ? 'content' : 'fast');

  async #readWhole(): Promise<void> {
    const units: Uint32Array[] = [];
    let bytesTotal = 0;
    for (const group of this.#equal(this.#ends)) {
      const wanted = group.filter((at) => !this.#whole.has(at));
      for (let at = 0; at < wanted.length; at += mostOpen) units.push(wanted.subarray(at, at + mostOpen));
      bytesTotal += wanted.length * this.#sizeAt(wanted[0] ?? 0);
    }
    // The largest first, so that the threads come to an end together.
    units.sort((a, b) => this.#sizeAt(b[0] ?? 0) - this.#sizeAt(a[0] ?? 0));
    const filesTotal = units.reduce((sum, { length }) => sum + length, 0);
    this.#dependencies.reporter.tell({ stage: 'reading', files: 0, filesTotal, bytes: 0, bytesTotal });
    await this.#read(units, true, 0);
  }

  /** Reads candidates, each unit of them in one thread; `before` were done already. */
  async #read(units: readonly Uint32Array[], whole: boolean, before: number): Promise<void> {
    const { reporter, breath } = this.#dependencies;
    if (units.length === 0) return;
    const { places, ends } = joined(units);
    const rows = places.map((at) => this.#rows[at] ?? 0);
    const pass = createPass(this.#table.share(), { rows, ends }, { whole, kindOf: this.#kindOf });
    try {
      const failures = await readTogether(pass, this.#readers(places), breath, {
        tell: (files, bytes) => reporter.tell({ files: before + files, bytes }),
        pause: async () => {
          if (performance.now() - this.#keptAt < storeEveryMs) return;
          this.#take(pass, places);
          await this.#keep();
        },
      });
      for (const failure of failures.sort((a, b) => a.at - b.at)) {
        reporter.problem(this.#table.path(pass.rows[failure.at] ?? 0), failure);
      }
    } finally {
      this.#take(pass, places);
    }
  }

  #readers(places: Uint32Array): ReturnType<OtherReaders> {
    const isLittle =
      places.length < littleFiles && places.reduce((sum, at) => sum + this.#sizeAt(at), 0) < littleBytes;
    return isLittle ? [] : this.#dependencies.readers();
  }

  /** Takes over what the threads have read since the last time. */
  #take({ whole, digests, states }: ReadPass, places: Uint32Array): void {
    const words = new Uint32Array(digests.buffer);
    for (const [index, at] of places.entries()) {
      if (Atomics.load(states, index) !== isRead) continue;
      states[index] = 0;
      if (!whole) this.#ends.take(at, words, index);
      if (whole || this.#sizeAt(at) <= smallFile) this.#whole.take(at, words, index);
      this.#unkept.add(this.#table.folder(this.#rows[at] ?? 0));
    }
  }

  /** Groups of candidates of one size with the same digest. */
  #equal(digests: DigestColumn): Uint32Array[] {
    const isSame = (a: number, b: number): boolean =>
      this.#sizeAt(a) === this.#sizeAt(b) && digests.isSame(a, b);
    return equalGroups(digests, this.#rows.length, isSame);
  }

  #sizeAt(at: number): number {
    return this.#table.size(this.#rows[at] ?? 0);
  }

  /** Hands what was read to the store, whole folders at a time. */
  async #keep(): Promise<void> {
    const { storeDigests } = this.#dependencies;
    const packed: FolderDigests[] = [];
    let count = 0;
    for (const [folder, files] of this.#filesOf(this.#unkept)) {
      const entries = packEntries(files, this.#ends, this.#whole);
      packed.push({ path: this.#table.folders[folder] ?? new Uint8Array(0), entries });
      count += files.length;
      if (count < entriesAtOnce) continue;
      await storeDigests(packed.splice(0));
      count = 0;
    }
    if (packed.length > 0) await storeDigests(packed);
    this.#unkept.clear();
    this.#keptAt = performance.now();
  }

  /** The files with digests. Candidates of one folder are neighbours. */
  *#filesOf(folders: ReadonlySet<number>): Generator<[folder: number, files: DigestedFile[]]> {
    let files: DigestedFile[] = [];
    for (let at = 0; at < this.#rows.length; at += 1) {
      const row = this.#rows[at] ?? 0;
      const folder = this.#table.folder(row);
      if (folders.has(folder) && this.#ends.has(at)) files.push(this.#file(at, row));
      const next = this.#rows[at + 1];
      const isLast = next === undefined || this.#table.folder(next) !== folder;
      if (isLast && files.length > 0) yield [folder, files];
      if (isLast) files = [];
    }
  }

  #file(at: number, row: number): DigestedFile {
    const table = this.#table;
    return { inode: table.inode(row), size: table.size(row), mtimeNs: table.mtimeNs(row), at };
  }
}

/** Units one after another, and where each ends. */
function joined(units: readonly Uint32Array[]): { places: Uint32Array; ends: Uint32Array } {
  const ends = new Uint32Array(units.length);
  const places = new Uint32Array(units.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const [at, unit] of units.entries()) {
    places.set(unit, end);
    end += unit.length;
    ends[at] = end;
  }
  return { places, ends };
}
