/** Found files put together by folder, kind or time of change, each group in the order that the files had. */
import type { DatabaseSync } from 'node:sqlite';
import type { SearchRequest } from '../../shared/contract/search.ts';
import { folderPaths, type FoundFile } from './found-files.ts';

export interface GroupedFiles {
  readonly files: readonly (FoundFile & { readonly group?: string })[];
  /** In the order of the list; null when they are not grouped. */
  readonly groups: readonly { readonly value: string; readonly count: number }[] | null;
}

/** Groups come in the order of their first file; those by date, newest first. `now` is milliseconds since 1970. */
export function groupFiles(
  db: DatabaseSync,
  files: readonly FoundFile[],
  by: SearchRequest['group'],
  now: number,
): GroupedFiles {
  if (by === 'none') return { files, groups: null };
  const groupOf = keyBy(db, by, now);
  const grouped = [...Map.groupBy(files, groupOf)];
  if (by === 'date') grouped.sort(([, a], [, b]) => newest(b) - newest(a));
  return {
    files: grouped.flatMap(([group, inside]) => inside.map((file) => ({ ...file, group }))),
    groups: grouped.map(([value, { length: count }]) => ({ value, count })),
  };
}

function keyBy(
  db: DatabaseSync,
  by: Exclude<SearchRequest['group'], 'none'>,
  now: number,
): (file: FoundFile) => string {
  if (by === 'type') return ({ type }) => type;
  if (by === 'date') return ({ modified }) => dateGroup(modified, now);
  const pathOf = folderPaths(db);
  return ({ dirId }) => pathOf(dirId);
}

/** `today`, `yesterday`, `week` (the 7 days up to today), `month` (30 days), or the year, local time. */
export function dateGroup(modified: number, now: number): string {
  const today = new Date(now);
  const before = (days: number): number =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - days).getTime();
  if (modified >= before(0)) return 'today';
  if (modified >= before(1)) return 'yesterday';
  if (modified >= before(6)) return 'week';
  if (modified >= before(29)) return 'month';
  return String(new Date(modified).getFullYear());
}

function newest(files: readonly FoundFile[]): number {
  return files.reduce((latest, { modified }) => Math.max(latest, modified), -Infinity);
}
