/** What a person did here: past searches, opened results, saved searches, pinned files. */
import type { DatabaseSync } from 'node:sqlite';
import { command, query } from './statement.ts';

export interface SavedSearch {
  readonly id: number;
  readonly name: string;
  readonly text: string;
}

export interface HabitRows {
  rememberSearch(text: string): void;
  /** `searchText` is empty when the file was not opened from a search. */
  rememberOpening(fileId: number, searchText: string): void;
  /** Forgets one past search, or (null) all of them and every opening; the number of rows. */
  forget(text: string | null): number;
  /** Saves under a name; one that is taken gets the new text. */
  saveSearch(name: string, text: string): SavedSearch;
  /** False when it is gone, or the name is that of another. */
  renameSavedSearch(id: number, name: string): boolean;
  removeSavedSearch(id: number): boolean;
  setPinned(fileId: number, isPinned: boolean): void;
}

export interface HabitReader {
  /** Past searches that begin so, the latest first; letter case does not matter. */
  pastSearches(beginning: string, limit: number): { text: string; searchedAt: number; times: number }[];
  /** By name. */
  savedSearches(): SavedSearch[];
  /** Searches and the file that was opened from each last, the latest first. */
  openedResults(limit: number): { text: string; fileId: number }[];
  /** Files that are there, the one pinned first first. */
  pinnedFiles(): number[];
}

/** Older rows make room for new ones. */
const longestHistory = 5_000;

export function createHabitRows(db: DatabaseSync, now: () => number): HabitRows {
  const upsertSearch = command(
    db,
    `INSERT INTO searches (text, searched_at) VALUES (?, ?)
     ON CONFLICT (text) DO UPDATE SET searched_at = excluded.searched_at, times = times + 1`,
  );
  const trimSearches = command(
    db,
    `DELETE FROM searches WHERE searched_at <
     (SELECT searched_at FROM searches ORDER BY searched_at DESC LIMIT 1 OFFSET ${longestHistory})`,
  );
  const insertOpening = command(db, 'INSERT INTO openings (file_id, query, opened_at) VALUES (?, ?, ?)');
  const trimOpenings = command(
    db,
    `DELETE FROM openings WHERE id <= (SELECT max(id) FROM openings) - ${longestHistory}`,
  );
  const upsertSaved = command(
    db,
    `INSERT INTO saved_searches (name, text, saved_at) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET text = excluded.text, saved_at = excluded.saved_at`,
  );
  const selectSaved = query<SavedSearch>(db, 'SELECT id, name, text FROM saved_searches WHERE name = ?');
  const renameSaved = command(db, 'UPDATE OR IGNORE saved_searches SET name = ? WHERE id = ?');
  const insertPin = command(db, 'INSERT OR IGNORE INTO pins (file_id, pinned_at) VALUES (?, ?)');
  const deletePin = command(db, 'DELETE FROM pins WHERE file_id = ?');
  const deleteSaved = command(db, 'DELETE FROM saved_searches WHERE id = ?');
  const deleteSearch = command(db, 'DELETE FROM searches WHERE text = ?');
  const deleteSearches = command(db, 'DELETE FROM searches');
  const deleteOpenings = command(db, 'DELETE FROM openings');
  const deleteOpeningsOf = command(db, 'DELETE FROM openings WHERE query = ?');
  return {
    rememberSearch(text) {
      upsertSearch.run(text, now());
      trimSearches.run();
    },
    rememberOpening(fileId, searchText) {
      insertOpening.run(fileId, searchText, now());
      trimOpenings.run();
    },
    forget(text) {
      if (text === null) return deleteSearches.run().changes + deleteOpenings.run().changes;
      return deleteSearch.run(text).changes + deleteOpeningsOf.run(text).changes;
    },
    saveSearch(name, text) {
      upsertSaved.run(name, text, now());
      return selectSaved.get(name) ?? { id: 0, name, text };
    },
    renameSavedSearch: (id, name) => renameSaved.run(name, id).changes > 0,
    setPinned(fileId, isPinned) {
      if (isPinned) insertPin.run(fileId, now());
      else deletePin.run(fileId);
    },
    removeSavedSearch: (id) => deleteSaved.run(id).changes > 0,
  };
}

export function createHabitReader(db: DatabaseSync): HabitReader {
  const selectPast = query<{ text: string; searchedAt: number; times: number }>(
    db,
    `SELECT text, searched_at AS searchedAt, times FROM searches WHERE lower(substr(text, 1, ?)) = lower(?)
     ORDER BY searched_at DESC LIMIT ?`,
  );
  const selectSaved = query<SavedSearch>(db, 'SELECT id, name, text FROM saved_searches ORDER BY name');
  const selectOpened = query<{ text: string; fileId: number }>(
    db,
    `SELECT query AS text, file_id AS fileId, max(id) AS latest FROM openings
     WHERE query <> '' AND file_id IN (SELECT id FROM present_files) GROUP BY query ORDER BY latest DESC LIMIT ?`,
  );
  const selectPinned = query<{ fileId: number }>(
    db,
    `SELECT file_id AS fileId FROM pins WHERE file_id IN (SELECT id FROM present_files) ORDER BY pinned_at, file_id`,
  );
  return {
    pinnedFiles: () => selectPinned.all().map(({ fileId }) => fileId),
    // SQLite counts characters where JavaScript counts code units.
    pastSearches: (beginning, limit) => selectPast.all([...beginning].length, beginning, limit),
    savedSearches: () => selectSaved.all(),
    openedResults: (limit) => selectOpened.all(limit).map(({ text, fileId }) => ({ text, fileId })),
  };
}
