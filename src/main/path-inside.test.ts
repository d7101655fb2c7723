import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathInside } from './path-inside.ts';

const folder = join('/', 'app', 'out', 'renderer');

test('an asset is found below the folder', () => {
  expect(pathInside(folder, '/assets/page%20one.js')).toBe(join(folder, 'assets', 'page one.js'));
});

test.each([
  '/../main/index.js',
  '/..%2f..%2fetc/passwd',
  '/assets/%2e%2e/%2e%2e/main.js',
  '/%00.js',
  '/%zz.js',
])('a page cannot read outside of it with %s', (pathname) => {
  expect(pathInside(folder, pathname)).toBeNull();
});

test('a neighbour whose name only begins like the folder is outside', () => {
  expect(pathInside(folder, '/../renderer-old/index.html')).toBeNull();
});
