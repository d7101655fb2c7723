import { expect, test } from 'vitest';
import { listItems } from './list-items.ts';

const shown = (text: string, isCounted: boolean): string[] => {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    const at = start;
    start += line.length + 1;
    return { text: line, start: at };
  });
  return listItems(lines, isCounted).map((item) => {
    // The words stand where they are said to stand.
    expect(text.slice(item.start, item.start + item.text.length)).toBe(item.text);
    return `${item.indent} ${item.number ?? (item.isItem ? '•' : '')} ${item.text}`;
  });
};

test('Markdown counts on from the first number, in each list within a list anew', () => {
  const text = '1. one\n1. two\n   1. inner\n   1. next\n\n1. three\n   1. inner';
  expect(shown(text, true)).toEqual([
    '0 1. one',
    '0 2. two',
    '3 1. inner',
    '3 2. next',
    '0 3. three',
    '3 1. inner',
  ]);
  expect(shown('4) four\n9) five', true)).toEqual(['0 4) four', '0 5) five']);
});

test('other lists have the numbers that are written, and what goes on has none', () => {
  expect(shown('3. three\n7. seven\n   goes on\n- [x] done', false)).toEqual([
    '0 3. three',
    '0 7. seven',
    '3  goes on',
    '0 • done',
  ]);
});
