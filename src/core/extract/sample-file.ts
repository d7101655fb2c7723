/**
 * Logs and tables of hundreds of megabytes are read in part: their beginning, stretches at even distances, and their end.
 * What they are about shows in that; a hundred thousand passages of one log would bury everything else.
 */
import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import { detailSentence } from '../../shared/details.ts';
import { formatOf } from './classify.ts';
import type { PartialMark } from './document.ts';

/** Bytes. Smaller files are read whole. */
const sampledFrom = 16_000_000;
const headBytes = 2_000_000;
const stretchBytes = 128_000;
const stretches = 14;
const tailBytes = 256_000;
const blockBytes = 1_048_576;
const lookedAt = 65_536;
const newline = 0x0a;

export interface FileSample {
  /** Whole lines, in the file's order. */
  readonly bytes: Buffer;
  /** sha256 of the whole file. */
  readonly hash: Buffer;
  readonly partial: PartialMark;
}

/** Whether a file of this name, size in bytes and beginning is read in part: long plain text and tables of it. */
export function isSampled(name: string, size: number, descriptor: number): boolean {
  if (size <= sampledFrom) return false;
  const beginning = Buffer.alloc(lookedAt);
  const length = readSync(descriptor, beginning, 0, lookedAt, 0);
  // Text in units of two or four bytes cannot be cut at a byte, and what else has a zero is no text.
  if (beginning.subarray(0, length).includes(0)) return false;
  const reader = formatOf(name, beginning.subarray(0, length))?.reader ?? 'text';
  return reader === 'text' || reader === 'csv';
}

/** Reads the file once, block by block, and keeps a few megabytes of it; null when it has shrunk meanwhile. */
export function sampleFile(descriptor: number, size: number): FileSample | null {
  const hash = createHash('sha256');
  const block = Buffer.allocUnsafe(blockBytes);
  const kept = keptRanges(size).map(({ start, end }) => ({ start, end, bytes: Buffer.alloc(end - start) }));
  for (let at = 0; at < size;) {
    const count = readSync(descriptor, block, 0, Math.min(blockBytes, size - at), at);
    if (count === 0) return null;
    hash.update(block.subarray(0, count));
    for (const { start, end, bytes } of kept) {
      const from = Math.max(start, at);
      const to = Math.min(end, at + count);
      if (from < to) block.copy(bytes, from - start, from - at, to - at);
    }
    at += count;
  }
  const bytes = Buffer.concat(
    kept.map((range) => wholeLines(range.bytes, range.start > 0, range.end < size)),
  );
  return { bytes, hash: hash.digest(), partial: { code: 'sampled', detail: detailOf(bytes.length, size) } };
}

function keptRanges(size: number): { start: number; end: number }[] {
  const tail = size - tailBytes;
  const step = (tail - headBytes) / (stretches + 1);
  const middle = Array.from({ length: stretches }, (_, at) => {
    const start = Math.round(headBytes + step * (at + 1) - stretchBytes / 2);
    return { start, end: start + stretchBytes };
  });
  return [{ start: 0, end: headBytes }, ...middle, { start: tail, end: size }];
}

/** Without the lines that are cut at its ends; a stretch of one line without end is kept as it is. */
function wholeLines(bytes: Buffer, cutStart: boolean, cutEnd: boolean): Buffer {
  const start = cutStart ? bytes.indexOf(newline) + 1 : 0;
  const end = cutEnd ? bytes.lastIndexOf(newline) + 1 : bytes.length;
  return end > start ? bytes.subarray(start, end) : bytes;
}

function detailOf(read: number, size: number): string {
  const megabytes = (count: number): string =>
    `${(count / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
  return detailSentence('read-stretches', {
    read: megabytes(read),
    size: megabytes(size),
    places: stretches,
  });
}
