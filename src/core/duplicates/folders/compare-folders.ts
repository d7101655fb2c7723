/** What two folders share, and what only one of them has. */
import type { DatabaseSync } from 'node:sqlite';
import type { FolderComparison, TwinFile } from '../../../shared/contract/versions.ts';
import { displayPath } from '../../store/paths.ts';
import { readDisk } from '../disk-contents.ts';
import type { DuplicateHost } from '../duplicate-finder.ts';
import type { OtherReaders } from '../read-pass.ts';
import { FolderTree } from './folder-tree.ts';

const shown = 5_000;

/** Real absolute paths, neither inside the other. Rejects with `CANCELLED`. */
export async function compareFolders(
  db: DatabaseSync | null,
  { a, b, everything }: { readonly a: string; readonly b: string; readonly everything: boolean },
  host: DuplicateHost,
  readers: OtherReaders,
  signal?: AbortSignal,
): Promise<FolderComparison> {
  const request = { folders: [a, b], everything, smallest: 0, excludedFolders: [], excludedTypes: [] };
  const contents = await readDisk(db, request, host, readers, signal);
  const { table } = contents;
  const tree = new FolderTree(contents);
  const describe = (row: number): TwinFile => ({
    path: displayPath(table.path(row)),
    size: table.size(row),
    modified: Number(table.mtimeNs(row) / 1_000_000n),
  });
  const sides = [a, b].map((path) => {
    const folder = table.folders.findIndex((known) => Buffer.from(path).equals(known));
    return folder < 0 ? [] : [...tree.rows(folder)];
  });
  const [inA = new Map<number, number[]>(), inB = new Map<number, number[]>()] = sides.map((rows) =>
    Map.groupBy(
      rows.filter((row) => (tree.contentOf[row] ?? -1) >= 0),
      (row) => tree.contentOf[row] ?? -1,
    ),
  );
  const only = (rows: readonly number[] = [], other: ReadonlyMap<number, unknown>): number[] =>
    rows.filter((row) => !other.has(tree.contentOf[row] ?? -1));
  const shared = [...inA].filter(([content]) => inB.has(content));
  const [onlyA, onlyB] = [only(sides[0], inB), only(sides[1], inA)];
  return {
    shared: shared.slice(0, shown).map(([content, rows]) => ({
      a: rows.map(describe),
      b: (inB.get(content) ?? []).map(describe),
    })),
    onlyA: onlyA.slice(0, shown).map(describe),
    onlyB: onlyB.slice(0, shown).map(describe),
    sharedCount: shared.length,
    onlyACount: onlyA.length,
    onlyBCount: onlyB.length,
    problemCount: contents.reporter.problemCount,
  };
}
