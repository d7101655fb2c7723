import { expect, test } from 'vitest';
import { tableOf } from './table-rows.ts';

const textsOf = (text: string) => tableOf(text).rows.map(({ cells }) => cells.map((cell) => cell.text));

test('cells know their place, so that what is found in them is marked there', () => {
  const text = 'item\tprice\nrye bread\t3.90\n';
  const { rows, hasHeader } = tableOf(text);
  expect(hasHeader).toBe(true);
  for (const { text: cell, start } of rows.flatMap(({ cells }) => cells))
    expect(text.slice(start, start + cell.length)).toBe(cell);
  expect(textsOf(text)).toEqual([
    ['item', 'price'],
    ['rye bread', '3.90'],
  ]);
});

test('a table of Markdown has no bars and no ruler, and a bar after a backslash stays', () => {
  const text = '| a | b |\n|---|:-:|\n| x \\| y |  |\n1 | 2';
  expect(textsOf(text)).toEqual([
    ['a', 'b'],
    ['x \\| y', ''],
    ['1', '2'],
  ]);
  const [, second] = tableOf(text).rows;
  expect(text.slice(second?.cells[0]?.start).startsWith('x \\| y')).toBe(true);
});

test('text above numbers names the columns; numbers or gaps in the first row do not', () => {
  expect(tableOf('2020\t2021\n1\t2').hasHeader).toBe(false);
  expect(tableOf('Total\t\n1\t2').hasHeader).toBe(false);
  expect(tableOf('a\tb\nc\td').hasHeader).toBe(false);
});
