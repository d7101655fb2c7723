import type { DigestColumn } from './digest-columns.ts';
import { digestBytes } from './digests.ts';

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

/** Grows with the meaning of what is kept: entries of another format are not read. */
const format = 2;
const headBytes = 1;
const inodeAt = 0;
const sizeAt = 8;
const mtimeAt = 16;
const endsAt = 24;
const wholeAt = endsAt + digestBytes;
const entryBytes = wholeAt + digestBytes;

/** A file whose digests are in the columns, at this place. */
export interface DigestedFile extends Pick<DigestEntry, 'inode' | 'size' | 'mtimeNs'> {
  readonly at: number;
}

/** Entries of one folder as bytes: the format, then of each file inode, size, time and both digests, zeros for what is not known. */
export function packEntries(
  files: readonly DigestedFile[],
  ends: DigestColumn,
  whole: DigestColumn,
): Uint8Array {
  const bytes = new Uint8Array(headBytes + files.length * entryBytes);
  const view = new DataView(bytes.buffer);
  bytes[0] = format;
  files.forEach(({ inode, size, mtimeNs, at }, index) => {
    const start = headBytes + index * entryBytes;
    view.setBigInt64(start + inodeAt, inode, true);
    view.setFloat64(start + sizeAt, size, true);
    view.setBigInt64(start + mtimeAt, mtimeNs, true);
    ends.copy(at, bytes, start + endsAt);
    whole.copy(at, bytes, start + wholeAt);
  });
  return bytes;
}

/** The reverse of `packEntries`; bytes of another format, and such that are cut off, are no entries. */
export function unpackEntries(bytes: Uint8Array): DigestEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: DigestEntry[] = [];
  if (bytes[0] !== format || bytes.length % entryBytes !== headBytes) return entries;
  for (let at = headBytes; at < bytes.length; at += entryBytes) {
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
