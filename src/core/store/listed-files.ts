/** Writes what a listing says of files: new, changed, moved here, gone. */
import type { DatabaseSync } from 'node:sqlite';
import { isSkippedByRule, type ComparedFile } from './compare-listing.ts';
import { stateNumbers } from './file-states.ts';
import type { Moves, Place } from './moves.ts';
import { extensionOf, nameKey } from './name-key.ts';
import type { DirectoryEntry } from './records.ts';
import { command, query } from './statement.ts';

export interface ListedFiles {
  /** A name that the folder did not have; `movedId` is its row when it was known at another place. */
  appeared(
    entry: DirectoryEntry,
    place: Place,
    priority: number,
  ): { readonly became: Became; readonly movedId: number | null };
  changed(row: ComparedFile, entry: DirectoryEntry, place: Place, priority: number): Became;
  gone(fileId: number): void;
}

/** `removed`: its passages are in no result from now on. */
export type Became = 'pending' | 'removed' | 'settled';

interface MovedRow {
  extension: string;
  state: bigint;
  extractor: bigint;
}

const { pending, skipped, failed } = stateNumbers;
/** A time of removal so long ago that nothing is waited for. */
const dueAtOnce = 0;
/** A change by the person who sits there: read before what is left of a first scan. */
export const urgent = 1;
/** One of a few: read before thousands that came at the same time. */
export const single = 2;

export function createListedFiles(db: DatabaseSync, moves: Moves, now: () => number): ListedFiles {
  const insertFile = command(
    db,
    `INSERT INTO files (dir_id, name, name_key, extension, size, mtime_ns, ctime_ns, inode, state, code, detail,
       priority)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertName = command(db, 'INSERT INTO names (rowid, name) VALUES (?, ?)');
  const deleteName = command(db, 'DELETE FROM names WHERE rowid = ?');
  const selectMoved = query<MovedRow>(db, 'SELECT extension, state, extractor FROM files WHERE id = ?', {
    bigints: true,
  });
  const move = command(
    db,
    `UPDATE files SET dir_id = ?, name = ?, name_key = ?, extension = ?, ctime_ns = ?, removed_at = NULL WHERE id = ?`,
  );
  const setPending = command(
    db,
    `UPDATE files SET size = ?, mtime_ns = ?, ctime_ns = ?, inode = ?, state = ${pending}, 
       code = iif(passage_count > 0, code, NULL), detail = iif(passage_count > 0, detail, NULL), tries = 0, priority = ? WHERE id = ?`,
  );
  const setUnread = command(
    db,
    `UPDATE files SET state = ${pending}, code = NULL, detail = NULL, tries = 0, hash = NULL,
       priority = ${urgent} WHERE id = ?`,
  );
  const setSkipped = command(
    db,
    `UPDATE files SET size = ?, mtime_ns = ?, ctime_ns = ?, inode = ?, state = ${skipped}, code = ?, detail = ?, tries = 0,
       priority = 0, hash = NULL, extractor = 0, type = 'other', format = '', title = '' WHERE id = ?`,
  );
  const mark = command(db, 'UPDATE files SET removed_at = ? WHERE id = ?');

  function insert(entry: DirectoryEntry, dirId: number, priority: number): void {
    const { name, size, mtimeNs, ctimeNs, inode, skip } = entry;
    const key = nameKey(name);
    const stat = [size, mtimeNs, ctimeNs, inode] as const;
    const verdict = [skip ? skipped : pending, skip?.reason ?? null, skip?.detail ?? null] as const;
    const { rowId } = insertFile.run(dirId, name, key, extensionOf(key), ...stat, ...verdict, priority);
    insertName.run(rowId, key);
  }

  function moveHere(fileId: number, entry: DirectoryEntry, dirId: number): Became {
    const row = selectMoved.get(fileId);
    const key = nameKey(entry.name);
    const extension = extensionOf(key);
    // A rename is a change of its own to the system: the content is taken to be what size and date say.
    move.run(dirId, entry.name, key, extension, entry.ctimeNs, fileId);
    deleteName.run(fileId);
    insertName.run(fileId, key);
    // The extension takes part in telling the format, a rule of the old place holds no more, and what could not be
    // read there may be readable here.
    const readAgain =
      row && (row.extension !== extension || isSkippedByRule(row) || Number(row.state) === failed);
    if (readAgain) setUnread.run(fileId);
    return readAgain || Number(row?.state) === pending ? 'pending' : 'settled';
  }

  return {
    appeared(entry, place, priority) {
      const movedId = entry.skip ? null : moves.fileFor(entry, place);
      if (movedId !== null) return { became: moveHere(movedId, entry, place.dirId), movedId };
      insert(entry, place.dirId, priority);
      return { became: entry.skip ? 'settled' : 'pending', movedId };
    },

    changed(row, entry, place, priority) {
      const { size, mtimeNs, ctimeNs, inode, skip } = entry;
      const fileId = Number(row.id);
      if (!skip) {
        setPending.run(size, mtimeNs, ctimeNs, inode, priority, fileId);
        return 'pending';
      }
      if (row.passage_count === 0n) {
        setSkipped.run(size, mtimeNs, ctimeNs, inode, skip.reason, skip.detail ?? null, fileId);
        return 'settled';
      }
      // Its passages go in slices with the old row; thousands at once would block the writer.
      mark.run(dueAtOnce, fileId);
      insert(entry, place.dirId, 0);
      return 'removed';
    },

    gone(fileId) {
      mark.run(now(), fileId);
    },
  };
}
