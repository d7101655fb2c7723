/** Makes the rows of one folder equal to its listing. */
import type { DatabaseSync } from 'node:sqlite';
import type { ComparedDirectory, ListingDifference } from './compare-listing.ts';
import { belowDirectory } from './directories.ts';
import { stateNumbers } from './file-states.ts';
import { createKnownFolders, nothing, unchanged } from './known-folder.ts';
import { single, urgent, type ListedFiles } from './listed-files.ts';
import type { Moves, Place } from './moves.ts';
import { nameKey } from './name-key.ts';
import type { DirectoryEntry, DirectoryListing, ReconcileResult } from './records.ts';
import { command, query, transaction } from './statement.ts';

export interface ReconcileParts {
  readonly files: ListedFiles;
  readonly moves: Moves;
}

type Reconcile = (listing: DirectoryListing) => ReconcileResult;
type PlacedDirectory = ReconcileResult['directories'][number] & {
  /** Its row, when it was known at another place. */
  readonly known: number | null;
};

/** As many are changed by a person at a time, more by a program. */
const fewFiles = 16;

/**
 * Makes `reconcile`: new names are inserted and can be found at once, changed files are pending again and keep their
 * passages, what is gone is in no result from now on, what was known elsewhere is moved. A folder that is not (or no
 * longer) in the index gives an empty result.
 */
export function createReconcile(
  db: DatabaseSync,
  { files, moves }: ReconcileParts,
  now: () => number,
): Reconcile {
  const findKnown = createKnownFolders(db);
  const insertDir = command(
    db,
    'INSERT INTO dirs (root_id, parent_id, name, name_key, inode) VALUES (?, ?, ?, ?, ?)',
  );
  const setInode = command(db, 'UPDATE dirs SET inode = ? WHERE id = ?');
  const setListed = command(db, 'UPDATE dirs SET listed = 1 WHERE id = ?');
  const countBelow = query<{ files: number; pending: number }>(
    db,
    `${belowDirectory} SELECT count(*) AS files, count(*) FILTER (WHERE state = ${stateNumbers.pending}) AS pending
     FROM present_files WHERE dir_id IN below`,
  );
  const markBelow = command(
    db,
    `${belowDirectory} UPDATE dirs SET removed_at = ?2 WHERE id IN below AND removed_at IS NULL`,
  );

  function below(dirId: number): { files: number; pending: number } {
    return countBelow.get(dirId) ?? { files: 0, pending: 0 };
  }

  function removeTree(dirId: number): number {
    const { files: count } = below(dirId);
    markBelow.run(dirId, now());
    return count;
  }

  function placeDirectory(
    entry: DirectoryEntry,
    row: ComparedDirectory | null,
    place: Place,
  ): PlacedDirectory {
    const { name, inode } = entry;
    if (row) {
      const isNew = row.inode !== inode;
      if (isNew) setInode.run(inode, row.id);
      return { dirId: Number(row.id), name, isNew, known: null };
    }
    const key = nameKey(name);
    const known = moves.takeDirectory(entry, place, key);
    const dirId = known ?? insertDir.run(place.rootId, place.dirId, name, key, inode).rowId;
    return { dirId, name, isNew: true, known };
  }

  function apply(
    difference: ListingDifference,
    place: Place,
    listed: boolean,
    isUrgent: boolean,
  ): ReconcileResult {
    const directories = difference.directories.map(({ entry, row }) => placeDirectory(entry, row, place));
    const movedTrees = directories.flatMap(({ known }) => (known === null ? [] : [known]));
    const trees = movedTrees.map(below);
    const changes = difference.newFiles.length + difference.changedFiles.length;
    const inHaste = changes > fewFiles ? urgent : single;
    const priority = listed || isUrgent ? inHaste : 0;
    const appeared = difference.newFiles.map((entry) => files.appeared(entry, place, priority));
    const changed = difference.changedFiles.map(({ row, entry }) =>
      files.changed(row, entry, place, inHaste),
    );
    const moved = new Set(appeared.map(({ movedId }) => movedId));
    const gone = difference.goneFiles.filter(({ id }) => !moved.has(Number(id)));
    for (const { id } of gone) files.gone(Number(id));
    const goneTrees = difference.goneDirectories.filter(({ id }) => !movedTrees.includes(Number(id)));
    const removedBelow = sum(goneTrees.map(({ id }) => removeTree(Number(id))));
    if (!listed) setListed.run(place.dirId);
    const became = [...appeared.map(({ became: state }) => state), ...changed];
    return {
      directories: directories.map(({ dirId, name, isNew }) => ({ dirId, name, isNew })),
      pending: count(became, 'pending') + sum(trees.map(({ pending }) => pending)),
      removed: gone.length + count(changed, 'removed') + removedBelow,
      moved: moved.size - (moved.has(null) ? 1 : 0) + sum(trees.map(({ files: inside }) => inside)),
    };
  }

  return (listing) => {
    const known = findKnown(listing);
    if (!known) return nothing;
    const { rootId, listed, difference } = known;
    const place = { dirId: listing.dirId, rootId, names: difference.names };
    return (
      unchanged(known) ?? transaction(db, () => apply(difference, place, listed, listing.isUrgent ?? false))
    );
  };
}

function count<T>(values: readonly T[], value: T): number {
  return values.filter((candidate) => candidate === value).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
