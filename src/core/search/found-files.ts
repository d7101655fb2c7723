/** The files that a search found, before they are described: looked up, counted, sorted. */
import type { DatabaseSync } from 'node:sqlite';
import type { Facets, SearchRequest } from '../../shared/contract/search.ts';
import { createDirectoryPaths } from '../store/directories.ts';
import { fileFacts, type FileFacts } from '../store/file-facts.ts';
import { displayPath } from '../store/paths.ts';
import { RevisionMemory } from '../store/revision-memory.ts';
import type { FusedFile } from './fuse.ts';

export interface FoundFile extends FusedFile, FileFacts {
  /** Files with the same bytes that were found too. */
  readonly copies: readonly number[];
  /** Other versions of the document that were found too. */
  readonly versions: readonly number[];
}

/** What is known of each file that is still there, in the order given. */
export function lookUp(db: DatabaseSync, files: readonly FusedFile[]): FoundFile[] {
  const factsOf = fileFacts(
    db,
    files.map(({ fileId }) => fileId),
  );
  return files.flatMap((file) => {
    const facts = factsOf.get(file.fileId);
    return facts === undefined ? [] : { ...file, ...facts, copies: [], versions: [] };
  });
}

/** In the order asked for; by relevance as they come. */
export function sortFiles(
  db: DatabaseSync,
  files: readonly FoundFile[],
  order: SearchRequest['sort'],
): readonly FoundFile[] {
  const byName = (a: FoundFile, b: FoundFile): number => compare(a.nameKey, b.nameKey) || a.fileId - b.fileId;
  switch (order) {
    case 'relevance':
      return files;
    case 'modified':
      return files.toSorted((a, b) => b.modified - a.modified || byName(a, b));
    case 'size':
      return files.toSorted((a, b) => b.size - a.size || byName(a, b));
    case 'name':
      return files.toSorted(byName);
    case 'folder': {
      const pathOf = folderPaths(db);
      return files.toSorted((a, b) => compare(pathOf(a.dirId), pathOf(b.dirId)) || byName(a, b));
    }
  }
}

/** How many files there are of each family, extension and year of change, and in each folder right below the common one. */
export function countFacets(db: DatabaseSync, files: readonly FoundFile[]): Facets {
  const pathOf = folderPaths(db);
  const folders = files.map(({ dirId }) => pathOf(dirId));
  const common = commonFolder([...new Set(folders)]);
  return {
    types: counted(files.map(({ type }) => type)),
    formats: counted(files.flatMap(({ extension }) => extension || [])),
    years: counted(files.map(({ modified }) => String(new Date(modified).getFullYear()))),
    folders: counted(folders.map((folder) => firstBelow(folder, common))),
  };
}

/** About 4 MB. */
const mostFolders = 10_000;
const folders = new RevisionMemory(() => ({
  memo: new Map<number, Uint8Array>(),
  shown: new Map<number, string>(),
}));

/** The absolute path of a folder by its id. */
export function folderPaths(db: DatabaseSync): (dirId: number) => string {
  const paths = createDirectoryPaths(db);
  const { memo, shown } = folders.of(db);
  if (shown.size > mostFolders) [memo, shown].forEach((known) => known.clear());
  return (dirId) => {
    const known = shown.get(dirId) ?? displayPath(paths.of(dirId, memo));
    shown.set(dirId, known);
    return known;
  };
}

const separators = /(?<=[\\/])/u;

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders.map((folder) => `${folder}/`.split(separators));
  if (first === '') return '';
  let length = first.length;
  for (const parts of others) {
    let same = 0;
    while (same < length && parts[same] === first[same]) same += 1;
    length = same;
  }
  return first.slice(0, length).join('');
}

function firstBelow(folder: string, common: string): string {
  const rest = `${folder}/`.slice(common.length).split(separators)[0] ?? '';
  return (common + rest).replace(/(?<=.)[\\/]$/u, '');
}

function counted(values: readonly string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compare(a.value, b.value));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
