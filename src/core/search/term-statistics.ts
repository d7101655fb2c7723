import type { DatabaseSync, StatementSync } from 'node:sqlite';

/** Figures of the full-text index that weighting needs. */
export interface TermStatistics {
  /** Passages in the index and their mean length in terms, as FTS5's own `bm25()` sees them. */
  readonly passages: number;
  readonly averageLength: number;
  /** Another one as soon as the index has changed. */
  readonly revision: string;
  /** Passages that hold the term. */
  documents(term: string): number;
  /** Terms that begin with `prefix`, most frequent first, at most `limit`, and the sum of all their frequencies. */
  beginningWith(prefix: string, limit: number): PrefixTerms;
}

export interface PrefixTerms {
  readonly terms: readonly { readonly term: string; readonly documents: number }[];
  readonly documents: number;
}

interface Cache {
  passages: number;
  /** Of SQLite: another connection has committed. */
  dataVersion: number;
  readonly documents: Map<string, number>;
  readonly prefixes: Map<string, PrefixTerms>;
  readonly statements: Statements;
}

interface Statements {
  readonly dataVersion: StatementSync;
  readonly totals: StatementSync;
  readonly term: StatementSync;
  readonly range: StatementSync;
}

const caches = new WeakMap<DatabaseSync, Cache>();
const maximumCached = 20_000;

/**
 * Statistics of the full-text index as of now. Frequencies are cached per connection until the number of passages has
 * moved by 1 %; a term that was not there is looked up each time, so that a file just saved is found at once. Prefixes
 * are cached until anything changes.
 */
export function termStatistics(db: DatabaseSync): TermStatistics {
  const cache = caches.get(db) ?? newCache(db);
  const { passages, averageLength } = readTotals(cache.statements.totals);
  const dataVersion = Number(cache.statements.dataVersion.get()?.['data_version']);
  if (dataVersion !== cache.dataVersion || passages !== cache.passages) cache.prefixes.clear();
  cache.dataVersion = dataVersion;
  if (Math.abs(passages - cache.passages) > cache.passages / 100 || cache.documents.size > maximumCached) {
    cache.documents.clear();
    cache.passages = passages;
  }
  return {
    passages,
    averageLength,
    revision: `${dataVersion} ${passages}`,
    documents: (term) => documentsOf(cache, term),
    beginningWith: (prefix, limit) => termsBeginningWith(cache, prefix, limit),
  };
}

function newCache(db: DatabaseSync): Cache {
  const cache: Cache = {
    passages: 0,
    dataVersion: -1,
    documents: new Map(),
    prefixes: new Map(),
    statements: {
      dataVersion: db.prepare('PRAGMA data_version'),
      // Row 1 is FTS5's record of totals: two varints, rows and terms. Counting the rows takes milliseconds instead.
      totals: db.prepare('SELECT block FROM passages_data WHERE id = 1'),
      term: db.prepare('SELECT doc FROM passage_terms WHERE term = ?'),
      range: db.prepare('SELECT term, doc FROM passage_terms WHERE term >= ? AND term < ?'),
    },
  };
  caches.set(db, cache);
  return cache;
}

function readTotals(statement: StatementSync): { passages: number; averageLength: number } {
  const block = statement.get()?.['block'];
  if (!(block instanceof Uint8Array) || block.length === 0) return { passages: 0, averageLength: 1 };
  const [passages, next] = readVarint(block, 0);
  const [terms] = readVarint(block, next);
  return { passages, averageLength: passages === 0 ? 1 : Math.max(1, terms / passages) };
}

/** SQLite's varint: seven bits a byte, most significant first. Totals stay far below 2^53. */
function readVarint(bytes: Uint8Array, offset: number): [value: number, next: number] {
  let value = 0;
  let position = offset;
  for (;;) {
    const byte = bytes[position++] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, position];
  }
}

function documentsOf(cache: Cache, term: string): number {
  const known = cache.documents.get(term);
  if (known !== undefined) return known;
  const documents = Number(cache.statements.term.get(term)?.['doc'] ?? 0);
  if (documents > 0) cache.documents.set(term, documents);
  return documents;
}

function termsBeginningWith(cache: Cache, prefix: string, limit: number): PrefixTerms {
  const key = `${limit} ${prefix}`;
  const known = cache.prefixes.get(key);
  if (known) return known;
  const rows = cache.statements.range.all(prefix, `${prefix}\u{10FFFF}`).map((row) => ({
    term: String(row['term']),
    documents: Number(row['doc']),
  }));
  const documents = rows.reduce((sum, row) => sum + row.documents, 0);
  const terms = rows
    .toSorted((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1))
    .slice(0, limit);
  const found = { terms, documents };
  if (terms.length > 0) cache.prefixes.set(key, found);
  return found;
}
