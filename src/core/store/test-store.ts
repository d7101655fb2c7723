/** A data folder, a real folder of documents, and the store between them: for the tests of this folder. */
import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';
import { packPassages } from './new-passages.ts';
import { createReader, type StoreReader } from './reader.ts';
import type {
  DirectoryEntry,
  FileCommit,
  NewChunk,
  NewVector,
  PipelineVersions,
  ReconcileResult,
} from './records.ts';
import { createWriter, type StoreWriter } from './writer.ts';

export const testVersions: PipelineVersions = { extractor: 1, chunker: 1, tokenizer: 1 };
export const testModel = { name: 'test', dimensions: 4, fingerprint: 'c0ffee' };

export interface TestStore {
  readonly dataFolder: string;
  /** A real, empty folder. */
  readonly documents: string;
  readonly db: DatabaseSync;
  readonly writer: StoreWriter;
  readonly reader: StoreReader;
  /** What the writer takes for the present, milliseconds. */
  clock: number;
  dispose(): void;
}

export function makeTestStore(): TestStore {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'trove-store-')));
  const documents = mkdtempSync(join(folder, 'documents-'));
  const dataFolder = join(folder, 'data');
  const db = openDatabase(dataFolder, 'write');
  const readerDb = openDatabase(dataFolder, 'read');
  const store: TestStore = {
    dataFolder,
    documents,
    db,
    writer: createWriter(db, testVersions, () => store.clock),
    reader: createReader(readerDb),
    clock: Date.now(),
    dispose() {
      readerDb.close();
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return store;
}

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The real content of a folder; names in `skipped` are left out by a rule. */
export function listing(folder: string, skipped: readonly string[] = []): DirectoryEntry[] {
  return readdirSync(folder).map((name) => {
    const stats = lstatSync(join(folder, name), { bigint: true });
    return {
      name: bytes(name),
      kind: stats.isDirectory() ? 'directory' : 'file',
      size: stats.size,
      mtimeNs: stats.mtimeNs,
      ctimeNs: stats.ctimeNs,
      inode: BigInt.asIntN(64, stats.ino),
      ...(skipped.includes(name) && { skip: { reason: 'ignored-by-rule' as const, detail: '*.log' } }),
    };
  });
}

/** Compares one folder with the disk, not those below. */
export function compare(
  { writer, reader }: TestStore,
  folder: string,
  skipped?: readonly string[],
): ReconcileResult {
  const dirId = reader.directoryByPath(bytes(folder));
  if (dirId === null) throw new Error(`${folder} is not in the index.`);
  return writer.reconcile({ dirId, entries: listing(folder, skipped) });
}

/** Compares a folder and everything below it. */
export function compareAll(store: TestStore, folder: string): void {
  compare(store, folder);
  for (const entry of listing(folder))
    if (entry.kind === 'directory') compareAll(store, join(folder, Buffer.from(entry.name).toString()));
}

export function chunk(text: string, start = 0): NewChunk {
  const terms = text.toLowerCase();
  const embedHash = hashOf(text);
  return { start, end: start + text.length, page: null, headings: ['Top'], text, terms, embedHash };
}

export function hashOf(text: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(text).digest().subarray(0, 16));
}

export function vectorOf(text: string): NewVector {
  return { embedHash: hashOf(text), values: Uint16Array.of(1, 2, 3, text.length) };
}

/** A file read with these passages, as it stands on the disk. */
export function readAs(
  { reader }: TestStore,
  path: string,
  passages: readonly string[],
): FileCommit & { readonly outcome: { readonly state: 'indexed' } } {
  const stats = lstatSync(path, { bigint: true });
  const row = reader.fileByPath(bytes(path));
  if (!row) throw new Error(`${path} is not in the index.`);
  const observed = {
    size: stats.size,
    mtimeNs: stats.mtimeNs,
    ctimeNs: stats.ctimeNs,
    inode: BigInt.asIntN(64, stats.ino),
  };
  const hash = hashOf(passages.join('\n'));
  const packed = packPassages(passages.map((text) => chunk(text)));
  const outcome = {
    state: 'indexed',
    hash,
    type: 'text',
    format: 'txt',
    title: 'Title',
    passages: packed,
  } as const;
  return { fileId: row.fileId, observed, outcome };
}

/** Commits one file with these passages and a vector for each. */
export function commitFile(store: TestStore, path: string, passages: readonly string[]): number {
  const file = readAs(store, path, passages);
  store.writer.commit([file], passages.map(vectorOf), testModel.fingerprint);
  return file.fileId;
}

/** Files that answer a word, present ones only. */
export function find({ db }: TestStore, word: string): number[] {
  const rows = db
    .prepare(
      `SELECT DISTINCT file_id FROM passages JOIN chunks ON chunks.id = passages.rowid
       JOIN present_files ON present_files.id = file_id WHERE passages MATCH ? ORDER BY file_id`,
    )
    .all(word);
  return rows.map((row) => Number(row['file_id']));
}

/** Files whose name has these letters. */
export function findName({ db }: TestStore, letters: string): number[] {
  const rows = db
    .prepare('SELECT present_files.id FROM names JOIN present_files ON id = names.rowid WHERE names MATCH ?')
    .all(letters);
  return rows.map((row) => Number(row['id']));
}

export function count({ db }: TestStore, from: string): number {
  return Number(db.prepare(`SELECT count(*) AS count FROM ${from}`).get()?.['count']);
}

/** Deletes everything that is due. */
export function purgeAll({ writer }: TestStore): void {
  while (writer.purgeSlice().more);
}
