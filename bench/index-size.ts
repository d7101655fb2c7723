import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface IndexSize {
  /** UTF-8 bytes of the extracted text. */
  readonly extractedText: number;
  /** Bytes on disk by part; together they are the whole data folder. */
  readonly parts: Readonly<Record<string, number>>;
  readonly total: number;
}

export interface CacheCounts {
  readonly passages: number;
  /** Strings with a vector in the cache. */
  readonly vectors: number;
  /** Bytes of the files that were read. */
  readonly fileBytes: number;
}

const partOf: readonly (readonly [RegExp, string])[] = [
  [/^passage/, 'full text'],
  [/^names/, 'names'],
  [/^vectors/, 'vector cache'],
  [/^(chunks|texts)/, 'text'],
];

/** Bytes of the data folder by what they are for. */
export function indexSize(dataFolder: string): IndexSize {
  const database = new DatabaseSync(join(dataFolder, 'trove.db'), { readOnly: true });
  try {
    const parts: Record<string, number> = { text: 0, 'full text': 0, names: 0, 'vector cache': 0 };
    let inDatabase = 0;
    for (const row of database.prepare('SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name').all()) {
      const part = partOf.find(([pattern]) => pattern.test(String(row['name'])))?.[1] ?? 'files and folders';
      parts[part] = (parts[part] ?? 0) + Number(row['bytes']);
      inDatabase += Number(row['bytes']);
    }
    parts['vectors'] = folderBytes(join(dataFolder, 'vectors'));
    const total = folderBytes(dataFolder);
    parts['other'] = total - inDatabase - parts['vectors'];
    const text = database.prepare('SELECT sum(bytes) AS bytes FROM texts').get();
    return { extractedText: Number(text?.['bytes'] ?? 0), parts, total };
  } finally {
    database.close();
  }
}

export function cacheCounts(dataFolder: string): CacheCounts {
  const database = new DatabaseSync(join(dataFolder, 'trove.db'), { readOnly: true });
  try {
    const count = (sql: string): number => Number(database.prepare(sql).get()?.['n'] ?? 0);
    return {
      passages: count('SELECT count(*) AS n FROM chunks'),
      vectors: count('SELECT count(*) AS n FROM vectors'),
      fileBytes: count('SELECT sum(size) AS n FROM files WHERE state = 1'),
    };
  } finally {
    database.close();
  }
}

/** Bytes of all files in a folder. */
export function folderBytes(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
