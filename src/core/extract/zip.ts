import { inflateRawSync } from 'node:zlib';
import { asBuffer } from './sniff.ts';

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const maxComment = 0xffff;
const deflated = 8;
const encryptedFlag = 1;
const utf8Flag = 0x800;
const locatorSignature = 0x07064b50;
const locatorLength = 20;
const notFitting = 0xffffffff;
const wideField = 1;

/** Thrown for a compression that no usual program writes; some programs mark locked entries so. */
export class UnknownCompression extends Error {
  override readonly name = 'UnknownCompression';
}

export interface ZipEntry {
  readonly name: string;
  /** The name's bytes: zips of old tools write them in an encoding they do not say. */
  readonly rawName: Buffer;
  readonly isUtf8: boolean;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  /** As the archive says; it may lie. */
  readonly size: number;
  readonly headerOffset: number;
}

/** The entries of a zip by name, from its central directory; throws when there is none or it is damaged. */
export function readZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const buffer = asBuffer(bytes);
  const directory = findDirectory(buffer);
  const { count } = directory;
  const entries = new Map<string, ZipEntry>();
  let at = directory.start;
  for (let index = 0; index < count; index += 1) {
    if (buffer.readUInt32LE(at) !== entrySignature) throw new Error('The zip directory is damaged.');
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    const extra = buffer.subarray(at + 46 + nameLength, at + 46 + nameLength + buffer.readUInt16LE(at + 30));
    const [size = 0, compressedSize = 0, headerOffset = 0] = wideNumbers(extra, [
      buffer.readUInt32LE(at + 24),
      buffer.readUInt32LE(at + 20),
      buffer.readUInt32LE(at + 42),
    ]);
    const flags = buffer.readUInt16LE(at + 8);
    entries.set(name, {
      name,
      rawName: buffer.subarray(at + 46, at + 46 + nameLength),
      isUtf8: (flags & utf8Flag) !== 0,
      encrypted: (flags & encryptedFlag) !== 0,
      method: buffer.readUInt16LE(at + 10),
      compressedSize,
      size,
      headerOffset,
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

/** Where the directory begins; zips that may grow large say it in a record of its own, before the last one. */
function findDirectory(buffer: Buffer): { start: number; count: number } {
  const end = findEnd(buffer);
  const locator = end - locatorLength;
  if (locator >= 0 && buffer.readUInt32LE(locator) === locatorSignature) {
    const record = Number(buffer.readBigUInt64LE(locator + 8));
    return {
      start: Number(buffer.readBigUInt64LE(record + 48)),
      count: Number(buffer.readBigUInt64LE(record + 32)),
    };
  }
  return { start: buffer.readUInt32LE(end + 16), count: buffer.readUInt16LE(end + 10) };
}

/** Numbers that do not fit stand in an extra field, in this order, each only where it is marked as not fitting. */
function wideNumbers(extra: Buffer, values: readonly number[]): readonly number[] {
  if (!values.includes(notFitting)) return values;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== wideField) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== notFitting) return value;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return values;
}

function findEnd(buffer: Buffer): number {
  const last = buffer.length - endLength;
  for (let at = last; at >= 0 && at >= last - maxComment; at -= 1) {
    if (buffer.readUInt32LE(at) === endSignature) return at;
  }
  throw new Error('The zip ends too early.');
}

/** The content of an entry; throws when it is damaged or larger than `maxBytes` once unpacked. */
export function readZipEntry(bytes: Uint8Array, entry: ZipEntry, maxBytes: number): Buffer {
  const buffer = asBuffer(bytes);
  const start =
    entry.headerOffset +
    30 +
    buffer.readUInt16LE(entry.headerOffset + 26) +
    buffer.readUInt16LE(entry.headerOffset + 28);
  const packed = buffer.subarray(start, start + entry.compressedSize);
  if (entry.method === 0) return packed;
  if (entry.method !== deflated) throw new UnknownCompression('The zip uses an unknown compression.');
  return inflateRawSync(packed, { maxOutputLength: maxBytes });
}
