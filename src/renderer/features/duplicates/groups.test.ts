import { describe, expect, it } from 'vitest';
import type { DuplicateFile } from '../../../shared/contract/duplicates.ts';
import { addParts, filteredGroups, folderCount, type Group } from './groups.ts';
import { spaceByFolder } from './space-by-folder.ts';

const file = (path: string, size = 100): DuplicateFile => ({
  path,
  fileId: null,
  size,
  modified: 0,
  similarity: 1,
  links: 0,
  folder: null,
});

const group = (groupId: number, paths: readonly string[], size = 100): Group => ({
  groupId,
  kind: 'exact',
  similarity: 1,
  bytes: size * (paths.length - 1),
  fileCount: paths.length,
  files: paths.map((path) => file(path, size)),
});

describe('groups', () => {
  it('joins the parts of a group that came in two pages', () => {
    const groups: Group[] = [];
    const whole = group(1, ['/a', '/b', '/c']);
    addParts(groups, [group(0, ['/x', '/y']), { ...whole, files: whole.files.slice(0, 2) }]);
    addParts(groups, [{ ...whole, files: whole.files.slice(2) }, group(2, ['/p', '/q'])]);
    expect(groups.map(({ files }) => files.map(({ path }) => path))).toEqual([
      ['/x', '/y'],
      ['/a', '/b', '/c'],
      ['/p', '/q'],
    ]);
  });

  it('filters by a folder and not by one whose name begins alike', () => {
    const groups = [group(0, ['/home/Doc/a', '/home/b']), group(1, ['/home/Documents/c', '/home/d'])];
    expect(filteredGroups(groups, '', '/home/Doc').map(({ groupId }) => groupId)).toEqual([0]);
    expect(filteredGroups(groups, 'DOCUMENTS', null).map(({ groupId }) => groupId)).toEqual([1]);
    expect(filteredGroups(groups, ' ', null)).toBe(groups);
    expect(folderCount(group(0, ['/a/x', '/a/y', '/b/z']))).toBe(2);
  });
});

describe('spaceByFolder', () => {
  it('opens the largest folders, loses no byte, and keeps files that lie beside folders', () => {
    const groups = [
      group(0, ['/home/ana/Photos/2019/a.jpg', '/home/ana/Photos/2020/a.jpg'], 1_000),
      group(1, ['/home/ana/Photos/b.jpg', '/home/ana/Notes/b.jpg'], 400),
      group(2, ['/home/ana/Notes/c', '/home/ana/Notes/d', '/home/ana/Notes/e'], 30),
    ];
    const space = spaceByFolder(groups, 10);
    expect(Object.fromEntries(space.map(({ path, bytes }) => [path, bytes]))).toEqual({
      '/home/ana/Photos/2019': 500,
      '/home/ana/Photos/2020': 500,
      '/home/ana/Photos': 200,
      '/home/ana/Notes': 260,
    });
    const sums = [2, 3, 4].map((most) =>
      spaceByFolder(groups, most).reduce((sum, { bytes }) => sum + bytes, 0),
    );
    expect(sums).toEqual([1_460, 1_460, 1_460]);
  });

  it('shows the largest of many folders, and the others as one', () => {
    const many = Array.from({ length: 400 }, (_, at) => group(at, [`/a/${at}/x`, `/a/${at}/y`], 1_000 - at));
    const space = spaceByFolder(many, 24);
    expect(space).toHaveLength(24);
    expect(space.filter(({ path }) => path === '/a')).toHaveLength(1);
    expect(space.map(({ path }) => path)).toContain('/a/0');
    expect(space.reduce((sum, { bytes }) => sum + bytes, 0)).toBeCloseTo(
      many.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  });

  it('understands Windows paths, and nothing at all', () => {
    expect(spaceByFolder([group(0, ['C:\\a\\x', 'C:\\b\\x'])], 5).map(({ path }) => path)).toEqual([
      'C:\\a',
      'C:\\b',
    ]);
    expect(spaceByFolder([], 5)).toEqual([]);
  });
});
