/** The index held against the truth: the tree is read here, and the database by statements of its own. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { connect } from '@lancedb/lancedb';

export interface Verdict {
  /** Files of the tree that the index does not have as they are. */
  readonly lost: readonly string[];
  /** Files of the index that the tree does not have. */
  readonly ghosts: readonly string[];
  /** Passages without their row in the vector table, and rows without a passage. */
  readonly vectors: { readonly missing: number; readonly extra: number };
}

const isDocument = /\.(txt|md)$/;

/** Paths below the root, with the hash of their bytes. */
export function truthOf(root: string): Map<string, string> {
  const truth = new Map<string, string>();
  for (const entry of readdirSync(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !isDocument.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const hash = createHash('sha256').update(readFileSync(path)).digest('hex');
    truth.set(relative(root, path), hash);
  }
  return truth;
}

const filesSql = `
  WITH RECURSIVE places (id, path) AS (
    SELECT id, '' FROM dirs WHERE parent_id IS NULL AND removed_at IS NULL
    UNION ALL
    SELECT dirs.id, places.path || CAST(dirs.name AS TEXT) || '/'
    FROM places JOIN dirs ON dirs.parent_id = places.id WHERE dirs.removed_at IS NULL
  )
  SELECT places.path || CAST(files.name AS TEXT) AS path, state, lower(hex(hash)) AS hash,
    (SELECT count(*) FROM chunks WHERE file_id = files.id) AS passages, passage_count
  FROM files JOIN places ON places.id = dir_id WHERE files.removed_at IS NULL`;

const indexed = 1;

/** What differs at the moment. */
export async function judge(root: string, dataFolder: string): Promise<Verdict> {
  const truth = truthOf(root);
  const database = new DatabaseSync(join(dataFolder, 'trove.db'), { readOnly: true });
  try {
    const rows = database.prepare(filesSql).all();
    const known = new Map(rows.filter(isWhole).map((row) => [String(row['path']), String(row['hash'])]));
    const lost = [...truth].filter(([path, hash]) => known.get(path) !== hash).map(([path]) => path);
    const names = rows.map((row) => String(row['path'])).filter((path) => isDocument.test(path));
    const ghosts = names.filter((path) => !truth.has(path));
    return { lost, ghosts, vectors: await compareVectors(database, dataFolder) };
  } finally {
    database.close();
  }
}

function isWhole(row: Record<string, unknown>): boolean {
  return row['state'] === indexed && row['passages'] === row['passage_count'] && row['passages'] !== 0;
}

/** Ids in the vector table, less the changes that are still to be applied, against the passages that have a vector. */
async function compareVectors(database: DatabaseSync, dataFolder: string): Promise<Verdict['vectors']> {
  const wanted = new Set(
    database
      .prepare(
        `SELECT chunks.id FROM chunks JOIN vectors ON vectors.hash = chunks.embed_hash WHERE vectors.value IS NOT NULL`,
      )
      .all()
      .map((row) => Number(row['id'])),
  );
  const without = database
    .prepare(
      `SELECT count(*) AS n FROM chunks WHERE embed_hash IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM vectors WHERE hash = embed_hash)`,
    )
    .get();
  const present = await idsInTables(join(dataFolder, 'vectors'));
  const open = database.prepare('SELECT op, chunk_id FROM vector_ops ORDER BY seq').all();
  for (const { op, chunk_id: id } of open) {
    if (op === 1) present.add(Number(id));
    else present.delete(Number(id));
  }
  const missing = [...wanted].filter((id) => !present.has(id)).length + Number(without?.['n'] ?? 0);
  return { missing, extra: [...present].filter((id) => !wanted.has(id)).length };
}

async function idsInTables(folder: string): Promise<Set<number>> {
  const connection = await connect(folder);
  const ids = new Set<number>();
  try {
    for (const name of await connection.tableNames()) {
      if (!name.startsWith('chunks-')) continue;
      const table = await connection.openTable(name);
      const rows = (await table.query().select(['chunk_id']).toArray()) as { chunk_id: number | bigint }[];
      for (const { chunk_id: id } of rows) ids.add(Number(id));
      table.close();
    }
  } finally {
    connection.close();
  }
  return ids;
}
