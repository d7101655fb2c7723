/**
 * Reads the texts of a SQLite database from its bytes. Not with SQLite itself: that wants a file it may lock, and opening a
 * stranger's database runs what its schema says.
 */
import { detailSentence } from '../../../shared/details.ts';
import { DocumentBuilder } from '../document-builder.ts';
import type { ReadOutcome } from '../outcome.ts';
import { asBuffer } from '../sniff.ts';
import { numberAt, recordValues } from './sqlite-record.ts';

const leaf = 0x0d;
const interior = 0x05;
const maxTextLength = 8_000_000;
const maxDepth = 64;
const headerLength = 100;

interface Database {
  readonly bytes: Buffer;
  readonly pageSize: number;
  /** Bytes of a page that hold content. */
  readonly usable: number;
  readonly decode: (raw: Buffer) => string;
}

/** A table under its name, a row per line; numbers, keys and what is no text is left out. */
export async function readSqlite(bytes: Uint8Array): Promise<ReadOutcome> {
  const database = openDatabase(asBuffer(bytes));
  const builder = new DocumentBuilder();
  let partial = false;
  for (const [kind, , table, root, sql] of rowsOf(database, 1)) {
    if (kind !== 'table' || typeof root !== 'number' || isInternal(String(table), sql)) continue;
    builder.add('heading', String(table), { level: 1 });
    const lines: string[] = [];
    let length = 0;
    for (const row of rowsOf(database, root)) {
      const line = row.filter((value) => typeof value === 'string' && value.trim() !== '').join('\t');
      if (line === '') continue;
      lines.push(line);
      length += line.length;
      partial = builder.length + length > maxTextLength;
      if (partial) break;
    }
    builder.add('table', lines.join('\n'));
    if (partial) break;
  }
  const detail = detailSentence('first-characters', { millions: 8 });
  const mark = { partial: { code: 'sampled', detail } } as const;
  return { document: builder.finish(partial ? mark : {}, 'untitled') };
}

function isInternal(name: string, sql: unknown): boolean {
  return name.startsWith('sqlite_') || typeof sql !== 'string' || /^create\s+virtual/i.test(sql);
}

function openDatabase(bytes: Buffer): Database {
  const size = bytes.readUInt16BE(16);
  const pageSize = size === 1 ? 65_536 : size;
  const usable = pageSize - (bytes[20] ?? 0);
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || usable < 480)
    throw new Error('Its header is damaged.');
  const encoding = bytes.readUInt32BE(56);
  const decode = (raw: Buffer): string => {
    if (encoding === 2) return raw.toString('utf16le');
    if (encoding === 3)
      return Buffer.from(raw.subarray(0, raw.length & ~1))
        .swap16()
        .toString('utf16le');
    return raw.toString('utf8');
  };
  return { bytes, pageSize, usable, decode };
}

/** The rows of the table whose tree begins at a page. A tree that runs in circles ends. */
function* rowsOf(database: Database, root: number): Generator<readonly (string | number | null)[]> {
  const open = [{ page: root, depth: 0 }];
  const seen = new Set<number>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { page, depth } = next;
    if (seen.has(page) || depth > maxDepth || page < 1) continue;
    seen.add(page);
    const start = (page - 1) * database.pageSize;
    const content = database.bytes.subarray(start, start + database.pageSize);
    if (content.length < 12) continue;
    const at = page === 1 ? headerLength : 0;
    const kind = content[at];
    const cells = cellsOf(content, at, kind === interior ? 12 : 8);
    if (kind === leaf) for (const cell of cells) yield recordAt(database, content, cell);
    if (kind !== interior) continue;
    open.push({ page: content.readUInt32BE(at + 8), depth: depth + 1 });
    for (const cell of cells.toReversed()) {
      if (cell + 4 <= content.length) open.push({ page: content.readUInt32BE(cell), depth: depth + 1 });
    }
  }
}

function cellsOf(content: Buffer, at: number, head: number): number[] {
  const count = Math.min(content.readUInt16BE(at + 3), (content.length - at - head) >> 1);
  return Array.from({ length: count }, (_, index) => content.readUInt16BE(at + head + 2 * index));
}

/** A row's values; what does not fit on the page goes on in a chain of others. */
function recordAt(database: Database, content: Buffer, cell: number): (string | number | null)[] {
  const size = numberAt(content, cell);
  const rowid = numberAt(content, size.next);
  const { usable } = database;
  const most = usable - 35;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const rest = least + ((size.value - least) % (usable - 4));
  const local = size.value <= most ? size.value : rest <= most ? rest : least;
  const parts = [content.subarray(rowid.next, rowid.next + local)];
  let left = size.value - local;
  let page =
    left > 0 && rowid.next + local + 4 <= content.length ? content.readUInt32BE(rowid.next + local) : 0;
  while (left > 0 && page > 0 && parts.length * usable < database.bytes.length + usable) {
    const start = (page - 1) * database.pageSize;
    if (start + 4 > database.bytes.length) break;
    const part = database.bytes.subarray(start + 4, start + Math.min(usable, left + 4));
    parts.push(part);
    left -= part.length;
    page = database.bytes.readUInt32BE(start);
  }
  return recordValues(Buffer.concat(parts), database.decode);
}
