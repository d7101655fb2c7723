/** Paths as raw bytes: not every file system promises UTF-8, and a path made from broken text would not open. */
import { sep } from 'node:path';

const separator = Buffer.from(sep);
/** Windows takes both. */
const separators: readonly number[] = sep === '\\' ? [0x5c, 0x2f] : [0x2f];

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A path or name for people: bytes that are not UTF-8 are shown as U+FFFD. */
export function displayPath(bytes: Uint8Array): string {
  return asBuffer(bytes).toString('utf8');
}

/**
 * Joins raw path bytes; a root that ends with a separator gets no second one. The result has a buffer of its own: one
 * cut from a pool would take the whole pool along to another thread.
 */
export function joinPath(folder: Uint8Array, name: Uint8Array): Uint8Array {
  const between = separators.includes(folder.at(-1) ?? 0) ? 0 : separator.length;
  const path = new Uint8Array(folder.length + between + name.length);
  path.set(folder);
  if (between > 0) path.set(separator, folder.length);
  path.set(name, folder.length + between);
  return path;
}

/** The names between a folder and a path below it, none when they are the same; null when it is not below. */
export function namesBetween(folder: Uint8Array, path: Uint8Array): Buffer[] | null {
  const from = trimEnd(folder);
  const to = asBuffer(trimEnd(path));
  if (!to.subarray(0, from.length).equals(from)) return null;
  if (to.length > from.length && !separators.includes(to[from.length] ?? 0)) return null;
  return splitNames(to.subarray(from.length));
}

function trimEnd(path: Uint8Array): Uint8Array {
  let end = path.length;
  while (end > 0 && separators.includes(path[end - 1] ?? 0)) end -= 1;
  return path.subarray(0, end);
}

function splitNames(path: Buffer): Buffer[] {
  const names: Buffer[] = [];
  let start = 0;
  for (let at = 0; at <= path.length; at += 1) {
    if (at < path.length && !separators.includes(path[at] ?? 0)) continue;
    if (at > start) names.push(path.subarray(start, at));
    start = at + 1;
  }
  return names;
}

/** A map key for raw bytes: one character a byte. */
export function bytesKey(bytes: Uint8Array): string {
  return asBuffer(bytes).toString('latin1');
}
