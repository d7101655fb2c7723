/** The files that wait to be read: changed ones first, then in the order they were found. */
import type { DatabaseSync } from 'node:sqlite';
import { createDirectoryPaths } from './directories.ts';
import { joinPath } from './paths.ts';
import type { PendingFile } from './records.ts';
import { query } from './statement.ts';

export interface QueueReader {
  /** The next files, at most `limit` and about `maxBytes` in all (always one), without those in hand. */
  pendingFiles(limit: number, maxBytes: number, excludedIds: readonly number[]): PendingFile[];
  /** How many files are read before this one. */
  queuePosition(fileId: number): number;
}

interface PendingRow {
  id: number;
  dir_id: number;
  name: Uint8Array;
  size: number;
  passage_count: number;
  hash: Uint8Array | null;
  tries: number;
  priority: number;
}

export function createQueueReader(db: DatabaseSync): QueueReader {
  const paths = createDirectoryPaths(db);
  const selectPending = query<PendingRow>(
    db,
    `SELECT files.id, dir_id, files.name, size, passage_count, hash, tries, priority
     FROM files INDEXED BY files_pending CROSS JOIN dirs ON dirs.id = dir_id
     WHERE state = 0 AND files.removed_at IS NULL AND dirs.removed_at IS NULL
     ORDER BY priority DESC, files.id`,
  );
  const countAhead = query<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM present_files AS ahead JOIN files AS it ON it.id = ?
     WHERE ahead.state = 0 AND (ahead.priority > it.priority OR (ahead.priority = it.priority AND ahead.id < it.id))`,
  );

  return {
    pendingFiles(limit, maxBytes, excludedIds) {
      const excluded = new Set(excludedIds);
      const memo = new Map<number, Uint8Array>();
      const files: PendingFile[] = [];
      let bytes = 0;
      for (const row of selectPending.iterate()) {
        if (excluded.has(row.id)) continue;
        const isLast = row.priority < 0;
        if (isLast && files.length > 0) break;
        if (files.length === limit || (files.length > 0 && bytes + row.size > maxBytes)) break;
        bytes += row.size;
        files.push({
          fileId: row.id,
          path: joinPath(paths.of(row.dir_id, memo), row.name),
          size: row.size,
          // A row of older versions has lost its hash: see `staleFiles`.
          indexedHash: row.passage_count > 0 ? row.hash : null,
          tries: row.tries,
          isUrgent: row.priority > 0,
          ...(isLast && { isLast }),
        });
        if (isLast) break;
      }
      return files;
    },

    queuePosition: (fileId) => countAhead.get(fileId)?.count ?? 0,
  };
}
