import type { DatabaseSync } from 'node:sqlite';
import { createFileReader } from '../store/read-files.ts';
import type { IndexRequest } from './duplicate-finder.ts';
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

/** Whether the whole index is looked at. */
export function isEverything(request: Omit<IndexRequest, 'threshold'>): boolean {
  const { folders, excludedFolders, excludedTypes, smallest } = request;
  return folders.length + excludedFolders.length + excludedTypes.length === 0 && smallest === 0;
}

/** Every distinct content with text, of the files below these folders (all: none given). */
export function textContents(db: DatabaseSync, request: Omit<IndexRequest, 'threshold'>): TextContent[] {
  const { folders, excludedFolders, excludedTypes, smallest } = request;
  const { directoryByPath } = createFileReader(db);
  const idsOf = (paths: readonly string[]): string =>
    idList(paths.map((path) => directoryByPath(Buffer.from(path))).filter((id) => id !== null));
  const inFolders = folders.length === 0 ? '' : 'AND dir_id IN below';
  const rows = query<TextRow>(
    db,
    `WITH RECURSIVE below (id) AS (
       SELECT value FROM json_each(?) UNION SELECT dirs.id FROM below JOIN dirs ON dirs.parent_id = below.id
     ), without (id) AS (
       SELECT value FROM json_each(?) UNION SELECT dirs.id FROM without JOIN dirs ON dirs.parent_id = without.id
     ) SELECT id, hash FROM present_files
     WHERE passage_count > 0 AND hash IS NOT NULL AND size >= ? AND dir_id NOT IN without
       AND lower(extension) NOT IN (SELECT value FROM json_each(?)) ${inFolders} ORDER BY id`,
  ).all(
    idsOf(folders),
    idsOf(excludedFolders),
    smallest,
    JSON.stringify(excludedTypes.map((type) => type.toLowerCase())),
  );
  const contents = new Map<string, TextContent>();
  for (const { id, hash } of rows) {
    const key = bytesKey(hash);
    const known = contents.get(key);
    if (known) known.fileIds.push(id);
    else contents.set(key, { hash, fileIds: [id] });
  }
  return [...contents.values()];
}
