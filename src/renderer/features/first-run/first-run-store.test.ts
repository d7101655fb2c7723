import { expect, test } from 'vitest';
import { foldersToAdd, outerFolder } from './first-run-store.ts';

const folder = (path: string) => ({
  path,
  name: path,
  files: 1,
  bytes: 1,
  complete: true,
  estimateSeconds: 1,
});
const folders = ['/home/ana/Documents/Letters', '/home/ana/Documents', '/home/ana/Documents 2'].map(folder);

test('a folder inside a chosen one is read with it and not added, one that only begins alike is', () => {
  const all = { folders, chosen: new Set(folders.map(({ path }) => path)) };
  expect(foldersToAdd(all).map(({ path }) => path)).toEqual(['/home/ana/Documents', '/home/ana/Documents 2']);
  expect(outerFolder(all, '/home/ana/Documents/Letters')?.path).toBe('/home/ana/Documents');

  const inner = { folders, chosen: new Set(['/home/ana/Documents/Letters']) };
  expect(foldersToAdd(inner).map(({ path }) => path)).toEqual(['/home/ana/Documents/Letters']);
});
