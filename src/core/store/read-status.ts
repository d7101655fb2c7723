/** How many files are in which state. */
import type { DatabaseSync } from 'node:sqlite';
import type { FileCounts } from '../../shared/contract/library.ts';
import { stateName } from './file-states.ts';
import { query } from './statement.ts';

export interface StoreStatus {
  readonly files: FileCounts;
  /** Passages of files that can be found. */
  readonly passages: number;
  /** Indexed files that are in the index only in part. */
  readonly inPart: number;
  /** Bytes of the files that wait to be read. */
  readonly pendingBytes: number;
  /** Also those being removed, with no files. */
  readonly roots: readonly {
    readonly rootId: number;
    /** Absolute path, raw bytes. */
    readonly path: Uint8Array;
    readonly addedAt: number;
    readonly files: FileCounts;
  }[];
}

export interface StatusReader {
  status(): StoreStatus;
  /** Of one root, without counting the others. */
  rootCounts(rootId: number): FileCounts;
  /** Files that what they say is searched for, in an older state too, and those of which nothing was read yet. */
  coverage(): Pick<FileCounts, 'indexed' | 'pending' | 'total'>;
}

interface CountRow {
  root_id: number;
  state: number;
  files: number;
  /** Files with a passage. */
  found: number;
  bytes: number;
  passages: number;
}

type StateRow = Pick<CountRow, 'state' | 'files' | 'found'>;

/** Reads one small index, folder by folder; 100,000 files take about 15 ms. */
const countSql = `
  SELECT dirs.root_id, state, sum(files) AS files, sum(found) AS found, sum(bytes) AS bytes, sum(passages) AS passages
  FROM (
    SELECT dir_id, state, count(*) AS files, sum(passage_count > 0) AS found, sum(size) AS bytes,
      sum(passage_count) AS passages
    FROM files INDEXED BY files_by_state WHERE removed_at IS NULL GROUP BY dir_id, state
  ) JOIN dirs ON dirs.id = dir_id
  WHERE dirs.removed_at IS NULL GROUP BY dirs.root_id, state`;

const rootCountSql = `
  SELECT state, count(*) AS files, sum(passage_count > 0) AS found FROM dirs CROSS JOIN files INDEXED BY files_by_state ON files.dir_id = dirs.id
  WHERE dirs.root_id = ? AND dirs.removed_at IS NULL AND files.removed_at IS NULL GROUP BY state`;

export function createStatusReader(db: DatabaseSync): StatusReader {
  const selectCounts = query<CountRow>(db, countSql);
  const selectRootCounts = query<StateRow>(db, rootCountSql);
  const selectRoots = query<{ id: number; path: Uint8Array; added_at: number }>(
    db,
    'SELECT id, path, added_at FROM roots ORDER BY id',
  );
  const selectInPart = query<{ files: number }>(
    db,
    `SELECT count(*) AS files FROM files INDEXED BY files_in_part CROSS JOIN dirs ON dirs.id = dir_id
     WHERE state = 1 AND code IS NOT NULL AND files.removed_at IS NULL AND dirs.removed_at IS NULL`,
  );
  const selectVersion = query<{ data_version: number }>(db, 'PRAGMA data_version');
  let counted: {
    readonly version: number;
    readonly rows: readonly CountRow[];
    readonly inPart: number;
  } | null = null;

  /** Counts again only after somebody has written. */
  function counts(): { readonly rows: readonly CountRow[]; readonly inPart: number } {
    const version = selectVersion.get()?.data_version ?? 0;
    if (counted?.version !== version) {
      counted = { version, rows: selectCounts.all(), inPart: selectInPart.get()?.files ?? 0 };
    }
    return counted;
  }

  return {
    status() {
      const { rows, inPart } = counts();
      const pending = rows.filter(({ state }) => stateName(state) === 'pending');
      const ofRoot = Map.groupBy(rows, (row) => row.root_id);
      return {
        files: countsOf(rows),
        passages: sum(rows.map(({ passages }) => passages)),
        inPart,
        pendingBytes: sum(pending.map(({ bytes }) => bytes)),
        roots: selectRoots.all().map(({ id, path, added_at: addedAt }) => ({
          rootId: id,
          path,
          addedAt,
          files: countsOf(ofRoot.get(id) ?? []),
        })),
      };
    },

    rootCounts: (rootId) => countsOf(selectRootCounts.all(rootId)),

    coverage() {
      const { indexed, pending, outdated, total } = countsOf(counts().rows);
      return { indexed: indexed + outdated, pending: pending - outdated, total };
    },
  };
}

function countsOf(rows: readonly StateRow[]): FileCounts {
  const counts = { total: 0, indexed: 0, skipped: 0, failed: 0, pending: 0, outdated: 0 };
  for (const { state, files, found } of rows) {
    counts[stateName(state)] += files;
    counts.total += files;
    if (stateName(state) === 'pending') counts.outdated += found;
  }
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
