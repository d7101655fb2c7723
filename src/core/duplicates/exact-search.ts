/** Files with the same bytes: same size, then equal ends, then an equal digest of the whole. */
import type { DatabaseSync } from 'node:sqlite';
import { readDisk, type DiskContents } from './disk-contents.ts';
import type { DiskRequest, DuplicateHost } from './duplicate-finder.ts';
import type { FileTable } from './file-table.ts';
import type { FoundFile, FoundGroup, SearchOutcome } from './found-groups.ts';
import { diskOutcome } from './outcome.ts';
import type { OtherReaders } from './read-pass.ts';

/** Rejects with `CANCELLED`. What cannot be read is told in the outcome, and no group has it. */
export async function findExact(
  db: DatabaseSync | null,
  request: DiskRequest,
  host: DuplicateHost,
  readers: OtherReaders,
  signal?: AbortSignal,
): Promise<SearchOutcome> {
  const contents = await readDisk(db, request, host, readers, signal);
  const groups = contents.groups.flatMap((rows) => toGroup(contents, rows));
  return { groups, outcome: diskOutcome(contents.table, groups, contents.reporter) };
}

function toGroup({ table, links, known }: DiskContents, rows: Uint32Array): FoundGroup[] {
  const ordered = distinctFiles(table, rows);
  if (ordered.length < 2) return [];
  const size = table.size(ordered[0] ?? 0);
  const describe = (at: number): FoundFile => {
    const row = ordered[at] ?? 0;
    const path = table.path(row);
    return {
      path,
      fileId: known.fileId(table.folderPath(row), path),
      size,
      modified: Number(table.mtimeNs(row) / 1_000_000n),
      similarity: 1,
      links: links.get(row) ?? 0,
      folder: null,
    };
  };
  const fileCount = ordered.length;
  return [{ kind: 'exact', similarity: 1, bytes: size * (fileCount - 1), fileCount, describe }];
}

/** Two names of one file that were not linked where they were seen (a bind mount) are still one file. */
function distinctFiles(table: FileTable, rows: Uint32Array): readonly number[] {
  const inodes = new Set(Array.from(rows, (row) => table.inode(row)));
  if (inodes.size === rows.length) return [...rows];
  const first = new Map([...rows].toReversed().map((row) => [table.identity(row), row]));
  return [...first.values()].sort((a, b) => a - b);
}
