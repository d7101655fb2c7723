import type { DuplicateFile, GroupPart } from '../../../shared/contract/duplicates.ts';
import type { DuplicateKind } from '../../../shared/duplicate-kinds.ts';
import { folderOf } from '../../app/paths.ts';

/** A group with the files of all its parts. */
export interface Group {
  readonly groupId: number;
  readonly kind: DuplicateKind;
  readonly similarity: number;
  /** Space to win by keeping one file. */
  readonly bytes: number;
  readonly fileCount: number;
  readonly files: readonly DuplicateFile[];
}

/** Adds what came next; a part goes on with the last group or begins another one. */
export function addParts(groups: Group[], parts: readonly GroupPart[]): void {
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.groupId === part.groupId) {
      groups[groups.length - 1] = { ...last, files: [...last.files, ...part.files] };
    } else groups.push(part);
  }
}

export function folderCount({ files }: Group): number {
  return new Set(files.map(({ path }) => folderOf(path))).size;
}

/** Groups with a file inside the folder whose path has the text, letter case ignored. */
export function filteredGroups(
  groups: readonly Group[],
  text: string,
  folder: string | null,
): readonly Group[] {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '' && folder === null) return groups;
  const fits = ({ path }: DuplicateFile): boolean =>
    (folder === null || isInside(folder, path)) &&
    (wanted === '' || path.toLocaleLowerCase().includes(wanted));
  return groups.filter(({ files }) => files.some(fits));
}

export function isInside(folder: string, path: string): boolean {
  if (!path.startsWith(folder)) return false;
  const next = path.charAt(folder.length);
  return next === '' || next === '/' || next === '\\' || /[/\\]$/.test(folder);
}
