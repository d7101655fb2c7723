/** What is done to the files of Trove while nobody has them open: what a power cut, a bad disk or a clean-up tool does. */
import {
  copyFileSync,
  existsSync,
  openSync,
  closeSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Random } from './random.ts';

/** False when there was nothing to damage. */
export type Damage = (dataFolder: string, random: Random) => boolean;

export const lanceDamages: Readonly<Record<string, Damage>> = {
  'newest manifest emptied': (data) => onNewest(files(data, '_versions'), (path) => truncateSync(path, 0)),
  'newest manifest deleted': (data) => onNewest(files(data, '_versions'), (path) => rmSync(path)),
  'all manifests deleted': (data) => onAll(files(data, '_versions'), (path) => rmSync(path)),
  'vector file cut': (data, random) => onOne(files(data, 'data'), random, cutInHalf),
  'vector file deleted': (data, random) => onOne(files(data, 'data'), random, (path) => rmSync(path)),
  'vector file garbled': (data, random) => onOne(files(data, 'data'), random, (path) => garble(path, random)),
  'vector table deleted': (data) => onAll(tables(data), (path) => rmSync(path, { recursive: true })),
};

export const sqliteDamages: Readonly<Record<string, Damage>> = {
  'log of the database cut': (data, random) => {
    const path = join(data, 'trove.db-wal');
    if (!existsSync(path) || statSync(path).size === 0) return false;
    truncateSync(path, random.below(statSync(path).size));
    return true;
  },
  'shared memory of the database deleted': (data) => {
    const path = join(data, 'trove.db-shm');
    rmSync(path, { force: true });
    return true;
  },
};

function tables(data: string): string[] {
  const folder = join(data, 'vectors');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('chunks-'))
    .map((name) => join(folder, name));
}

/** Files of the tables' part, the newest first. */
function files(data: string, part: string): string[] {
  return tables(data)
    .map((table) => join(table, part))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => statSync(path).isFile())
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
}

function onNewest([newest]: readonly string[], act: (path: string) => void): boolean {
  if (newest === undefined) return false;
  act(newest);
  return true;
}

function onAll(paths: readonly string[], act: (path: string) => void): boolean {
  for (const path of paths) act(path);
  return paths.length > 0;
}

function onOne(paths: readonly string[], random: Random, act: (path: string) => void): boolean {
  return onNewest(
    [random.pick(paths)].filter((path) => path !== undefined),
    act,
  );
}

function cutInHalf(path: string): void {
  truncateSync(path, Math.floor(statSync(path).size / 2));
}

function garble(path: string, random: Random): void {
  const { size } = statSync(path);
  const file = openSync(path, 'r+');
  const length = Math.min(size, 4_096);
  const bytes = Uint8Array.from({ length }, () => random.below(256));
  writeSync(file, bytes, 0, length, random.below(Math.max(1, size - length)));
  closeSync(file);
}

/** One wrong byte in the middle of a file. */
export function flipByte(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, new Uint8Array([0x5a, 0xa5, 0x5a]), 0, 3, Math.floor(statSync(path).size / 2));
  closeSync(file);
}

export function restore(from: string, to: string): void {
  copyFileSync(from, to);
}
