import { setImmediate as nextTurn } from 'node:timers/promises';
import { TroveError } from '../../shared/errors.ts';
import { unitVector } from './float16.ts';
import type { LanceTable } from './lance-table.ts';
import type { VectorSource } from './vector-source.ts';

/** About 3 ms. */
const idsPerSlice = 1_500;
const sampledVectors = 256;

export interface VectorDifference {
  /** Chunks with a vector that LanceDB has not, or has more than once. */
  readonly missing: readonly number[];
  /** Rows that SQLite does not know, or that are there more than once. */
  readonly surplus: readonly number[];
}

/**
 * Compares the ids in LanceDB with SQLite, which must hold still meanwhile (a snapshot), and a sample of the vectors.
 * Throws `DATA_DAMAGED` when the table cannot be read or a vector is another one than the cache has.
 */
export async function compareWithCache(
  table: LanceTable,
  source: VectorSource,
  dimensions: number,
): Promise<VectorDifference> {
  const stored = await table.chunkIds();
  const removing = source.filesBeingRemoved();
  const missing: number[] = [];
  const surplus: number[] = [];
  let position = 0;
  let slice = source.idsAfter(0, idsPerSlice);
  while (slice.length > 0) {
    for (const { chunkId, fileId } of slice) {
      for (; position < stored.length && (stored[position] ?? 0) < chunkId; position += 1) {
        surplus.push(stored[position] ?? 0);
      }
      const first = position;
      while (stored[position] === chunkId) position += 1;
      const copies = position - first;
      if (copies > 1) surplus.push(chunkId);
      if (copies > 1 || (copies === 0 && !removing.has(fileId))) missing.push(chunkId);
    }
    await nextTurn();
    slice = source.idsAfter(slice.at(-1)?.chunkId ?? 0, idsPerSlice);
  }
  surplus.push(...stored.subarray(position));
  await compareSample(table, source, stored, dimensions);
  return { missing, surplus };
}

/** LanceDB has no checksums: garbage in a data file shows only in the values. */
async function compareSample(
  table: LanceTable,
  source: VectorSource,
  stored: Float64Array,
  dimensions: number,
): Promise<void> {
  const step = Math.max(1, stored.length / sampledVectors);
  const ids: number[] = [];
  for (let at = 0; at < stored.length; at += step) ids.push(stored[Math.floor(at)] ?? 0);
  const rows = await table.vectors(ids);
  const ours = new Float32Array(dimensions);
  const theirs = new Float32Array(dimensions);
  for (let row = 0; row < rows.length; row += 1) {
    const cached = source.vectorOf(rows.chunkIds[row] ?? 0);
    if (cached === undefined) continue;
    unitVector(new Uint16Array(cached.value.slice().buffer), ours);
    unitVector(rows.vector(row), theirs);
    const similarity = ours.reduce((sum, value, index) => sum + value * (theirs[index] ?? 0), 0);
    // Written so that NaN is damage too; a vector embedded again on another device differs by less than 0.02.
    if (!(similarity > 0.98) && ours.some((value) => value !== 0)) {
      throw new TroveError('DATA_DAMAGED', 'The vector index holds other values than the cache.');
    }
  }
}
