import type { DatabaseSync } from 'node:sqlite';
import { RevisionMemory } from '../store/revision-memory.ts';
import { idList, prepared, readIdList } from '../store/statement.ts';

const pageSize = 4_096;
/** To look up so many passages one by one takes as long as to read a page of them (0.4 ms). */
const worthPage = 800;
/** A search is not held up by more. */
const pagesAtOnce = 2;

interface Known {
  /** By number, 4 bytes a passage; 0: not there. */
  readonly pages: Map<number, Uint32Array>;
  /** Passages of a page that were looked up one by one. */
  readonly lookedUp: Map<number, number>;
}

const memory = new RevisionMemory<Known>(() => ({ pages: new Map(), lookedUp: new Map() }));

/**
 * The file of each passage that is still there. In an index that does not change they come to be known page by page; in one
 * that does, each is looked up.
 */
export function filesOfChunks(db: DatabaseSync, chunkIds: readonly number[]): ReadonlyMap<number, number> {
  const { pages, lookedUp } = memory.of(db);
  const found = new Map<number, number>();
  const unknown: number[] = [];
  let read = 0;
  for (const chunkId of chunkIds) {
    const number = Math.floor(chunkId / pageSize);
    let page = pages.get(number);
    if (!page && read < pagesAtOnce && (lookedUp.get(number) ?? 0) > worthPage) {
      page = readPage(db, number * pageSize);
      pages.set(number, page);
      read += 1;
    }
    const fileId = page?.[chunkId % pageSize] ?? 0;
    if (fileId > 0) found.set(chunkId, fileId);
    else if (!page) {
      unknown.push(chunkId);
      lookedUp.set(number, (lookedUp.get(number) ?? 0) + 1);
    }
  }
  if (unknown.length > 0) {
    const condition = 'id IN (SELECT value FROM json_each(?))';
    eachFile(db, condition, [idList(unknown)], (chunkId, fileId) => void found.set(chunkId, fileId));
  }
  return found;
}

function readPage(db: DatabaseSync, first: number): Uint32Array {
  const page = new Uint32Array(pageSize);
  const add = (chunkId: number, fileId: number): void => void (page[chunkId - first] = fileId);
  eachFile(db, 'id >= ? AND id < ?', [first, first + pageSize], add);
  return page;
}

function eachFile(
  db: DatabaseSync,
  condition: string,
  values: readonly (string | number)[],
  visit: (chunkId: number, fileId: number) => void,
): void {
  const sql = `SELECT json_group_array(id) AS ids, json_group_array(file_id) AS files FROM chunks WHERE ${condition}`;
  const row = prepared(db, sql).get(...values);
  const files = readIdList(row?.['files']);
  for (const [at, chunkId] of readIdList(row?.['ids']).entries()) visit(chunkId, files[at] ?? 0);
}

/** All passages of some files. */
export function chunksOfFiles(db: DatabaseSync, fileIds: readonly number[]): ReadonlySet<number> {
  const rows = prepared(db, 'SELECT id FROM chunks WHERE file_id IN (SELECT value FROM json_each(?))').all(
    idList(fileIds),
  );
  return new Set(rows.map((row) => Number(row['id'])));
}
