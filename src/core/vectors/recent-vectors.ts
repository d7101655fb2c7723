import { unitVector } from './float16.ts';
import { VectorRows } from './vector-rows.ts';

export interface ScoredRow {
  readonly chunkId: number;
  readonly fileId: number;
  readonly similarity: number;
}

/** Rows that are not in LanceDB yet, searched by brute force: 4,000 rows of 256 values take about 2 ms. */
export class RecentVectors {
  readonly rows: VectorRows;
  readonly #dimensions: number;
  readonly #rowOf = new Map<number, number>();
  #units: Float32Array;
  /** Rows whose unit vector is made. */
  #unitRows = 0;

  constructor(dimensions: number) {
    this.#dimensions = dimensions;
    this.rows = new VectorRows(dimensions);
    this.#units = new Float32Array(0);
  }

  get size(): number {
    return this.rows.length;
  }

  has(chunkId: number): boolean {
    return this.#rowOf.has(chunkId);
  }

  add(chunkId: number, fileId: number, value: Uint8Array): void {
    if (this.#rowOf.has(chunkId)) return;
    this.#rowOf.set(chunkId, this.rows.push(chunkId, fileId, value));
  }

  /** Takes a row out; the last row takes its place. False when the chunk is not here. */
  delete(chunkId: number): boolean {
    const row = this.#rowOf.get(chunkId);
    if (row === undefined) return false;
    this.#rowOf.delete(chunkId);
    this.#unitRows = Math.min(this.#unitRows, row);
    const moved = this.rows.removeBySwap(row);
    if (moved !== undefined) this.#rowOf.set(moved, row);
    return true;
  }

  /** The nearest rows by cosine, best first; `query` has length 1. */
  search(query: Float32Array, limit: number, fileIds?: ReadonlySet<number>): ScoredRow[] {
    this.#makeUnits();
    const found: ScoredRow[] = [];
    for (let row = 0; row < this.rows.length; row += 1) {
      const fileId = this.rows.fileIds[row] ?? 0;
      if (fileIds !== undefined && !fileIds.has(fileId)) continue;
      const similarity = dot(query, this.#units, row * this.#dimensions);
      found.push({ chunkId: this.rows.chunkIds[row] ?? 0, fileId, similarity });
    }
    return found.sort((a, b) => b.similarity - a.similarity).slice(0, limit);
  }

  /** Only once somebody searches: most rows of a first index go to LanceDB before. */
  #makeUnits(): void {
    const needed = this.rows.length * this.#dimensions;
    if (this.#units.length < needed) {
      const grown = new Float32Array(Math.max(needed, this.#units.length * 2, 256 * this.#dimensions));
      grown.set(this.#units);
      this.#units = grown;
    }
    for (; this.#unitRows < this.rows.length; this.#unitRows += 1) {
      unitVector(this.rows.vector(this.#unitRows), this.#unit(this.#unitRows));
    }
  }

  #unit(row: number): Float32Array {
    return this.#units.subarray(row * this.#dimensions, (row + 1) * this.#dimensions);
  }
}

function dot(query: Float32Array, units: Float32Array, start: number): number {
  let sum = 0;
  for (let index = 0; index < query.length; index += 1) {
    sum += (query[index] ?? 0) * (units[start + index] ?? 0);
  }
  return sum;
}
