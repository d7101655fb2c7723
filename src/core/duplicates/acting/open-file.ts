/** Opening exactly the file that was seen, and comparing two of them byte by byte. */
import { createHash } from 'node:crypto';
import { constants, type BigIntStats } from 'node:fs';
import { lstat, open, realpath, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SeenFile } from '../../../shared/contract/acting.ts';
import type { Stamp } from './journal.ts';
import { RefusedError } from './refusal.ts';

export interface HeldFile {
  readonly path: string;
  readonly handle: FileHandle;
  readonly stats: BigIntStats;
  readonly stamp: Stamp;
}

const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
const blockBytes = 1_048_576;

/**
 * Opens a file when it still is what was seen: a file of its own (no link), reached through no link, with this size and
 * time. Rejects with a refusal or the system's error.
 */
export async function openSeen({ path, size, modified }: SeenFile): Promise<HeldFile> {
  await requireRealFolder(path);
  const handle = await open(path, openFlags);
  try {
    const stats = await handle.stat({ bigint: true });
    const isSame =
      stats.isFile() && Number(stats.size) === size && Number(stats.mtimeNs / 1_000_000n) === modified;
    if (!isSame) throw new RefusedError('changed', 'It was changed since it was found.');
    return { path, handle, stats, stamp: stampOf(stats) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Opens a file without knowing more of it than its place. */
export async function openAt(path: string): Promise<HeldFile> {
  await requireRealFolder(path);
  const handle = await open(path, openFlags);
  try {
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile()) throw new RefusedError('changed', 'Something else is at its place now.');
    return { path, handle, stats, stamp: stampOf(stats) };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** A folder above it that is a link leads somewhere else than what was searched. */
export async function requireRealFolder(path: string): Promise<void> {
  const folder = dirname(path);
  if ((await realpath(folder)) !== folder) {
    throw new RefusedError('changed', 'A folder above it was replaced by a link.');
  }
}

export function stampOf({ dev, ino, size, mtimeNs }: BigIntStats): Stamp {
  return { dev: `${dev}`, ino: `${ino}`, size: Number(size), mtimeNs: `${mtimeNs}` };
}

export function isSameStamp(a: Stamp, b: Stamp): boolean {
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs;
}

/** Whether the file at a path, links not followed, is this one still. */
export async function isStillAt(path: string, stamp: Stamp): Promise<boolean> {
  const stats = await lstat(path, { bigint: true }).catch(gone);
  return stats !== null && stats.isFile() && isSameStamp(stampOf(stats), stamp);
}

/** What is at a path, links not followed; null when nothing is. */
export async function statsAt(path: string): Promise<BigIntStats | null> {
  return lstat(path, { bigint: true }).catch(gone);
}

function gone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}

/** The sha256 of both when they are the same byte for byte, else null. */
export async function sameContent(a: HeldFile, b: HeldFile, signal?: AbortSignal): Promise<string | null> {
  if (a.stamp.size !== b.stamp.size) return null;
  const hash = createHash('sha256');
  const [blockA, blockB] = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
  for (let at = 0; ;) {
    signal?.throwIfAborted();
    const [countA, countB] = await Promise.all([fill(a.handle, blockA, at), fill(b.handle, blockB, at)]);
    if (countA !== countB || !blockA.subarray(0, countA).equals(blockB.subarray(0, countB))) return null;
    hash.update(blockA.subarray(0, countA));
    at += countA;
    // A file that grew meanwhile is not what was seen.
    if (countA < blockBytes) return at === a.stamp.size ? hash.digest('hex') : null;
  }
}

/** The sha256 of a file's bytes. */
export async function contentHash({ handle }: HeldFile): Promise<string> {
  const hash = createHash('sha256');
  const block = Buffer.allocUnsafe(blockBytes);
  for (let at = 0; ;) {
    const count = await fill(handle, block, at);
    hash.update(block.subarray(0, count));
    at += count;
    if (count < blockBytes) return hash.digest('hex');
  }
}

async function fill(handle: FileHandle, block: Buffer, position: number): Promise<number> {
  let filled = 0;
  while (filled < block.length) {
    const { bytesRead } = await handle.read(block, filled, block.length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}
