/** Trees with known copies in them, made by a seed. */
import { linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { randomFillSync } from 'node:crypto';
import { join } from 'node:path';
import { seededRandom } from '../src/core/duplicates/acting/test-tree.ts';

export interface TreeShape {
  readonly name: string;
  readonly files: number;
  /** Bytes of a file, of a number from 0 to 1. */
  readonly size: (random: number) => number;
}

export const treeShapes: readonly TreeShape[] = [
  { name: '10,000 files, 1 GB', files: 10_000, size: (random) => 2_000 + Math.floor(random ** 8 * 900_000) },
  { name: '80,000 small files', files: 80_000, size: (random) => 20 + Math.floor(random ** 3 * 4_000) },
];

/** One file in four is a copy of an earlier one, one in fifty has the size of one and other bytes, one in a hundred is a hard link. */
export function makeTree(folder: string, { files, size }: TreeShape): number {
  const random = seededRandom(7);
  const earlier: Buffer[] = [];
  let bytes = 0;
  for (let at = 0; at < files; at += 1) {
    const inside = join(folder, `${at % 40}`, `${at % 7}`);
    mkdirSync(inside, { recursive: true });
    const path = join(inside, `file ${at}.dat`);
    const known = earlier[Math.floor(random() * earlier.length)];
    const chance = random();
    if (known && chance < 0.01) {
      const first = join(folder, '0/0/file 0.dat');
      linkSync(first, path);
      continue;
    }
    const content = known && chance < 0.26 ? known : fresh(size(random()), known, chance < 0.28);
    writeFileSync(path, content);
    bytes += content.length;
    if (earlier.length < 2_000) earlier.push(content);
  }
  return bytes;
}

function fresh(length: number, like: Buffer | undefined, sameSize: boolean): Buffer {
  if (like === undefined || !sameSize) return randomFillSync(Buffer.alloc(length));
  const content = Buffer.from(like);
  // In the middle, where neither head nor tail tells them apart.
  const middle = content.length >> 1;
  content[middle] = (content[middle] ?? 0) ^ 1;
  return content;
}

/** Very many entries that take no space: names of a few files, in folders of a thousand, each folder with files of its own. */
export function makeManyEntries(folder: string, entries: number): void {
  const perFolder = 1_000;
  for (let at = 0; at < entries; at += perFolder) {
    const inside = join(folder, `${Math.floor(at / 100_000)}`, `${at}`);
    mkdirSync(inside, { recursive: true });
    const first = join(inside, 'entry 0.dat');
    writeFileSync(first, `content ${at % 10_000}`.padEnd(64));
    for (let name = 1; name < perFolder; name += 1) linkSync(first, join(inside, `entry ${name}.dat`));
  }
}
