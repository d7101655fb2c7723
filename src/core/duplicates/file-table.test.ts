import { describe, expect, test } from 'vitest';
import { FileTable } from './file-table.ts';

const file = { folder: 0, device: 1, mtimeNs: 5n, linked: false };

describe('file table', () => {
  test('rows keep their values when the columns grow, large inodes and long names too', () => {
    const table = new FileTable();
    table.addFolder(Buffer.from('/home'));
    const name = (row: number): string => `${row}${'x'.repeat(row % 250)}`;
    for (let row = 0; row < 20_000; row += 1) {
      const inode = 2n ** 63n + BigInt(row);
      table.push({ ...file, name: Buffer.from(name(row)), size: row + 2 ** 40, inode });
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
      table.push({ ...file, name: Buffer.from('a'), size, inode: BigInt(row) });
    }
    expect([...table.repeatedSizes()]).toEqual([3]);
  });
});
