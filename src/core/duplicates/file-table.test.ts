import { describe, expect, test } from 'vitest';
import { FileTable } from './file-table.ts';

const stats = { dev: 1n, mtimeNs: 5n, nlink: 1n };

describe('file table', () => {
  test('rows keep their values when the columns grow, large inodes and long names too', () => {
    const table = new FileTable();
    table.addFolder(Buffer.from('/home'));
    const name = (row: number): string => `${row}${'x'.repeat(row % 250)}`;
    for (let row = 0; row < 20_000; row += 1) {
      const inode = 2n ** 63n + BigInt(row);
      table.push(0, Buffer.from(name(row)), { ...stats, size: BigInt(row + 2 ** 40), ino: inode }, true);
    }
    for (const row of [0, 4_095, 4_096, 19_999]) {
      expect(Buffer.from(table.path(row)).toString()).toBe(`/home/${name(row)}`);
      expect(table.size(row)).toBe(row + 2 ** 40);
      expect(BigInt.asUintN(64, table.inode(row))).toBe(2n ** 63n + BigInt(row));
    }
  });

  test('only sizes that come twice are repeated, and zero never is', () => {
    const table = new FileTable();
    for (const [row, size] of [0, 0, 3, 4, 3].entries()) {
      table.push(0, Buffer.from('a'), { ...stats, size: BigInt(size), ino: BigInt(row) }, true);
    }
    expect([...table.repeatedSizes()]).toEqual([3]);
  });
});
