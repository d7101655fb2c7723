import type { DatabaseSync } from 'node:sqlite';
import { RevisionMemory } from './revision-memory.ts';
import { idList, prepared } from './statement.ts';

/** What is asked of every file that a search finds, shown or not. */
export interface FileFacts {
  /** Hexadecimal digits; empty where it has not been read. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Bytes. */
  readonly size: number;
  readonly type: string;
  /** Without the dot, in lower case; empty where there is none. */
  readonly extension: string;
  /** Folded. */
  readonly nameKey: string;
  readonly dirId: number;
}

/** About 3 MB. */
const mostRemembered = 10_000;
const memory = new RevisionMemory(() => new Map<number, FileFacts>());

/** Of these files, those that are there, in no removed folder. While somebody types, most were asked for a key before. */
export function fileFacts(
  db: DatabaseSync,
  fileIds: readonly number[],
): { get(fileId: number): FileFacts | undefined } {
  const known = memory.of(db);
  if (known.size > mostRemembered) known.clear();
  const unknown = fileIds.filter((fileId) => !known.has(fileId));
  if (unknown.length === 0) return known;
  const rows = prepared(
    db,
    `SELECT id, hex(hash) AS hash, mtime_ns / 1000000 AS modified, size, type, extension, name_key, dir_id
     FROM present_files
     WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(idList(unknown));
  for (const row of rows) {
    known.set(Number(row['id']), {
      hash: String(row['hash'] ?? ''),
      modified: Number(row['modified']),
      size: Number(row['size']),
      type: String(row['type']),
      extension: String(row['extension'] ?? ''),
      nameKey: String(row['name_key']),
      dirId: Number(row['dir_id']),
    });
  }
  return known;
}
