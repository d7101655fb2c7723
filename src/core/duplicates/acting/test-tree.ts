/** A small tree of files with copies in it, and what is on the disk of it afterwards. */
import { createHash, randomBytes } from 'node:crypto';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { SeenFile } from '../../../shared/contract/acting.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

const folders = ['.', 'a', 'b', 'b/c', 'a/ü'];

/** Up to 6 contents of up to 40 kB, each in up to 4 files, some of them under two names. */
export function makeTree(root: string, random: () => number): void {
  for (const folder of folders) mkdirSync(join(root, folder), { recursive: true });
  const contents = 2 + Math.floor(random() * 5);
  for (let content = 0; content < contents; content += 1) {
    const bytes = randomBytes(1 + Math.floor(random() ** 3 * 40_000));
    const copies = 1 + Math.floor(random() * 4);
    for (let copy = 0; copy < copies; copy += 1) {
      const path = join(root, pick(random, folders), `file ${content}-${copy}.txt`);
      writeFileSync(path, bytes, { mode: pick(random, [0o644, 0o600, 0o664]) });
      const day = 1_600_000_000 + Math.floor(random() * 1e8);
      utimesSync(path, day, day);
      if (random() < 0.1) linkSync(path, join(root, `link ${content}-${copy}.txt`));
    }
  }
}

export interface FoundOnDisk extends SeenFile {
  readonly sha: string;
  readonly mode: number;
}

/** Every regular file below these folders, by path. */
export function filesBelow(...roots: readonly string[]): Map<string, FoundOnDisk> {
  const found = new Map<string, FoundOnDisk>();
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      if (!entry.isFile()) continue;
      const stats = lstatSync(path, { bigint: true });
      const sha = createHash('sha256').update(readFileSync(path)).digest('hex');
      const modified = Number(stats.mtimeNs / 1_000_000n);
      found.set(path, { path, size: Number(stats.size), modified, sha, mode: Number(stats.mode) & 0o7777 });
    }
  };
  for (const root of roots) if (existsSync(root)) visit(root);
  return found;
}

export function contentsOf(files: ReadonlyMap<string, FoundOnDisk>): Set<string> {
  return new Set([...files.values()].map(({ sha }) => sha));
}
