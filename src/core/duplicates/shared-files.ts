/** Paths and sizes of walked files in memory that several threads see. */
export interface SharedFiles {
  /** Of each row: its folder, its size, and where its name ends among the names; it begins where the one before ends. */
  readonly folder: Uint32Array;
  readonly size: Float64Array;
  readonly nameEnd: Uint32Array;
  readonly names: Uint8Array;
  /** Absolute paths of the folders, and where each ends. */
  readonly folders: Uint8Array;
  readonly folderEnd: Uint32Array;
}

type Column = Uint8Array | Int32Array | Uint32Array | Float64Array | BigInt64Array;

/** Makes a column of zeros. */
export type MakeColumn = <T extends Column>(
  Constructor: { new (buffer: ArrayBufferLike): T; readonly BYTES_PER_ELEMENT: number },
  length: number,
) => T;

/** Other threads see it when it is sent to them. */
export const shared: MakeColumn = (Constructor, length) =>
  new Constructor(new SharedArrayBuffer(length * Constructor.BYTES_PER_ELEMENT));

/** Made in a fraction of the time; other threads get a copy. */
export const unshared: MakeColumn = (Constructor, length) =>
  new Constructor(new ArrayBuffer(length * Constructor.BYTES_PER_ELEMENT));

/** The bytes of one of many strings that stand one after another. */
export function part(bytes: Uint8Array, ends: Uint32Array, at: number): Uint8Array {
  return bytes.subarray(at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at]);
}

/** Strings of bytes one after another, and where each ends. */
export function packed(parts: readonly Uint8Array[]): { bytes: Uint8Array; ends: Uint32Array } {
  const ends = shared(Uint32Array, parts.length);
  const bytes = shared(
    Uint8Array,
    parts.reduce((sum, { length }) => sum + length, 0),
  );
  let end = 0;
  for (const [at, item] of parts.entries()) {
    bytes.set(item, end);
    end += item.length;
    ends[at] = end;
  }
  return { bytes, ends };
}
