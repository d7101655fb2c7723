import { normalise } from './float16.ts';
import { Int8Rows } from './int8-rows.ts';
import type { VectorHits } from './vector-index.ts';

/** Cosines are counted in so many bins to find how high the best `limit` stand, without sorting all of them. */
const bins = 4_096;
/** One row of so many tells about how high the best stand. */
const sampled = 16;
const notWanted = -2;

/**
 * Every vector of an index in memory, searched whole: 0.99 of the exact nearest 100, in a third of the time that the
 * index of LanceDB takes for 0.90. About 290 bytes a vector of 256 dimensions.
 */
export class MemoryVectors {
  readonly #rows: Int8Rows;
  readonly #chunkIds: number[] = [];
  readonly #fileIds: number[] = [];
  readonly #rowOf = new Map<number, number>();

  constructor(dimensions: number) {
    this.#rows = new Int8Rows(dimensions);
  }

  get size(): number {
    return this.#rows.length;
  }

  /** Adds or replaces a chunk's vector, given as float16 bits; one without a direction is left out. */
  set(chunkId: number, fileId: number, bits: Uint16Array): void {
    this.delete(chunkId);
    if (!this.#rows.push(bits)) return;
    this.#rowOf.set(chunkId, this.#rows.length - 1);
    this.#chunkIds.push(chunkId);
    this.#fileIds.push(fileId);
  }

  delete(chunkId: number): void {
    const row = this.#rowOf.get(chunkId);
    if (row === undefined) return;
    this.#rowOf.delete(chunkId);
    this.#rows.removeBySwap(row);
    const lastChunk = this.#chunkIds.pop() ?? 0;
    const lastFile = this.#fileIds.pop() ?? 0;
    if (lastChunk === chunkId) return;
    this.#chunkIds[row] = lastChunk;
    this.#fileIds[row] = lastFile;
    this.#rowOf.set(lastChunk, row);
  }

  /** The nearest by cosine, best first, of the given files only if they are given. */
  search(vector: Float32Array, limit: number, fileIds?: readonly number[]): VectorHits {
    const unit = unitOf(vector);
    if (limit < 1 || !hasDirection(unit)) return { chunkIds: [], fileIds: [], similarities: [] };
    const cosines = this.#rows.cosines(unit);
    if (fileIds !== undefined) {
      const wanted = new Set(fileIds);
      for (let row = 0; row < cosines.length; row += 1) {
        if (!wanted.has(this.#fileIds[row] ?? 0)) cosines[row] = notWanted;
      }
    }
    const best = highestRows(cosines, limit);
    return {
      chunkIds: best.map((row) => this.#chunkIds[row] ?? 0),
      fileIds: best.map((row) => this.#fileIds[row] ?? 0),
      similarities: best.map((row) => cosines[row] ?? 0),
    };
  }

  /** The cosine of each chunk; NaN for one that has no vector here. */
  similarities(vector: Float32Array, chunkIds: readonly number[]): Float32Array {
    const rows = chunkIds.map((chunkId) => this.#rowOf.get(chunkId));
    return this.#rows.cosinesOf(unitOf(vector), rows);
  }
}

function unitOf(vector: Float32Array): Float32Array {
  const unit = vector.slice();
  normalise(unit);
  return unit;
}

/**
 * Rows with the highest values, best first; ties in their order. Values are read by their index: `for … of` makes an
 * object of each, a megabyte and a half of garbage for 100,000.
 */
function highestRows(values: Float32Array, limit: number): number[] {
  const likely = rowsFrom(values, leastPlace(values, (2 * limit) / sampled, sampled));
  const rows = likely.length < limit ? rowsFrom(values, leastPlace(values, limit, 1)) : likely;
  return rows.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b).slice(0, limit);
}

/** The bin from which on upwards there are `wanted` values, of every `step`th row. */
function leastPlace(values: Float32Array, wanted: number, step: number): number {
  const counts = new Uint32Array(bins);
  for (let row = 0; row < values.length; row += step) {
    const value = values[row] ?? notWanted;
    if (value <= notWanted) continue;
    const bin = Math.min(bins - 1, Math.floor(placeOf(value)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  let least = bins - 1;
  for (let found = counts[least] ?? 0; least > 0 && found < wanted; found += counts[least] ?? 0) least -= 1;
  return least;
}

function rowsFrom(values: Float32Array, least: number): number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? notWanted;
    if (value > notWanted && placeOf(value) >= least) rows.push(row);
  }
  return rows;
}

/** Where among the bins. */
function placeOf(cosine: number): number {
  return ((cosine + 1) / 2) * bins;
}

function hasDirection(vector: Float32Array): boolean {
  for (const value of vector) if (value !== 0) return true;
  return false;
}
