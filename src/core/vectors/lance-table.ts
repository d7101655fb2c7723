import { createHash } from 'node:crypto';
import { readdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connect, Session, type Connection, type Table } from '@lancedb/lancedb';
import { arrowBatch, vectorSchema } from './arrow-batch.ts';
import { DurableFiles } from './durable-files.ts';
import { lanceError, mapped } from './lance-errors.ts';
import type { ScoredRow } from './recent-vectors.ts';
import { VectorRows } from './vector-rows.ts';

const mebibyte = 1024n * 1024n;
/** Rows of one write: below 2,000 the cost per fragment dominates, above 10,000 only memory grows. */
const writeRows = 10_000;
const idsPerPredicate = 5_000;

/** The table of one model: its name comes from the fingerprint, so that two models never share one. */
export function tableName(fingerprint: string): string {
  return `chunks-${createHash('sha256').update(fingerprint).digest('hex').slice(0, 16)}`;
}

/** Opens the folder of tables. Caches are bounded: the index of 1,000,000 vectors takes 49 MB. */
export async function connectVectors(folder: string): Promise<Connection> {
  const session = new Session(64n * mebibyte, 16n * mebibyte);
  // Interval 0: each call sees what a maintenance process has committed (about 0.1 ms).
  return mapped('open the vector index', () => connect(folder, { readConsistencyInterval: 0 }, session));
}

/** LanceDB rows of one model. Errors are `TroveError`s: `DISK_FULL`, `DATA_FOLDER_READ_ONLY`, else `DATA_DAMAGED`. */
export class LanceTable {
  readonly #connection: Connection;
  readonly #table: Table;
  readonly #dimensions: number;
  readonly #durable: DurableFiles;

  private constructor(connection: Connection, table: Table, dimensions: number, path: string) {
    this.#connection = connection;
    this.#table = table;
    this.#dimensions = dimensions;
    this.#durable = new DurableFiles(path);
  }

  /** Opens the table; undefined when there is none. */
  static async open(folder: string, name: string, dimensions: number): Promise<LanceTable | undefined> {
    const path = tablePath(folder, name);
    if (!existsSync(path)) return undefined;
    const connection = await connectVectors(folder);
    try {
      const table = await connection.openTable(name);
      const schema = await table.schema();
      const type = schema.fields.find((field) => field.name === 'vector')?.type as { listSize?: number };
      if (type?.listSize !== dimensions)
        throw new Error(`The table has no ${dimensions}-dimensional vectors.`);
      return new LanceTable(connection, table, dimensions, path);
    } catch (thrown) {
      connection.close();
      throw lanceError(thrown, 'open the vector index');
    }
  }

  /** Makes an empty table. */
  static async create(folder: string, name: string, dimensions: number): Promise<LanceTable> {
    const connection = await connectVectors(folder);
    try {
      const table = await connection.createEmptyTable(name, vectorSchema(dimensions));
      return new LanceTable(connection, table, dimensions, tablePath(folder, name));
    } catch (thrown) {
      connection.close();
      throw lanceError(thrown, 'make the vector index');
    }
  }

  get native(): Table {
    return this.#table;
  }

  close(): void {
    this.#table.close();
    this.#connection.close();
  }

  countRows(): Promise<number> {
    return mapped('count vectors', () => this.#table.countRows());
  }

  /** Appends rows and flushes them to the disk. */
  async add(rows: VectorRows): Promise<void> {
    await mapped('write vectors', async () => {
      for (let from = 0; from < rows.length; from += writeRows) {
        const to = Math.min(rows.length, from + writeRows);
        await this.#table.add(arrowBatch(rows, this.#dimensions, from, to));
      }
    });
  }

  async delete(chunkIds: readonly number[]): Promise<void> {
    await mapped('remove vectors', async () => {
      for (let from = 0; from < chunkIds.length; from += idsPerPredicate) {
        const ids = chunkIds.slice(from, from + idsPerPredicate);
        await this.#table.delete(`chunk_id IN (${ids.join(',')})`);
      }
    });
  }

  /** Makes what was written survive a power cut. */
  flushToDisk(): Promise<void> {
    return mapped('write vectors', () => this.#durable.sync());
  }

  /** The nearest rows by cosine, best first. */
  async search(query: Float32Array, limit: number, fileIds?: readonly number[]): Promise<ScoredRow[]> {
    const nearest = this.#table
      .query()
      .nearestTo(query)
      .distanceType('cosine')
      // Without an index both are ignored. Measured: 0.90 of the nearest 100 at 67,000 rows; 1 bit per dimension needs the refining.
      .nprobes(20)
      .refineFactor(Math.min(10, Math.max(3, Math.ceil(500 / limit))))
      .select(['chunk_id', 'file_id', '_distance'])
      .limit(limit);
    if (fileIds !== undefined) {
      nearest.where(`file_id IN (${fileIds.join(',')})`);
      // An exact search of a few hundred passages is as fast as the index, whose recall is worst there.
      if (fileIds.length <= 200) nearest.bypassVectorIndex();
    }
    const found = await nearest.toArrow();
    if (found.numRows === 0) return [];
    const chunkIds = found.getChild('chunk_id')?.toArray() as BigInt64Array;
    const files = found.getChild('file_id')?.toArray() as BigInt64Array;
    const distances = found.getChild('_distance')?.toArray() as Float32Array;
    return Array.from(distances, (distance, row) => ({
      chunkId: Number(chunkIds[row]),
      fileId: Number(files[row]),
      similarity: 1 - distance,
    }));
  }

  /** Takes up the newest version: after a cleanup elsewhere an older one may name files that are gone. */
  refresh(): Promise<void> {
    return mapped('open the vector index', () => this.#table.checkoutLatest());
  }

  /** Every chunk id, ascending; a double row appears twice. */
  async chunkIds(): Promise<Float64Array> {
    return mapped('read the vector index', async () => {
      const table = await this.#table.query().select(['chunk_id']).toArrow();
      if (table.numRows === 0) return new Float64Array();
      const ids = table.getChild('chunk_id')?.toArray() as BigInt64Array;
      return Float64Array.from(ids, Number).sort();
    });
  }

  /** All rows, as they lie in memory; `vectors` are float16 bits, row after row. */
  async *everyRow(): AsyncGenerator<{
    chunkIds: BigInt64Array;
    fileIds: BigInt64Array;
    vectors: Uint16Array;
  }> {
    const query = this.#table.query().select(['chunk_id', 'file_id', 'vector']);
    for await (const batch of query) {
      const list = batch.getChild('vector')?.data[0];
      const start = (list?.offset ?? 0) * this.#dimensions;
      const bits = list?.children[0]?.values as Uint16Array;
      yield {
        chunkIds: batch.getChild('chunk_id')?.toArray() as BigInt64Array,
        fileIds: batch.getChild('file_id')?.toArray() as BigInt64Array,
        vectors: bits.subarray(start, start + batch.numRows * this.#dimensions),
      };
    }
  }

  /** The stored vectors of some chunks. */
  async vectors(chunkIds: readonly number[]): Promise<VectorRows> {
    return mapped('read the vector index', async () => {
      const rows = new VectorRows(this.#dimensions);
      if (chunkIds.length === 0) return rows;
      const query = this.#table.query().where(`chunk_id IN (${chunkIds.join(',')})`);
      const table = await query.toArrow();
      const ids = table.getChild('chunk_id');
      const fileIds = table.getChild('file_id');
      const vectors = table.getChild('vector');
      for (let row = 0; row < table.numRows; row += 1) {
        const bits = vectors?.get(row).toArray() as Uint16Array;
        const bytes = new Uint8Array(bits.buffer, bits.byteOffset, bits.byteLength);
        rows.push(Number(ids?.get(row)), Number(fileIds?.get(row)), bytes);
      }
      return rows;
    });
  }
}

function tablePath(folder: string, name: string): string {
  return join(folder, `${name}.lance`);
}

function damagedPath(folder: string, name: string): string {
  return join(folder, `${name}.damaged`);
}

/** Moves a table that cannot be used out of the way; one is kept until the new one is whole. */
export async function setAside(folder: string, name: string): Promise<void> {
  const path = tablePath(folder, name);
  if (!existsSync(path)) return;
  try {
    if (existsSync(damagedPath(folder, name))) await rm(path, { recursive: true });
    else await rename(path, damagedPath(folder, name));
  } catch (thrown) {
    throw lanceError(thrown, 'set the damaged vector index aside');
  }
}

/** Deletes the tables of all other models; how many. */
export async function removeOtherTables(folder: string, fingerprint: string): Promise<number> {
  return mapped('remove vectors of another model', async () => {
    const own = tableName(fingerprint);
    const names = await readdir(folder);
    const others = names.filter(
      (name) => /^chunks-[0-9a-f]{16}\.(?:lance|damaged)$/.test(name) && !name.startsWith(own),
    );
    for (const name of others) await rm(join(folder, name), { recursive: true, force: true });
    return others.length;
  });
}

export async function removeSetAside(folder: string, name: string): Promise<void> {
  await rm(damagedPath(folder, name), { recursive: true, force: true });
}
