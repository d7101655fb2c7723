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
