/** Folders, files and authors by how their names begin, for suggestions; and the text of passages. */
import type { DatabaseSync } from 'node:sqlite';
import { createDirectoryPaths } from './directories.ts';
import type { FileReader } from './read-files.ts';
import type { FileRow } from './records.ts';
import { idList, query } from './statement.ts';

export interface BeginningsReader {
  /**
   * Absolute paths of folders whose name begins so (folded), the shortest first; with `inAnyWord` then of those in whose
   * name another word begins so.
   */
  foldersBeginning(beginning: string, limit: number, inAnyWord?: boolean): Uint8Array[];
  filesBeginning(beginning: string, limit: number): FileRow[];
  /** Authors of whose names one word begins so, who wrote most first. */
  authorsBeginning(beginning: string, limit: number): string[];
  /** Of the passages that are still there. */
  passageTexts(chunkIds: readonly number[]): { chunkId: number; text: string }[];
  /** Texts of at most `count` passages, spread evenly over the index. */
  sampleTexts(count: number): string[];
}

const literally = (text: string): string => text.replaceAll(/[\\%_]/gu, '\\$&');

export function createBeginningsReader(
  db: DatabaseSync,
  { files }: Pick<FileReader, 'files'>,
): BeginningsReader {
  const paths = createDirectoryPaths(db);
  const selectFolders = query<{ id: number }>(
    db,
    'SELECT id FROM dirs WHERE removed_at IS NULL AND name_key >= ? AND name_key < ? LIMIT ?',
  );
  const selectFoldersByWord = query<{ id: number }>(
    db,
    `SELECT id FROM dirs WHERE removed_at IS NULL
     AND (name_key LIKE ?1 ESCAPE '\\' OR name_key LIKE ?2 ESCAPE '\\' OR name_key LIKE ?3 ESCAPE '\\') LIMIT ?4`,
  );
  const selectFiles = query<{ id: number }>(
    db,
    'SELECT id FROM present_files WHERE name_key >= ? AND name_key < ? ORDER BY name_key LIMIT ?',
  );
  const selectAuthors = query<{ author: string }>(
    db,
    `SELECT author FROM present_files WHERE author LIKE ? ESCAPE '\\' OR author LIKE ? ESCAPE '\\'
     GROUP BY author ORDER BY count(*) DESC, author LIMIT ?`,
  );
  const selectTexts = query<{ chunkId: number; text: string }>(
    db,
    'SELECT id AS chunkId, text FROM passage_texts WHERE id IN (SELECT value FROM json_each(?))',
  );
  const selectLast = query<{ id: number | null }>(db, 'SELECT max(id) AS id FROM chunks');
  const selectNext = query<{ text: string }>(
    db,
    'SELECT text FROM passage_texts WHERE id = (SELECT min(id) FROM chunks WHERE id >= ?)',
  );
  const last = (beginning: string): string => `${beginning}\u{10FFFF}`;
  return {
    foldersBeginning(beginning, limit, inAnyWord = false) {
      const memo = new Map<number, Uint8Array>();
      const shortestFirst = (rows: readonly { id: number }[]): Uint8Array[] =>
        rows.map(({ id }) => paths.of(id, memo)).sort((a, b) => a.length - b.length);
      const found = selectFolders.all(beginning, last(beginning), limit);
      if (!inAnyWord || found.length >= limit) return shortestFirst(found);
      const words = [' ', '-', '\\_'].map((before) => `%${before}${literally(beginning)}%`);
      const begun = new Set(found.map(({ id }) => id));
      const others = selectFoldersByWord.all(...words, limit).filter(({ id }) => !begun.has(id));
      return [...shortestFirst(found), ...shortestFirst(others).slice(0, limit - found.length)];
    },
    filesBeginning: (beginning, limit) =>
      files(selectFiles.all(beginning, last(beginning), limit).map(({ id }) => id)),
    authorsBeginning(beginning, limit) {
      const literal = literally(beginning);
      return selectAuthors.all(`${literal}%`, `% ${literal}%`, limit).map(({ author }) => author);
    },
    passageTexts: (chunkIds) =>
      selectTexts.all(idList(chunkIds)).map(({ chunkId, text }) => ({ chunkId, text })),
    sampleTexts(count) {
      const newest = selectLast.get()?.id ?? 0;
      return Array.from({ length: count }, (_, at) =>
        selectNext.all(Math.floor((at * newest) / count)).map(({ text }) => text),
      ).flat();
    },
  };
}
