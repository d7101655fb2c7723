/** Filters by type, folder and date, resolved to files. */
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { createDirectoryPaths } from './directories.ts';
import {
  fileConditions,
  hasType,
  inDirectories,
  negated,
  wasModified,
  type SqlCondition,
} from './file-conditions.ts';
import { fileFacts } from './file-facts.ts';
import { foldName } from './name-key.ts';
import { namesBetween } from './paths.ts';
import type { FileConditions, FileFilter, FilterRequest } from './records.ts';
import { idList, query, type Query } from './statement.ts';

export interface FilterReader {
  /** The files that a request lets through, or that they are too many to list. */
  resolveFilter(request: FilterRequest): FileFilter;
  /** Files that a request lets through, newest first, at most `limit`. */
  listFiles(request: FilterRequest, limit: number): number[];
  /** Of folders as `in:` takes them, those that the index does not have. */
  unknownFolders(folders: readonly string[]): string[];
  /** For each file, whether it is (still) there and the filter lets it through. */
  admits(filter: FileFilter, fileIds: readonly number[]): boolean[];
}

export interface FilterDependencies {
  readonly directoryByPath: (path: Uint8Array) => number | null;
}

/** A prefilter of more ids than this costs more than checking the hits. */
const maxListed = 5_000;

export function createFilterReader(db: DatabaseSync, { directoryByPath }: FilterDependencies): FilterReader {
  const paths = createDirectoryPaths(db);
  const statements = new Map<string, Query<{ id: number }>>();
  const selectTops = query<{ id: number; name: Uint8Array }>(
    db,
    'SELECT id, name FROM dirs WHERE parent_id IS NULL AND removed_at IS NULL',
  );
  const selectNamed = query<{ id: number }>(
    db,
    'SELECT id FROM dirs WHERE removed_at IS NULL AND (name_key = ? OR (parent_id IS NULL AND name_key GLOB ?))',
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

  /** By an absolute path, or by the last names of one. */
  function directoriesCalled(folder: string): number[] {
    if (/^(?:\/|[a-z]:[\\/]|\\\\)/iu.test(folder)) return directoriesAt(new TextEncoder().encode(folder));
    const names = folder.split(/[\\/]/u).filter((name) => name !== '');
    const last = foldName(names.at(-1) ?? '');
    // A root's name is its whole path.
    const rows = selectNamed.all(last, `*[/\\]${last.replaceAll(/[*?[]/gu, '[$&]')}`);
    if (names.length === 1) return rows.map(({ id }) => id);
    const ending = foldName(`/${names.join('/')}`);
    return rows.flatMap(({ id }) => {
      const path = foldName(new TextDecoder().decode(paths.of(id, new Map()))).replaceAll('\\', '/');
      return path.endsWith(ending) ? [id] : [];
    });
  }

  function allConditions(request: FilterRequest): SqlCondition[] {
    const { wanted, unwanted, offlineRoots } = request;
    const directories = ({ folders }: FileConditions): SqlCondition[] =>
      folders.length === 0 ? [] : [inDirectories(folders.flatMap(directoriesCalled))];
    return [
      ...(request.types.length > 0 ? [hasType(request.types)] : []),
      ...wasModified(request.modifiedFrom ?? null, request.modifiedBefore ?? null),
      ...(wanted ? [...fileConditions(wanted, offlineRoots), ...directories(wanted)] : []),
      ...(unwanted ? negated([...fileConditions(unwanted, offlineRoots), ...directories(unwanted)]) : []),
    ];
  }

  function conditionsOf(request: FilterRequest): { conditions: string[]; values: SQLInputValue[] } {
    const all = allConditions(request);
    return { conditions: all.map(({ sql }) => sql), values: all.flatMap(({ values }) => values) };
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

  function admitted(fileIds: readonly number[], request: FilterRequest): number[] {
    const { conditions, values } = conditionsOf(request);
    const found = prepared(
      `SELECT id FROM present_files
       WHERE ${['id IN (SELECT value FROM json_each(?))', ...conditions].join(' AND ')}`,
    ).all(idList(fileIds), ...values);
    const ids = found.map(({ id }) => id);
    return request.folders.length > 0 ? inFolders(ids, request.folders) : ids;
  }

  return {
    resolveFilter,
    listFiles(request, limit) {
      const folders = request.folders.flatMap(directoriesAt);
      const { conditions, values } = conditionsOf(request);
      if (request.folders.length > 0) {
        const inside = inDirectories(folders);
        conditions.push(inside.sql);
        values.push(...inside.values);
      }
      const sql = `SELECT id FROM present_files WHERE ${['TRUE', ...conditions].join(' AND ')}
        ORDER BY mtime_ns DESC, id LIMIT ?`;
      return prepared(sql)
        .all(...values, limit)
        .map(({ id }) => id);
    },
    unknownFolders: (folders) => folders.filter((folder) => directoriesCalled(folder).length === 0),
    admits(filter, fileIds) {
      if (filter.kind === 'many') {
        const present = new Set(admitted(fileIds, filter.request));
        return fileIds.map((id) => present.has(id));
      }
      const facts = fileFacts(db, fileIds);
      const only = filter.kind === 'only' ? new Set(filter.fileIds) : null;
      return fileIds.map((id) => facts.get(id) !== undefined && (only === null || only.has(id)));
    },
  };
}
