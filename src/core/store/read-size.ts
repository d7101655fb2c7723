/** What takes the room in the database. */
import type { DatabaseSync } from 'node:sqlite';
import { query } from './statement.ts';

export const sizeParts = ['text', 'fullText', 'names', 'vectors', 'catalogue', 'free'] as const;
export type SizePart = (typeof sizeParts)[number];

export interface SizeReader {
  /** Bytes of `trove.db` by part; reads the whole file. */
  sizeByPart(): Record<SizePart, number>;
}

export function createSizeReader(db: DatabaseSync): SizeReader {
  return {
    sizeByPart() {
      const sizes = { text: 0, fullText: 0, names: 0, vectors: 0, catalogue: 0, free: 0 };
      const rows = query<{ name: string; bytes: number }>(
        db,
        'SELECT name, pgsize AS bytes FROM dbstat WHERE aggregate = TRUE',
      ).all();
      for (const { name, bytes } of rows) sizes[partOf(name)] += bytes;
      const free = query<{ freelist_count: number }>(db, 'PRAGMA freelist_count').get()?.freelist_count ?? 0;
      const page = query<{ page_size: number }>(db, 'PRAGMA page_size').get()?.page_size ?? 0;
      return { ...sizes, free: free * page };
    },
  };
}

function partOf(table: string): SizePart {
  if (table.startsWith('chunks') || table.startsWith('texts')) return 'text';
  if (table.startsWith('passages')) return 'fullText';
  if (table.startsWith('names')) return 'names';
  if (table.startsWith('vector')) return 'vectors';
  return 'catalogue';
}
