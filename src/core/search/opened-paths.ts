import type { PinnedFile } from '../../shared/contract/search.ts';
import { displayPath } from '../store/paths.ts';
import type { FileRow } from '../store/records.ts';

/** Opened results with where the files are now; those that are gone are left out. */
export function openedWithPaths<Opened extends { readonly fileId: number }>(
  opened: readonly Opened[],
  files: readonly FileRow[],
): (Opened & { path: string })[] {
  const pathOf = new Map(files.map(({ fileId, path }) => [fileId, displayPath(path)]));
  return opened.flatMap((result) => {
    const path = pathOf.get(result.fileId);
    return path === undefined ? [] : [{ ...result, path }];
  });
}

export function pinnedFiles(files: readonly FileRow[]): PinnedFile[] {
  return files.map(({ fileId, path, type, modified }) => {
    const shown = displayPath(path);
    const name = shown.slice(Math.max(shown.lastIndexOf('/'), shown.lastIndexOf('\\')) + 1);
    return { fileId, path: shown, name, type, modified };
  });
}
