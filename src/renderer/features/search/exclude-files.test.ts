import { expect, test } from 'vitest';
import { globOf } from './exclude-files.ts';

test('letters that mean something in a rule stand for themselves', () => {
  expect(globOf('/home/ana/Notes/a.txt', '/home/ana')).toBe('/Notes/a.txt');
  expect(globOf('/home/ana/[draft] why?*.md', '/home/ana')).toBe('/\\[draft\\] why\\?\\*.md');
  expect(globOf('/home/ana/back\\slash ', '/home/ana')).toBe('/back\\\\slash\\ ');
  expect(globOf('C:\\Users\\Ana\\Notes\\a.txt', 'C:\\Users\\Ana')).toBe('/Notes/a.txt');
});
