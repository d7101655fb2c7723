import type { DatabaseSync } from 'node:sqlite';
import { createFileReader } from '../store/read-files.ts';
import { bytesKey } from '../store/paths.ts';
import { idList, query } from '../store/statement.ts';

/** A text in the index, with every file that has exactly this content. */
export interface TextContent {
  readonly hash: Uint8Array;
  /** Oldest id first. */
  readonly fileIds: number[];
}

interface TextRow {
  id: number;
  hash: Uint8Array;
}

/** Every distinct content with text, of the files below these folders (all: none given). */
export function textContents(db: DatabaseSync, folders: readonly string[]): TextContent[] {
  const { directoryByPath } = createFileReader(db);
  const within = folders.map((path) => directoryByPath(Buffer.from(path))).filter((id) => id !== null);
  const inFolders = folders.length === 0 ? '' : 'AND dir_id IN below';
  const rows = query<TextRow>(
    db,
    `WITH RECURSIVE below (id) AS (
       SELECT value FROM json_each(?) UNION SELECT dirs.id FROM below JOIN dirs ON dirs.parent_id = below.id
     ) SELECT id, hash FROM present_files
     WHERE passage_count > 0 AND hash IS NOT NULL ${inFolders} ORDER BY id`,
  ).all(idList(within));
  const contents = new Map<string, TextContent>();
  for (const { id, hash } of rows) {
    const key = bytesKey(hash);
    const known = contents.get(key);
    if (known) known.fileIds.push(id);
    else contents.set(key, { hash, fileIds: [id] });
  }
  return [...contents.values()];
}
