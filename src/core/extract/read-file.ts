import { hash as hashOf } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, type BigIntStats } from 'node:fs';
import type { FailureCode, SkipReason } from '../../shared/reasons.ts';
import type { FileObservation } from '../store/records.ts';
import type { ExtractLimits, Extraction, PartialMark } from './document.ts';
import { classify, extractBytes } from './extract-file.ts';
import { isSampled, sampleFile } from './sample-file.ts';

export interface ReadResult {
  /** Null when the file could not be opened or is no regular file. */
  readonly observed: FileObservation | null;
  /** sha256 of the content, 32 bytes; null when it was not read. */
  readonly hash: Uint8Array | null;
  readonly extraction: Extraction | { readonly state: 'unchanged' };
}

const maxAttempts = 3;
/** A link is not followed, and a pipe does not keep the reader waiting; Windows has neither flag. */
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads a file whole and extracts it, unless its content has the hash that is indexed. `path` is absolute, raw
 * bytes. Whatever the file does, changing and vanishing included, is an outcome. Calls into the file system
 * block: it runs in the extractor process, where they cost half of what asynchronous ones do.
 */
export async function readAndExtract(
  path: Uint8Array,
  limits: ExtractLimits,
  indexedHash: Uint8Array | null,
  pictures: 'later' | 'now' = 'later',
): Promise<ReadResult> {
  const name = nameOf(path);
  const content = readStable(path, name, limits);
  if ('reason' in content) return notRead(name, content);
  const { observed, bytes, hash, partial } = content;
  if (indexedHash !== null && hash.equals(indexedHash)) {
    return { observed, hash, extraction: { state: 'unchanged' } };
  }
  return { observed, hash, extraction: marked(await extractBytes(name, bytes, limits, pictures), partial) };
}

function marked(extraction: Extraction, partial: PartialMark | undefined): Extraction {
  if (extraction.state !== 'extracted' || partial === undefined) return extraction;
  return { ...extraction, document: { ...extraction.document, partial } };
}

/** Only the ending matters; bytes that are not UTF-8 become marks that no extension has. */
function nameOf(path: Uint8Array): string {
  const text = Buffer.from(path).toString('utf8');
  return text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
}

interface Bytes {
  readonly bytes: Buffer;
  readonly hash: Buffer;
  /** The bytes are a part of the file. */
  readonly partial?: PartialMark;
}

interface Content extends Bytes {
  readonly observed: FileObservation;
}

interface NotRead {
  readonly reason: SkipReason | FailureCode;
  readonly state: 'skipped' | 'failed';
  readonly detail?: string;
  readonly observed: FileObservation | null;
}

function notRead(name: string, { reason, state, detail, observed }: NotRead): ReadResult {
  const { type, format } = classify(name);
  const said = detail === undefined ? {} : { detail };
  const extraction: Extraction =
    state === 'skipped'
      ? { state, type, format, reason: reason as SkipReason, ...said }
      : { state, type, format, code: reason as FailureCode, ...said };
  return { observed, hash: null, extraction };
}

function readStable(path: Uint8Array, name: string, limits: ExtractLimits): Content | NotRead {
  let descriptor: number;
  try {
    descriptor = openSync(Buffer.from(path), openFlags);
  } catch (error) {
    return whyNotOpened(error);
  }
  try {
    return readOpened(descriptor, name, limits);
  } catch (error) {
    return failed('unreadable', null, errorCode(error));
  } finally {
    closeSync(descriptor);
  }
}

function readOpened(descriptor: number, name: string, limits: ExtractLimits): Content | NotRead {
  let before = fstatSync(descriptor, { bigint: true });
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    if (!before.isFile()) return skipped('special-file', null);
    if (before.size > BigInt(limits.maxBytes)) return tooLarge(before, limits);
    const read = readBytes(descriptor, name, Number(before.size));
    const after = fstatSync(descriptor, { bigint: true });
    const stable =
      after.size === before.size && after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs;
    if (stable && read) return { observed: observationOf(after), ...read };
    before = after;
  }
  return failed('changing', observationOf(before));
}

/** Null when the file has shrunk meanwhile. */
function readBytes(descriptor: number, name: string, size: number): Bytes | null {
  if (isSampled(name, size, descriptor)) return sampleFile(descriptor, size);
  const bytes = readWhole(descriptor, size);
  return bytes.length === size ? { bytes, hash: hashOf('sha256', bytes, 'buffer') } : null;
}

/** Up to `size` bytes from the start; fewer when the file has shrunk meanwhile. */
function readWhole(descriptor: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

function tooLarge(stats: BigIntStats, limits: ExtractLimits): NotRead {
  const detail = `${megabytes(Number(stats.size))}; the limit is ${megabytes(limits.maxBytes)}.`;
  return skipped('too-large', observationOf(stats), detail);
}

function megabytes(bytes: number): string {
  const unit = bytes < 1_000_000 ? ([1000, 'kB'] as const) : ([1_000_000, 'MB'] as const);
  return `${(bytes / unit[0]).toLocaleString('en', { maximumFractionDigits: 1 })} ${unit[1]}`;
}

function observationOf({ size, mtimeNs, ctimeNs, ino }: BigIntStats): FileObservation {
  return { size, mtimeNs, ctimeNs, inode: ino };
}

function whyNotOpened(error: unknown): NotRead {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return failed('vanished', null);
  if (code === 'ELOOP' || code === 'EMLINK') return skipped('symbolic-link', null);
  if (code === 'ENXIO' || code === 'EOPNOTSUPP' || code === 'ENODEV') return skipped('special-file', null);
  return failed('unreadable', null, code === 'EACCES' || code === 'EPERM' ? undefined : code);
}

function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  // What the system does not name is a mistake of ours and must not pass for a fault of the file.
  if (typeof code !== 'string') throw error;
  return code;
}

function skipped(reason: SkipReason, observed: FileObservation | null, detail?: string): NotRead {
  return { state: 'skipped', reason, observed, ...(detail === undefined ? {} : { detail }) };
}

function failed(reason: FailureCode, observed: FileObservation | null, detail?: string): NotRead {
  return { state: 'failed', reason, observed, ...(detail === undefined ? {} : { detail }) };
}
