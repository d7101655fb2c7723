/** Filters by type, folder and date, resolved to files. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { fileTypes } from '../../shared/file-types.ts';
import { createDirectoryPaths } from './directories.ts';
import { namesBetween } from './paths.ts';
import type { FileFilter, FilterRequest } from './records.ts';
import { idList, query, type Query } from './statement.ts';

export interface FilterReader {
  /** The files that a request lets through, or that they are too many to list. */
  resolveFilter(request: FilterRequest): FileFilter;
  /** For each file, whether it is (still) there and the filter lets it through. */
  admits(filter: FileFilter, fileIds: readonly number[]): boolean[];
}

export interface FilterDependencies {
  readonly directoryByPath: (path: Uint8Array) => number | null;
}

/** A prefilter of more ids than this costs more than checking the hits. */
const maxListed = 5_000;

const families: ReadonlySet<string> = new Set(fileTypes);

export function createFilterReader(db: DatabaseSync, { directoryByPath }: FilterDependencies): FilterReader {
  const paths = createDirectoryPaths(db);
  const statements = new Map<string, Query<{ id: number }>>();
  const selectTops = query<{ id: number; name: Uint8Array }>(
    db,
    'SELECT id, name FROM dirs WHERE parent_id IS NULL AND removed_at IS NULL',
  );
  const selectPlaces = query<{ id: number; dir_id: number }>(
    db,
    'SELECT id, dir_id FROM present_files WHERE id IN (SELECT value FROM json_each(?))',
  );

  function prepared(sql: string): Query<{ id: number }> {
    const known = statements.get(sql) ?? query<{ id: number }>(db, sql);
    statements.set(sql, known);
    return known;
  }

  /** A folder of the index, or every root inside a folder above them. */
  function directoriesAt(path: Uint8Array): number[] {
    const dirId = directoryByPath(path);
    if (dirId !== null) return [dirId];
    return selectTops.all().flatMap(({ id, name }) => (namesBetween(path, name) ? [id] : []));
  }

  function resolveFilter(request: FilterRequest): FileFilter {
    const folders = request.folders.flatMap(directoriesAt);
    if (request.folders.length > 0 && folders.length === 0) return { kind: 'only', fileIds: [] };
    const { conditions, values } = conditionsOf(request);
    if (folders.length > 0) conditions.push('dir_id IN below');
    if (conditions.length === 0) return { kind: 'all' };
    const rows = prepared(
      `WITH RECURSIVE below (id) AS (
         SELECT value FROM json_each(?) UNION SELECT dirs.id FROM below JOIN dirs ON dirs.parent_id = below.id
       ) SELECT id FROM present_files WHERE ${conditions.join(' AND ')} LIMIT ${maxListed + 1}`,
    ).all(idList(folders), ...values);
    if (rows.length > maxListed) return { kind: 'many', request };
    return { kind: 'only', fileIds: rows.map(({ id }) => id) };
  }

  /** Of these files, those inside one of the folders; climbing from few files is cheaper than listing all folders. */
  function inFolders(fileIds: readonly number[], folders: readonly Uint8Array[]): number[] {
    const wanted = new Set(folders.flatMap(directoriesAt));
    const known = new Map<number, boolean>();
    const isInside = (dirId: number): boolean => {
      const inside = known.get(dirId) ?? (wanted.has(dirId) || isAboveInside(dirId));
      known.set(dirId, inside);
      return inside;
    };
    const isAboveInside = (dirId: number): boolean => {
      const parent = paths.parent(dirId);
      return parent !== null && isInside(parent);
    };
    return selectPlaces
      .all(idList(fileIds))
      .flatMap(({ id, dir_id: dirId }) => (isInside(dirId) ? [id] : []));
  }

  function admitted(fileIds: readonly number[], request: FilterRequest | null): number[] {
    const { conditions, values } = request ? conditionsOf(request) : { conditions: [], values: [] };
    const found = prepared(
      `SELECT id FROM present_files
       WHERE ${['id IN (SELECT value FROM json_each(?))', ...conditions].join(' AND ')}`,
    ).all(idList(fileIds), ...values);
    const ids = found.map(({ id }) => id);
    return request && request.folders.length > 0 ? inFolders(ids, request.folders) : ids;
  }

  return {
    resolveFilter,
    admits(filter, fileIds) {
      const request = filter.kind === 'many' ? filter.request : null;
      const present = new Set(admitted(fileIds, request));
      const only = filter.kind === 'only' ? new Set(filter.fileIds) : null;
      return fileIds.map((id) => present.has(id) && (only === null || only.has(id)));
    },
  };
}

/** Everything but the folders. Types are alternatives: a family, an extension, or the format that was sniffed. */
function conditionsOf(request: FilterRequest): { conditions: string[]; values: SQLInputValue[] } {
  const conditions: string[] = [];
  const values: SQLInputValue[] = [];
  if (request.types.length > 0) {
    const types = request.types.map((type) => type.toLowerCase());
    const extensions = types.filter((type) => !families.has(type));
    conditions.push(
      `(type IN (SELECT value FROM json_each(?)) OR extension IN (SELECT value FROM json_each(?))
        OR format IN (SELECT value FROM json_each(?)))`,
    );
    const listed = JSON.stringify(extensions);
    values.push(JSON.stringify(types.filter((type) => families.has(type))), listed, listed);
  }
  if (request.modifiedFrom !== undefined) {
    conditions.push('mtime_ns >= ?');
    values.push(nanoseconds(request.modifiedFrom));
  }
  if (request.modifiedBefore !== undefined) {
    conditions.push('mtime_ns < ?');
    values.push(nanoseconds(request.modifiedBefore));
  }
  return { conditions, values };
}

function nanoseconds(milliseconds: number): bigint {
  return BigInt(Math.trunc(milliseconds)) * 1_000_000n;
}
