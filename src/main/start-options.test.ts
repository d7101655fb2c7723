import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolderOf, invocationOf, invocationOfLink, programOf } from './start-options.ts';

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

test('an AppImage is started at login by its own file, not by the mount that is gone then', () => {
  const environment = { APPIMAGE: '/home/ana/Trove.AppImage', APPDIR: '/tmp/.mount_TroveXY' };
  expect(programOf(environment, '/tmp/.mount_TroveXY/trove')).toBe('/home/ana/Trove.AppImage');
  // Installed, and started from a terminal that is an AppImage itself.
  expect(programOf(environment, '/opt/Trove/trove')).toBe('/opt/Trove/trove');
  expect(programOf({}, '/opt/Trove/trove')).toBe('/opt/Trove/trove');
});

test.each([
  [['--toggle'], { show: 'quick' }],
  [['--hidden'], { show: 'nothing' }],
  [['--search=red car', '--no-sandbox'], { show: 'window', query: 'red car' }],
  [['/app', '--type=x'], { show: 'window', query: null }],
  [['trove://search?q=red%20car'], { show: 'window', query: 'red car' }],
  [['TROVE://search?q=x'], { show: 'window', query: 'x' }],
] as const)('%j asks for %j', (argv, expected) => expect(invocationOf(argv)).toEqual(expected));

test('a link can do nothing but fill the field', () => {
  for (const link of [
    'trove://add?path=/etc',
    'trove://search',
    'trove:search?q=x',
    'trove://search@evil?q=x',
    'trove://',
  ]) {
    expect(invocationOf([link])).toEqual({ show: 'window', query: null });
  }
  expect(invocationOfLink(`trove://search?q=${'x'.repeat(5_000)}`)).toEqual({
    show: 'window',
    query: 'x'.repeat(1_000),
  });
  expect(invocationOfLink('trove://search?q=a%00b%0Ac%E2%80%AEd')).toEqual({
    show: 'window',
    query: 'a b c d',
  });
});
