/** Digests of the candidates: known ones first, then by reading the ends, then whole files where these are equal. */
import type { FolderDigests } from '../store/digest-rows.ts';
import type { Breath } from './breath.ts';
import type { Candidates } from './candidates.ts';
import { DigestColumn, equalRuns } from './digest-columns.ts';
import { packEntries, type DigestEntry } from './digest-entries.ts';
import {
  localDigester,
  packPaths,
  type BatchDigests,
  type DigestBatch,
  type Digester,
} from './digest-batch.ts';
import { digestBytes, digestWhole, smallFile } from './digest-file.ts';
import type { FileTable } from './file-table.ts';
import type { KnownDigests } from './known-digests.ts';
import type { RunReporter } from './run-reporter.ts';

export interface DigestDependencies {
  readonly known: KnownDigests;
  /** Other threads; asked for when there is much to read. */
  readonly digester: () => Digester;
  readonly storeDigests: (folders: readonly FolderDigests[]) => Promise<void>;
  readonly reporter: RunReporter;
  readonly breath: Breath;
}

/** How long a long run may keep what it has read to itself. */
const storeEveryMs = 20_000;
const foldersAtOnce = 200;

const filesPerBatch = 100;
const bytesPerBatch = 1_000_000;
/** Reading less than this takes less than starting threads does. */
const littleFiles = 500;
const littleBytes = 1_000_000;
/** From here on a person wants to see how far it is. */
const largeFile = 64_000_000;

export class CandidateDigests {
  readonly #table: FileTable;
  readonly #rows: Uint32Array;
  readonly #dependencies: DigestDependencies;
  readonly #ends: DigestColumn;
  readonly #whole: DigestColumn;
  /** First candidate of each folder that has read something that is not kept yet. */
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
    const same = (a: number, b: number): number => this.#bySize(a, b) || this.#whole.compare(a, b);
    return [...this.#runs(this.#whole, same)].map((run) => run.map((at) => this.#rows[at] ?? 0));
  }

  async #readEnds(): Promise<void> {
    const { known, reporter, breath } = this.#dependencies;
    reporter.tell({ stage: 'comparing', files: 0, filesTotal: this.#rows.length, bytes: 0, bytesTotal: 0 });
    const unknown: number[] = [];
    let folder = -1;
    let entries: ReadonlyMap<bigint, DigestEntry> = new Map();
    for (let at = 0; at < this.#rows.length; at += 1) {
      const row = this.#rows[at] ?? 0;
      if (this.#table.folder(row) !== folder) {
        folder = this.#table.folder(row);
        entries = known.of(this.#table.folders[folder] ?? new Uint8Array(0));
      }
      this.#recall(at, row, entries);
      if (this.#ends.has(at)) reporter.step(this.#table.size(row));
      else unknown.push(at);
      if (breath.due) await breath.take();
    }
    await this.#digest(unknown, false);
  }

  #recall(at: number, row: number, entries: ReadonlyMap<bigint, DigestEntry>): void {
    const entry = entries.get(this.#table.inode(row));
    const holds = entry?.size === this.#table.size(row) && entry.mtimeNs === this.#table.mtimeNs(row);
    if (!entry || !holds) return;
    if (entry.ends) this.#ends.set(at, entry.ends);
    if (entry.whole) this.#whole.set(at, entry.whole);
  }

  async #readWhole(): Promise<void> {
    const same = (a: number, b: number): number => this.#bySize(a, b) || this.#ends.compare(a, b);
    const wanted = [...this.#runs(this.#ends, same)].flatMap((run) =>
      [...run].filter((at) => !this.#whole.has(at)),
    );
    wanted.sort((a, b) => a - b);
    const bytesTotal = wanted.reduce((sum, at) => sum + this.#sizeAt(at), 0);
    this.#dependencies.reporter.tell({
      stage: 'reading',
      files: 0,
      filesTotal: wanted.length,
      bytes: 0,
      bytesTotal,
    });
    const isLarge = (at: number): boolean => this.#sizeAt(at) > largeFile;
    await this.#digest(
      wanted.filter((at) => !isLarge(at)),
      true,
    );
    for (const at of wanted.filter(isLarge)) await this.#digestLarge(at);
  }

  /** Reads in batches, several at a time, in the order of the folders. */
  async #digest(places: readonly number[], whole: boolean): Promise<void> {
    const { digester } = this.#dependencies;
    const isLittle = places.length < littleFiles && places.every((at) => this.#sizeAt(at) < littleBytes);
    const { lanes } = isLittle ? localDigester : digester();
    const batches = this.#batches(places, whole);
    const workOff = async (digest: (typeof lanes)[number]): Promise<void> => {
      for (const batch of batches) {
        this.#take(batch, await digest(this.#pack(batch, whole)), whole);
        await this.#pause();
      }
    };
    await Promise.all(lanes.map(workOff));
  }

  *#batches(places: readonly number[], whole: boolean): Generator<readonly number[]> {
    let batch: number[] = [];
    let bytes = 0;
    for (const at of places) {
      batch.push(at);
      bytes += whole ? this.#sizeAt(at) : Math.min(this.#sizeAt(at), smallFile);
      if (batch.length < filesPerBatch && bytes < bytesPerBatch) continue;
      yield batch;
      [batch, bytes] = [[], 0];
    }
    if (batch.length > 0) yield batch;
  }

  #pack(places: readonly number[], whole: boolean): DigestBatch {
    const paths = packPaths(places.map((at) => this.#table.path(this.#rows[at] ?? 0)));
    return { paths, sizes: Float64Array.from(places, (at) => this.#sizeAt(at)), whole };
  }

  #take(places: readonly number[], { digests, failures }: BatchDigests, whole: boolean): void {
    const { reporter } = this.#dependencies;
    const failed = new Map(failures.map((failure) => [failure.at, failure]));
    for (const [index, at] of places.entries()) {
      const failure = failed.get(index);
      const digest = digests.subarray(index * digestBytes, (index + 1) * digestBytes);
      if (failure) reporter.problem(this.#table.path(this.#rows[at] ?? 0), failure);
      else this.#found(at, digest, whole);
      reporter.step(this.#sizeAt(at));
    }
  }

  #found(at: number, digest: Uint8Array, whole: boolean): void {
    if (!whole) this.#ends.set(at, digest);
    if (whole || this.#sizeAt(at) <= smallFile) this.#whole.set(at, digest);
    this.#unkept.add(this.#table.folder(this.#rows[at] ?? 0));
  }

  /** In this thread, which can tell how far it is and be stopped in the middle. */
  async #digestLarge(at: number): Promise<void> {
    const { reporter, breath } = this.#dependencies;
    const path = this.#table.path(this.#rows[at] ?? 0);
    try {
      this.#found(
        at,
        await digestWhole(path, this.#sizeAt(at), breath, (count) => reporter.add(count)),
        true,
      );
    } catch (error) {
      if ((error as { code?: unknown }).code === 'CANCELLED') throw error;
      reporter.problem(path, error);
    }
    reporter.step(0);
    await this.#pause();
  }

  async #pause(): Promise<void> {
    const { breath } = this.#dependencies;
    if (breath.due) await breath.take();
    if (performance.now() - this.#keptAt > storeEveryMs) await this.#keep();
  }

  /** Runs of candidates that have a digest and are equal. */
  #runs(digests: DigestColumn, compare: (a: number, b: number) => number): Generator<Uint32Array> {
    const places = Uint32Array.from(this.#rows.keys()).filter((at) => digests.has(at));
    return equalRuns(places.sort(compare), compare);
  }

  #sizeAt(at: number): number {
    return this.#table.size(this.#rows[at] ?? 0);
  }

  #bySize(a: number, b: number): number {
    return this.#sizeAt(a) - this.#sizeAt(b);
  }

  /** Hands what was read to the store, whole folders at a time. */
  async #keep(): Promise<void> {
    const { storeDigests } = this.#dependencies;
    const packed: FolderDigests[] = [];
    for (const [folder, entries] of this.#entriesOf(this.#unkept)) {
      packed.push({ path: this.#table.folders[folder] ?? new Uint8Array(0), entries: packEntries(entries) });
      if (packed.length === foldersAtOnce) await storeDigests(packed.splice(0));
    }
    if (packed.length > 0) await storeDigests(packed);
    this.#unkept.clear();
    this.#keptAt = performance.now();
  }

  /** Candidates of one folder are neighbours. */
  *#entriesOf(folders: ReadonlySet<number>): Generator<[folder: number, entries: DigestEntry[]]> {
    let entries: DigestEntry[] = [];
    for (let at = 0; at < this.#rows.length; at += 1) {
      const row = this.#rows[at] ?? 0;
      const folder = this.#table.folder(row);
      if (folders.has(folder) && this.#ends.has(at)) entries.push(this.#entry(at, row));
      const next = this.#rows[at + 1];
      const isLast = next === undefined || this.#table.folder(next) !== folder;
      if (isLast && entries.length > 0) yield [folder, entries];
      if (isLast) entries = [];
    }
  }

  #entry(at: number, row: number): DigestEntry {
    return {
      inode: this.#table.inode(row),
      size: this.#table.size(row),
      mtimeNs: this.#table.mtimeNs(row),
      ends: this.#ends.get(at),
      whole: this.#whole.get(at),
    };
  }
}
