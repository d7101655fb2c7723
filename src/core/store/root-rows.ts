/** The added folders. Removing one marks it and its folders; its rows are deleted in slices by `purgeSlice`. */
import type { DatabaseSync } from 'node:sqlite';
import type { RootRules } from '../../shared/contract/rules.ts';
import type { Volume } from '../watch/volume.ts';
import { nameKey } from './name-key.ts';
import type { RootRow } from './records.ts';
import { command, query, transaction } from './statement.ts';

export interface RootRows {
  addRoot(path: Uint8Array): RootRow;
  roots(): RootRow[];
  removeRoot(rootId: number): void;
  /** The disk it is on from now on. */
  setVolume(rootId: number, volume: Volume): void;
  setRules(rootId: number, rules: RootRules): void;
}

interface StoredRoot {
  id: number;
  dir_id: number;
  path: Uint8Array;
  added_at: number;
  removed_at: number | null;
  volume: string | null;
  rules: string | null;
}

const select = `
  SELECT roots.id, dirs.id AS dir_id, roots.path, roots.added_at, roots.removed_at, roots.volume, roots.rules
  FROM roots JOIN dirs ON dirs.root_id = roots.id AND dirs.parent_id IS NULL`;

export function createRootRows(db: DatabaseSync, now: () => number): RootRows {
  const selectAll = query<StoredRoot>(db, `${select} ORDER BY roots.id`);
  const selectByPath = query<StoredRoot>(db, `${select} WHERE roots.path = ? AND roots.removed_at IS NULL`);
  const insertRoot = command(db, 'INSERT INTO roots (path, added_at) VALUES (?, ?)');
  const insertDir = command(db, 'INSERT INTO dirs (root_id, name, name_key) VALUES (?, ?, ?)');
  const updateVolume = command(db, 'UPDATE roots SET volume = ? WHERE id = ?');
  const updateRules = command(db, 'UPDATE roots SET rules = ? WHERE id = ?');
  const markRoot = command(db, 'UPDATE roots SET removed_at = ? WHERE id = ? AND removed_at IS NULL');
  const markDirs = command(db, 'UPDATE dirs SET removed_at = ? WHERE root_id = ? AND removed_at IS NULL');

  return {
    /** The folder's row; the same path again returns it, unless that one is being removed. */
    addRoot(path) {
      return transaction(db, () => {
        const present = selectByPath.get(path);
        if (present) return toRoot(present);
        const addedAt = now();
        const rootId = insertRoot.run(path, addedAt).rowId;
        const dirId = insertDir.run(rootId, path, nameKey(path)).rowId;
        return { rootId, dirId, path, addedAt, removing: false, volume: null, rules: null };
      });
    },

    roots: () => selectAll.all().map(toRoot),

    setVolume: (rootId, volume) => void updateVolume.run(JSON.stringify(volume), rootId),
    setRules: (rootId, rules) => void updateRules.run(JSON.stringify(rules), rootId),

    /** Its files are in no result from now on. */
    removeRoot(rootId) {
      transaction(db, () => {
        const at = now();
        markRoot.run(at, rootId);
        markDirs.run(at, rootId);
      });
    },
  };
}

function toRoot(row: StoredRoot): RootRow {
  return {
    rootId: row.id,
    dirId: row.dir_id,
    path: row.path,
    addedAt: row.added_at,
    removing: row.removed_at !== null,
    volume: row.volume === null ? null : (JSON.parse(row.volume) as Volume),
    rules: row.rules === null ? null : (JSON.parse(row.rules) as RootRules),
  };
}
