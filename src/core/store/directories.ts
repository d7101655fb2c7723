/** Folders as rows: where they are on disk, and what lies below them. */
import type { DatabaseSync } from 'node:sqlite';
import { TroveError } from '../../shared/errors.ts';
import { joinPath } from './paths.ts';
import { prepared } from './statement.ts';

/** A recursive `below(id)` of the folder given as parameter 1 and every folder under it. */
export const belowDirectory = `
  WITH RECURSIVE below (id) AS (
    SELECT ?1 UNION ALL SELECT dirs.id FROM below JOIN dirs ON dirs.parent_id = below.id
  )`;

export interface DirectoryPaths {
  /** Absolute path of a folder, raw bytes; with a memo, ancestors are looked up once. */
  of(dirId: number, memo?: Map<number, Uint8Array>): Uint8Array;
  /** The folder above; null for the folder of a root. */
  parent(dirId: number): number | null;
  /** The folder itself and its ancestors, innermost first. */
  chain(dirId: number): number[];
}

/** Finds folders' paths by walking up to the root's row, whose name is the whole path. */
export function createDirectoryPaths(db: DatabaseSync): DirectoryPaths {
  function row(dirId: number): { parent: number | null; name: Uint8Array } {
    const found = prepared(db, 'SELECT parent_id, name FROM dirs WHERE id = ?').get(dirId);
    if (!found) throw new TroveError('INTERNAL', `Folder ${dirId} is not in the index.`);
    const { parent_id: parent, name } = found;
    return { parent: parent === null ? null : Number(parent), name: name as Uint8Array };
  }

  function of(dirId: number, memo?: Map<number, Uint8Array>): Uint8Array {
    const known = memo?.get(dirId);
    if (known) return known;
    const { parent, name } = row(dirId);
    const path = parent === null ? name : joinPath(of(parent, memo), name);
    memo?.set(dirId, path);
    return path;
  }

  function parent(dirId: number): number | null {
    return row(dirId).parent;
  }

  function chain(dirId: number): number[] {
    const ids: number[] = [];
    for (let at: number | null = dirId; at !== null; at = parent(at)) ids.push(at);
    return ids;
  }

  return { of, parent, chain };
}
