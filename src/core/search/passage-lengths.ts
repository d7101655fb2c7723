import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { readIdList } from '../store/statement.ts';

interface Page {
  revision: string;
  /** 0: not there. */
  lengths: Uint16Array;
}

interface Cache {
  readonly pages: Map<number, Page>;
  readonly select: StatementSync;
}

const pageSize = 4_096;
const caches = new WeakMap<DatabaseSync, Cache>();

/**
 * How many terms a passage has, 0 when it is not there. They never change, so they are read page by page (2 bytes a
 * passage, 0.5 ms a page) and kept; one that is missing is looked for again in every new `revision` of the index.
 */
export function passageLengths(db: DatabaseSync, revision: string): (chunkId: number) => number {
  const cache = caches.get(db) ?? newCache(db);
  return (chunkId) => {
    const number = Math.floor(chunkId / pageSize);
    const first = number * pageSize;
    const page = cache.pages.get(number);
    const length = page?.lengths[chunkId - first] ?? 0;
    if (length > 0 || page?.revision === revision) return length;
    const lengths = readPage(cache.select, first);
    cache.pages.set(number, { revision, lengths });
    return lengths[chunkId - first] ?? 0;
  };
}

function newCache(db: DatabaseSync): Cache {
  // `sz` is FTS5's varint of one column.
  const select = db.prepare(
    `SELECT json_group_array(id) AS ids, group_concat(hex(sz), ' ') AS sizes FROM passages_docsize
     WHERE id >= ? AND id < ?`,
  );
  const cache: Cache = { pages: new Map(), select };
  caches.set(db, cache);
  return cache;
}

function readPage(select: StatementSync, first: number): Uint16Array {
  const row = select.get(first, first + pageSize);
  const ids = readIdList(row?.['ids']);
  const sizes = String(row?.['sizes'] ?? '').split(' ');
  const lengths = new Uint16Array(pageSize);
  for (const [at, id] of ids.entries()) lengths[id - first] = fromVarint(sizes[at] ?? '00');
  return lengths;
}

/** Most significant first, seven bits a byte. */
function fromVarint(hex: string): number {
  let value = 0;
  for (let at = 0; at < hex.length; at += 2)
    value = value * 128 + (Number.parseInt(hex.slice(at, at + 2), 16) & 127);
  return value;
}
