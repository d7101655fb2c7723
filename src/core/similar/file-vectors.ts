import { dot } from './dot.ts';
import { fileVector } from './file-vector.ts';
import type { PassageVector, PassageVectors, VectorMarks } from './passage-vectors.ts';

export interface NearFile {
  readonly fileId: number;
  /** Cosine, -1 to 1. */
  readonly similarity: number;
}

/** So many are put in order at once; more are seldom asked for, and all of them take three times as long. */
const sortedFirst = 400;

/** One vector a file, in memory: 1 kB each at 256 dimensions. Kept in step with the database at each use. */
export class FileVectors {
  readonly #passages: PassageVectors;
  readonly #dimensions: number;
  readonly #rowOf = new Map<number, number>();
  #fileIds: number[] = [];
  #values: Float32Array;
  #marks: VectorMarks | null = null;
  #version = -1;

  constructor(passages: PassageVectors, dimensions: number) {
    this.#passages = passages;
    this.#dimensions = dimensions;
    this.#values = new Float32Array(0);
  }

  /** Reads everything the first time, later what has changed; nothing when nobody has written. */
  refresh(): void {
    const version = this.#passages.version();
    if (version === this.#version) return;
    const marks = this.#passages.marks();
    if (this.#marks === null) this.#readAll();
    else for (const fileId of this.#passages.filesAfter(this.#marks)) this.#read(fileId);
    const present = this.#passages.present(this.#fileIds);
    for (const fileId of this.#fileIds.filter((id) => !present.has(id))) this.#remove(fileId);
    this.#marks = marks;
    this.#version = version;
  }

  get(fileId: number): Float32Array | null {
    const row = this.#rowOf.get(fileId);
    return row === undefined ? null : this.#row(row);
  }

  /** Every file by its nearness to a vector of length 1, nearest first. */
  *nearest(vector: Float32Array): Generator<NearFile> {
    const similarities = this.#similarities(vector);
    const least = similarities.toSorted().at(-sortedFirst) ?? -Infinity;
    for (const isFirst of [true, false]) {
      for (const row of rowsWhere(similarities, (value) => value >= least === isFirst)) {
        yield { fileId: this.#fileIds[row] ?? 0, similarity: Math.min(1, similarities[row] ?? 0) };
      }
    }
  }

  #similarities(vector: Float32Array): Float32Array {
    const similarities = new Float32Array(this.#fileIds.length);
    for (let row = 0; row < similarities.length; row += 1) {
      similarities[row] = dot(vector, this.#values, row * this.#dimensions);
    }
    return similarities;
  }

  #readAll(): void {
    let gathered: PassageVector[] = [];
    for (const passage of this.#passages.all()) {
      if (gathered[0] && gathered[0].fileId !== passage.fileId) {
        this.#set(gathered[0].fileId, gathered);
        gathered = [];
      }
      gathered.push(passage);
    }
    if (gathered[0]) this.#set(gathered[0].fileId, gathered);
  }

  #read(fileId: number): void {
    const passages = this.#passages.ofFile(fileId);
    if (passages.length > 0) this.#set(fileId, passages);
    else this.#remove(fileId);
  }

  #set(fileId: number, passages: readonly PassageVector[]): void {
    const vectors = passages.map(({ vector }) => vector);
    const row = this.#rowOf.get(fileId) ?? this.#addRow(fileId);
    this.#values.set(fileVector(vectors, this.#dimensions), row * this.#dimensions);
  }

  #addRow(fileId: number): number {
    const row = this.#fileIds.push(fileId) - 1;
    this.#rowOf.set(fileId, row);
    const needed = this.#fileIds.length * this.#dimensions;
    if (needed > this.#values.length) {
      const larger = new Float32Array(Math.ceil(needed * 1.5) + 64 * this.#dimensions);
      larger.set(this.#values);
      this.#values = larger;
    }
    return row;
  }

  /** The last row takes its place. */
  #remove(fileId: number): void {
    const row = this.#rowOf.get(fileId);
    const last = this.#fileIds.at(-1);
    if (row === undefined || last === undefined) return;
    this.#values.set(this.#row(this.#fileIds.length - 1), row * this.#dimensions);
    this.#fileIds[row] = last;
    this.#rowOf.set(last, row);
    this.#fileIds.pop();
    this.#rowOf.delete(fileId);
  }

  #row(row: number): Float32Array {
    return this.#values.subarray(row * this.#dimensions, (row + 1) * this.#dimensions);
  }
}

/** Rows whose value is wanted, largest value first. */
function rowsWhere(values: Float32Array, isWanted: (value: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < values.length; row += 1) if (isWanted(values[row] ?? 0)) rows.push(row);
  return rows.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
}
