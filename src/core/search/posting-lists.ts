import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { readIdList } from '../store/statement.ts';

/** The passages that hold a term, ascending, and how often each does: two columns. */
export interface Postings {
  readonly chunkIds: Uint32Array;
  readonly counts: Uint16Array;
}

interface Cache {
  revision: string;
  /** The one used longest ago first. */
  readonly lists: Map<string, Postings>;
  /** Terms that were asked for before. */
  readonly asked: Set<string>;
  /** Postings in all lists. */
  size: number;
  readonly ofTerm: StatementSync;
}

/** Reads postings as they are in one revision of the index. */
export interface PostingLists {
  of(term: string): Postings;
  /** Whether they need not be read. */
  has(term: string): boolean;
  /** Whether this was asked of the term before; from now on it was. */
  wasAsked(term: string): boolean;
}

/** 6 bytes each. */
const rememberedPostings = 800_000;
const caches = new WeakMap<DatabaseSync, Cache>();

/**
 * Postings from the full-text index, each list in one go: about 0.1 µs a place, where `bm25()` takes 1 µs a passage. The
 * lists used last are remembered until `revision` (of the index) is another one.
 */
export function postingLists(db: DatabaseSync, revision: string): PostingLists {
  const cache = caches.get(db) ?? newCache(db);
  if (cache.revision !== revision) {
    cache.lists.clear();
    cache.asked.clear();
    cache.size = 0;
    cache.revision = revision;
  }
  return {
    of: (term) => postingsOf(cache, term),
    has: (term) => cache.lists.has(term),
    wasAsked: (term) => cache.asked.has(term) || !cache.asked.add(term),
  };
}

/** How often the passage has what the postings are of. */
export function countIn({ chunkIds, counts }: Postings, chunkId: number): number {
  let low = 0;
  let high = chunkIds.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((chunkIds[middle] ?? 0) < chunkId) low = middle + 1;
    else high = middle;
  }
  return chunkIds[low] === chunkId ? (counts[low] ?? 0) : 0;
}

function newCache(db: DatabaseSync): Cache {
  // In the connection's own temporary schema, so that a reader can have it.
  db.exec(`CREATE VIRTUAL TABLE temp.passage_places USING fts5vocab ('main', 'passages', 'instance')`);
  const ofTerm = db.prepare('SELECT json_group_array(doc) AS ids FROM temp.passage_places WHERE term = ?');
  const cache: Cache = { revision: '', lists: new Map(), asked: new Set(), size: 0, ofTerm };
  caches.set(db, cache);
  return cache;
}

function postingsOf(cache: Cache, term: string): Postings {
  const { lists } = cache;
  const known = lists.get(term);
  const postings = known ?? read(cache.ofTerm, term);
  if (known) lists.delete(term);
  else cache.size += postings.chunkIds.length;
  lists.set(term, postings);
  for (const [oldest, { chunkIds }] of lists) {
    if (cache.size <= rememberedPostings || oldest === term) break;
    lists.delete(oldest);
    cache.size -= chunkIds.length;
  }
  return postings;
}

/** A passage stands there once for each place, ascending. */
function read(ofTerm: StatementSync, term: string): Postings {
  const places = readIdList(ofTerm.get(term)?.['ids']);
  const chunkIds = new Uint32Array(places.length);
  const counts = new Uint16Array(places.length);
  let length = 0;
  for (const chunkId of places) {
    if (length === 0 || chunkIds[length - 1] !== chunkId) chunkIds[length++] = chunkId;
    counts[length - 1] = (counts[length - 1] ?? 0) + 1;
  }
  return { chunkIds: chunkIds.slice(0, length), counts: counts.slice(0, length) };
}
