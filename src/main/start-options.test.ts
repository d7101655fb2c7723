import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolderOf } from './start-options.ts';

test('the switch wins over the variable', () => {
  expect(dataFolderOf(['.', '--data', 'here'], { TROVE_DATA: '/there' })).toBe(resolve('here'));
  expect(dataFolderOf(['--data=here'], {})).toBe(resolve('here'));
  expect(dataFolderOf([], { TROVE_DATA: '/there' })).toBe(resolve('/there'));
});

test('switches of Chromium do not stop the start', () => {
  expect(dataFolderOf(['--no-sandbox', '--enable-features=X', '--inspect=0'], {})).toBeNull();
});

test('an empty value means the platform’s own folder, not the working folder', () => {
  expect(dataFolderOf(['--data='], {})).toBeNull();
  expect(dataFolderOf(['--data'], { TROVE_DATA: '' })).toBeNull();
});
