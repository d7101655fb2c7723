import { setImmediate as nextTurn } from 'node:timers/promises';
import { MemoryVectors } from './memory-vectors.ts';
import type { SearchView } from './vector-search.ts';
import type { VectorOp } from './vector-source.ts';

/** More are left to the index of LanceDB: these take 90 MB at 256 dimensions. */
const mostVectors = 300_000;
/** About 1 ms: a search that comes meanwhile waits no longer. */
const rowsPerStep = 512;
/** So many are read in about a quarter of a second. */
const fewVectors = 100_000;

/** The vectors in memory, once they were read from the table: a search of them is exact, and faster than the table's. */
export class MemoryTier {
  readonly #dimensions: number;
  #vectors: MemoryVectors | null = null;
  #reading: Promise<void> | null = null;

  constructor(dimensions: number) {
    this.#dimensions = dimensions;
  }

  /** Null: not read yet, or too many. */
  get vectors(): MemoryVectors | null {
    return this.#vectors;
  }

  hasRoomFor(rows: number): boolean {
    return rows <= mostVectors;
  }

  apply(op: VectorOp): void {
    if (op.kind === 'delete') this.#vectors?.delete(op.chunkId);
    else if (op.value !== null) this.#vectors?.set(op.chunkId, op.fileId, float16Bits(op.value));
    if (!this.hasRoomFor(this.#vectors?.size ?? 0)) this.drop();
  }

  /**
   * Reads the table and what waits to be written to it; nothing may change them meanwhile. `proceed` is waited for after each
   * step and rejects to end it.
   */
  async load(view: SearchView, proceed: () => Promise<void>): Promise<void> {
    this.#reading = this.#read(view, proceed).finally(() => (this.#reading = null));
    await this.#reading;
  }

  /**
   * Resolves at once, or when they are read if that has begun and they are few: somebody types then, and a search of the
   * table meanwhile would take its time from both.
   */
  async soonRead(rows: number): Promise<void> {
    if (rows <= fewVectors) await this.#reading?.catch(() => undefined);
  }

  async #read(view: SearchView, proceed: () => Promise<void>): Promise<void> {
    const vectors = new MemoryVectors(this.#dimensions);
    for await (const { chunkIds, fileIds, vectors: bits } of view.table?.everyRow() ?? []) {
      for (const [row, id] of chunkIds.entries()) {
        const chunkId = Number(id);
        const own = bits.subarray(row * this.#dimensions, (row + 1) * this.#dimensions);
        if (!view.deleted.has(chunkId)) vectors.set(chunkId, Number(fileIds[row]), own);
        if (row % rowsPerStep !== 0) continue;
        await nextTurn();
        await proceed();
      }
    }
    const { rows } = view.recent;
    rows.chunkIds.forEach((chunkId, row) => vectors.set(chunkId, rows.fileIds[row] ?? 0, rows.vector(row)));
    this.#vectors = vectors;
  }

  drop(): void {
    this.#vectors = null;
  }
}

/** A copy, since the bytes may begin at an odd address. */
function float16Bits(value: Uint8Array): Uint16Array {
  return new Uint16Array(value.slice().buffer);
}
