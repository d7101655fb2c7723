import { digestBytes } from './digest-file.ts';

/** What is known of a file's content; null: not yet. */
export interface Digests {
  /** Of the first and last bytes; of the whole for a small file. */
  readonly ends: Uint8Array | null;
  readonly whole: Uint8Array | null;
}

/** A file's digests with what must hold for them to be its digests still. */
export interface DigestEntry extends Digests {
  readonly inode: bigint;
  readonly size: number;
  readonly mtimeNs: bigint;
}

const inodeAt = 0;
const sizeAt = 8;
const mtimeAt = 16;
const endsAt = 24;
const wholeAt = endsAt + digestBytes;
const entryBytes = wholeAt + digestBytes;

/** Entries of one folder as bytes: inode, size, time and both digests, zeros for what is not known. */
export function packEntries(entries: readonly DigestEntry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * entryBytes);
  const view = new DataView(bytes.buffer);
  entries.forEach(({ inode, size, mtimeNs, ends, whole }, index) => {
    const at = index * entryBytes;
    view.setBigInt64(at + inodeAt, inode, true);
    view.setFloat64(at + sizeAt, size, true);
    view.setBigInt64(at + mtimeAt, mtimeNs, true);
    if (ends) bytes.set(ends, at + endsAt);
    if (whole) bytes.set(whole, at + wholeAt);
  });
  return bytes;
}

/** The reverse of `packEntries`; bytes that are cut off are left out. */
export function unpackEntries(bytes: Uint8Array): DigestEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DigestEntry[] = [];
  for (let at = 0; at + entryBytes <= bytes.length; at += entryBytes) {
    entries.push({
      inode: view.getBigInt64(at + inodeAt, true),
      size: view.getFloat64(at + sizeAt, true),
      mtimeNs: view.getBigInt64(at + mtimeAt, true),
      ends: digestAt(bytes, at + endsAt),
      whole: digestAt(bytes, at + wholeAt),
    });
  }
  return entries;
}

function digestAt(bytes: Uint8Array, at: number): Uint8Array | null {
  const digest = bytes.subarray(at, at + digestBytes);
  return digest.some((byte) => byte !== 0) ? digest : null;
}
