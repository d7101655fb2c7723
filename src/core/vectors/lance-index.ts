import { mkdir } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { TroveError } from '../../shared/errors.ts';
import { lanceError } from './lance-errors.ts';
import { LanceTable, removeOtherTables, removeSetAside, setAside, tableName } from './lance-table.ts';
import { MemoryTier } from './memory-tier.ts';
import { RecentVectors } from './recent-vectors.ts';
import { SerialQueue } from './serial-queue.ts';
import type {
  MaintenanceResult,
  VectorHits,
  VectorIndex,
  VectorIndexOptions,
  VectorIndexState,
  VectorVerification,
} from './vector-index.ts';
import { maintainVectors, planMaintenance, vectorIndexName } from './vector-maintenance.ts';
import { checkFiles, nearestVectors, type SearchView } from './vector-search.ts';
import { VectorSource } from './vector-source.ts';
import { compareWithCache } from './vector-verification.ts';
import { VectorRows } from './vector-rows.ts';

const mostPendingOps = 4_000;
/** A reader cannot write, so after a crash it may have to search more in memory: 30 MB at 256 dimensions. */
const mostPendingOpsOfReader = 20_000;
const opsPerPage = 2_000;
const rowsPerWrite = 10_000;
/** An engine searches once when it starts, and who asks only once needs no vectors in memory. */
const searchesBeforeReading = 2;
const mostRebuilds = 3;
/** So many missing vectors are written one by one; of more, and of more than a fifth, the table is made anew. */
const fewMissing = 2_000;

/**
 * Opens the vector index of one model. A table that is missing or cannot be opened does not fail: the first `sync` or
 * `verify` makes it anew from the cache. Rejects with `DISK_FULL` or `DATA_FOLDER_READ_ONLY`.
 */
export async function openVectorIndex(options: VectorIndexOptions): Promise<VectorIndex> {
  const index = new LanceVectorIndex(options);
  await index.open();
  return {
    sync: () => index.sync(),
    flush: () => index.flush(),
    search: (vector, limit, fileIds) => index.search(vector, limit, fileIds),
    similarities: (vector, chunkIds) => index.similarities(vector, chunkIds),
    prepare: () => index.prepare(),
    verify: () => index.verify(),
    removeOthers: () => removeOtherTables(options.folder, options.fingerprint),
    maintenanceDue: () => index.maintenanceDue(),
    maintain: (run) => index.maintain(run),
    close: () => index.close(),
  };
}

class LanceVectorIndex {
  readonly #options: VectorIndexOptions;
  readonly #name: string;
  readonly #source: VectorSource;
  /** One sync, flush or verify at a time; and one writer of LanceDB, be it these or a maintenance process. */
  readonly #steps = new SerialQueue();
  readonly #writing = new SerialQueue();
  readonly #searches = new Set<Promise<unknown>>();
  readonly #memory: MemoryTier;
  #table: LanceTable | undefined;
  #recent: RecentVectors;
  #deleted = new Set<number>();
  #seenSeq: number;
  #durableSeq: number;
  /** Ops up to this one may have been written by an earlier run or a failed attempt already. */
  #replayUntil: number;
  #tableRows = 0;
  #indexed = false;
  #rebuildNeeded = false;
  #rebuilds = 0;
  #searchCount = 0;
  #loading = false;
  #closed = false;

  constructor(options: VectorIndexOptions) {
    this.#options = options;
    this.#name = tableName(options.fingerprint);
    this.#source = new VectorSource(options.database, options.fingerprint, options.dimensions);
    this.#recent = new RecentVectors(options.dimensions);
    this.#memory = new MemoryTier(options.dimensions);
    this.#seenSeq = options.appliedSeq ?? 0;
    this.#durableSeq = options.appliedSeq ?? 0;
    this.#replayUntil = this.#source.lastSeq();
  }

  async open(): Promise<void> {
    const { folder, dimensions, readOnly } = this.#options;
    try {
      if (readOnly !== true) await mkdir(folder, { recursive: true, mode: 0o700 });
      this.#table = await LanceTable.open(folder, this.#name, dimensions);
      await this.#refreshCounts();
    } catch (thrown) {
      const error = lanceError(thrown, 'open the vector index');
      if (error.code !== 'DATA_DAMAGED') throw error;
      this.#closeTable();
    }
    this.#rebuildNeeded = this.#table === undefined && readOnly !== true;
  }

  sync(): Promise<VectorIndexState> {
    return this.#step(async () => {
      await this.#rebuildIfNeeded();
      await this.#takeUp();
      return this.#state();
    });
  }

  flush(): Promise<VectorIndexState> {
    return this.#step(async () => {
      await this.#rebuildIfNeeded();
      await this.#takeUp();
      if (this.#options.readOnly !== true) await this.#write();
      return this.#state();
    });
  }

  async search(vector: Float32Array, limit: number, fileIds?: readonly number[]): Promise<VectorHits> {
    this.#checkOpen();
    checkFiles(fileIds);
    await this.#memory.soonRead(this.#rows());
    this.#checkOpen();
    const inMemory = this.#memory.vectors?.search(vector, limit, fileIds);
    if (inMemory !== undefined) return inMemory;
    this.#searchCount += 1;
    const search = this.#search(vector, limit, fileIds);
    this.#searches.add(search);
    try {
      return await search;
    } finally {
      this.#searches.delete(search);
      this.#loadIntoMemory();
    }
  }

  async prepare(): Promise<void> {
    this.#checkOpen();
    this.#searchCount += searchesBeforeReading;
    this.#loadIntoMemory();
  }

  async similarities(vector: Float32Array, chunkIds: readonly number[]): Promise<Float32Array | null> {
    return this.#memory.vectors?.similarities(vector, chunkIds) ?? null;
  }

  verify(): Promise<VectorVerification> {
    return this.#step(async () => {
      if (this.#options.readOnly === true || (await this.#rebuildIfNeeded())) {
        const rebuilt = this.#options.readOnly !== true;
        await this.#takeUp();
        return { rebuilt, rows: this.#rows(), added: 0, dropped: 0 };
      }
      try {
        return await this.#repair();
      } catch (thrown) {
        const error = lanceError(thrown, 'check the vector index');
        if (error.code !== 'DATA_DAMAGED') throw error;
        await this.#rebuild();
        return { rebuilt: true, rows: this.#rows(), added: 0, dropped: 0 };
      }
    });
  }

  async maintenanceDue(): Promise<boolean> {
    this.#checkOpen();
    const { readOnly, indexFromRows } = this.#options;
    const table = this.#table;
    if (table === undefined || readOnly === true || this.#rebuildNeeded) return false;
    return (
      await this.#watched('look at the vector index', () => planMaintenance(table.native, indexFromRows))
    ).compact;
  }

  maintain(run?: () => Promise<MaintenanceResult>): Promise<MaintenanceResult> {
    return this.#writing.run(async () => {
      this.#checkOpen();
      if (this.#table === undefined || this.#options.readOnly === true) return { did: [] };
      const { folder, fingerprint, indexFromRows } = this.#options;
      const result = await (run ?? (() => maintainVectors(folder, fingerprint, indexFromRows)))();
      await this.#table.refresh();
      await this.#refreshCounts();
      return result;
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#steps.idle();
    await this.#writing.idle();
    await Promise.allSettled(this.#searches);
    this.#closeTable();
  }

  #step<T>(work: () => Promise<T>): Promise<T> {
    return this.#steps.run(async () => {
      this.#checkOpen();
      return work();
    });
  }

  #checkOpen(): void {
    if (this.#closed) throw new TroveError('CANCELLED', 'The vector index is closed.');
  }

  #rows(): number {
    return this.#tableRows + this.#recent.size;
  }

  #state(): VectorIndexState {
    return {
      rows: this.#rows(),
      appliedSeq: this.#durableSeq,
      pendingOps: this.#recent.size + this.#deleted.size,
      indexed: this.#indexed,
      rebuilding: this.#rebuildNeeded,
    };
  }

  /** Reads new ops page by page; more than fits in memory goes to LanceDB in between. */
  async #takeUp(): Promise<void> {
    const readOnly = this.#options.readOnly === true;
    for (;;) {
      const pending = this.#recent.size + this.#deleted.size;
      // What a reader does not take up is missing from its vector search only; keyword search has it.
      if (readOnly && pending >= mostPendingOpsOfReader) return;
      if (!readOnly && pending > mostPendingOps) await this.#write();
      const page = this.#source.ops(this.#seenSeq, opsPerPage);
      for (const op of page) {
        if (op.kind === 'add' && op.value !== null) this.#recent.add(op.chunkId, op.fileId, op.value);
        if (op.kind === 'delete' && (!this.#recent.delete(op.chunkId) || this.#replaying())) {
          this.#deleted.add(op.chunkId);
        }
        this.#memory.apply(op);
        this.#seenSeq = op.seq;
      }
      if (page.length === 0) return;
      await nextTurn();
      this.#checkOpen();
    }
  }

  #replaying(): boolean {
    return this.#durableSeq < this.#replayUntil;
  }

  /** Writes what waits. In a replay the same rows may be there already, so they are deleted first. */
  async #write(): Promise<void> {
    const { rows } = this.#recent;
    const seq = this.#seenSeq;
    const stale = this.#replaying() ? [...this.#deleted, ...rows.chunkIds] : [...this.#deleted];
    if (rows.length > 0 || stale.length > 0) {
      // Until this has ended well, an attempt that failed half-way counts as a replay.
      const replayUntil = this.#replayUntil;
      this.#replayUntil = Math.max(replayUntil, seq);
      await this.#change(stale, rows);
      this.#replayUntil = replayUntil;
    }
    this.#recent = new RecentVectors(this.#options.dimensions);
    // A new set, not a cleared one: a search that has begun still needs the old one.
    this.#deleted = new Set();
    this.#durableSeq = seq;
  }

  #change(stale: readonly number[], rows: VectorRows): Promise<void> {
    return this.#writing.run(async () => {
      this.#checkOpen();
      const table = this.#table;
      if (table === undefined) throw new TroveError('DATA_DAMAGED', 'The vector index has no table.');
      await this.#watched('write vectors', async () => {
        if (stale.length > 0) await table.delete(stale);
        if (rows.length > 0) await table.add(rows);
        await table.flushToDisk();
        this.#tableRows = await table.countRows();
      });
    });
  }

  /** Runs a step on the table; damage found by it makes the next `sync` rebuild, at most three times. */
  async #watched<T>(doing: string, step: () => Promise<T>): Promise<T> {
    try {
      return await step();
    } catch (thrown) {
      const error = lanceError(thrown, doing);
      const repairable = this.#options.readOnly !== true && this.#rebuilds < mostRebuilds;
      if (error.code === 'DATA_DAMAGED' && repairable && !this.#closed) this.#rebuildNeeded = true;
      throw error;
    }
  }

  async #search(vector: Float32Array, limit: number, fileIds?: readonly number[]): Promise<VectorHits> {
    try {
      return await nearestVectors(this.#view(), vector, limit, fileIds);
    } catch {
      // Once more on the newest version: a cleanup elsewhere may have deleted files of the one that was searched.
      return this.#watched('search the vector index', async () => {
        await this.#table?.refresh();
        return nearestVectors(this.#view(), vector, limit, fileIds);
      });
    }
  }

  /**
   * After some searches, or when more are to come. Searches of a large table go before it, of a small one wait for it.
   * `#watched` sees to a damaged table.
   */
  #loadIntoMemory(): void {
    const isWanted = this.#searchCount >= searchesBeforeReading && this.#options.readOnly !== true;
    const isThere = this.#loading || this.#memory.vectors !== null;
    if (!isWanted || isThere || this.#rebuildNeeded || !this.#memory.hasRoomFor(this.#rows())) return;
    this.#loading = true;
    const proceed = async (): Promise<void> => {
      if (this.#searches.size > 0) await Promise.allSettled(this.#searches);
      this.#checkOpen();
    };
    const load = () => this.#memory.load(this.#view(), proceed);
    this.#step(() => this.#writing.run(() => this.#watched('read the vector index', load)))
      .catch(() => undefined)
      .finally(() => (this.#loading = false));
  }

  #view(): SearchView {
    return { recent: this.#recent, deleted: this.#deleted, table: this.#table };
  }

  async #repair(): Promise<VectorVerification> {
    const difference = await this.#source.snapshot(async () => {
      await this.#takeUp();
      await this.#write();
      const table = this.#table;
      if (table === undefined) throw new TroveError('DATA_DAMAGED', 'The vector index has no table.');
      return compareWithCache(table, this.#source, this.#options.dimensions);
    });
    const { missing, surplus } = difference;
    if (missing.length > Math.max(fewMissing, this.#tableRows / 5)) {
      throw new TroveError('DATA_DAMAGED', 'The vector index lacks many vectors.');
    }
    const rows = new VectorRows(this.#options.dimensions);
    for (const chunkId of missing) {
      const cached = this.#source.vectorOf(chunkId);
      if (cached !== undefined) rows.push(cached.chunkId, cached.fileId, cached.value);
    }
    if (surplus.length > 0 || rows.length > 0) {
      await this.#change(surplus, rows);
      this.#memory.drop();
    }
    return { rebuilt: false, rows: this.#rows(), added: rows.length, dropped: surplus.length };
  }

  async #rebuildIfNeeded(): Promise<boolean> {
    if (!this.#rebuildNeeded) return false;
    await this.#rebuild();
    return true;
  }

  /** Writes a new table from the cache in slices; searches meanwhile find what is there. */
  async #rebuild(): Promise<void> {
    const { folder, dimensions } = this.#options;
    this.#rebuildNeeded = true;
    this.#rebuilds += 1;
    this.#memory.drop();
    const seq = Math.max(this.#source.lastSeq(), this.#durableSeq);
    await this.#writing.run(async () => {
      this.#checkOpen();
      await Promise.allSettled(this.#searches);
      this.#closeTable();
      await setAside(folder, this.#name);
      this.#table = await LanceTable.create(folder, this.#name, dimensions);
    });
    for await (const rows of this.#source.everyVector(rowsPerWrite)) {
      await this.#change([], rows);
      this.#checkOpen();
    }
    this.#recent = new RecentVectors(dimensions);
    this.#deleted = new Set();
    this.#seenSeq = seq;
    this.#durableSeq = seq;
    // The cache went on changing while it was read, so ops up to here may be in the table.
    this.#replayUntil = this.#source.lastSeq();
    this.#rebuildNeeded = false;
    await removeSetAside(folder, this.#name);
  }

  async #refreshCounts(): Promise<void> {
    if (this.#table === undefined) return;
    this.#tableRows = await this.#table.countRows();
    const indices = await this.#table.native.listIndices();
    this.#indexed = indices.some((index) => index.name === vectorIndexName);
  }

  #closeTable(): void {
    this.#table?.close();
    this.#table = undefined;
    this.#tableRows = 0;
    this.#indexed = false;
  }
}
