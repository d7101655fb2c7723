import type { DatabaseSync } from 'node:sqlite';
import { idList, prepared } from '../store/statement.ts';

/** A longer first line is the text itself. */
const longestTitle = 200;

/**
 * What a text calls itself: the title that its format has, else its first line when something follows it. Only of the
 * files in which there is one; `firstLines` (`firstLine`) are those of the texts, by file, as far as they are at hand.
 */
export function fileTitles(
  db: DatabaseSync,
  fileIds: readonly number[],
  firstLines: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const rows = prepared(db, 'SELECT id, title FROM files WHERE id IN (SELECT value FROM json_each(?))').all(
    idList(fileIds),
  );
  const titles = new Map<number, string>();
  for (const row of rows) {
    const fileId = Number(row['id']);
    const title = String(row['title']) || (firstLines.get(fileId) ?? '');
    if (title !== '') titles.set(fileId, title);
  }
  return titles;
}

/** The first line of a text where it may be its title; else empty. */
export function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end === -1 || end > longestTitle || text.slice(end).trim() === '' ? '' : text.slice(0, end);
}
