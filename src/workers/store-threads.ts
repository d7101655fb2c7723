/** The store's worker threads: one writer, one reader, and one for the vector index of each model that is opened. */
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { EmbeddingModel } from '../core/embed/embedder.ts';
import type { Remote } from '../core/remote.ts';
import { searchQueries, type SearchQueries } from '../core/search/search-queries.ts';
import type { AlikeQueries } from '../core/engine/alike-queries.ts';
import { createReader, type StoreReader } from '../core/store/reader.ts';
import type { StoreWriter } from '../core/store/writer.ts';
import type { Scan } from '../core/watch/scan.ts';
import type { VectorIndex } from '../core/vectors/vector-index.ts';
import { connectCalls, serveCalls } from './calls.ts';
import { startDatabaseThreads, type DatabaseThreads } from './early-start.ts';
import { createScanning } from './scan-threads.ts';
import { startThread, type StartedThread, type ThreadKind } from './threads.ts';
import type { VectorsThreadData, VectorsThreadHost } from './vectors-thread.ts';

/** Everything a reader thread answers. */
export type ReaderMethods = StoreReader & SearchQueries;

export interface Closable {
  close(): void;
}

export interface StoreThreads {
  readonly writer: Remote<StoreWriter>;
  readonly reader: Remote<ReaderMethods>;
  readonly scan: Scan;
  /** The index in a thread of its own, which ends when it is closed. */
  openVectors(model: EmbeddingModel): Promise<Remote<VectorIndex>>;
  /** Similar files, versions and passages; their thread starts at the first call. */
  similar(): Remote<AlikeQueries>;
  /** Closes the databases, then ends the threads. */
  close(): Promise<void>;
}

/** The reader's and search's queries over one read-only connection. */
export function createReaderMethods(database: DatabaseSync): ReaderMethods {
  const reader = createReader(database);
  const queries = searchQueries(database, reader);
  return { ...reader, ...queries };
}

/** What a commit is made of, nobody needs afterwards: `packPassages` and the extractor's client give it a buffer of its own. */
function handedToWriter(method: string, args: readonly unknown[]): ArrayBuffer[] {
  if (method !== 'commit') return [];
  const [commits] = args as Parameters<StoreWriter['commit']>;
  return commits.flatMap(({ outcome }) =>
    outcome.state === 'indexed' ? (outcome.passages.terms.items.buffer as ArrayBuffer) : [],
  );
}

/** Folder of the vector tables in a data folder. */
export function vectorsFolder(dataFolder: string): string {
  return join(dataFolder, 'vectors');
}

/**
 * Opens the database (made or upgraded first) in its threads; `host` answers the vector thread. Rejects as
 * `openDatabase` does.
 */
export async function openStoreThreads(
  dataFolder: string,
  host: VectorsThreadHost,
  database: DatabaseThreads = startDatabaseThreads(dataFolder),
): Promise<StoreThreads> {
  const threads: StartedThread[] = [database.writer, database.reader];
  const start = (kind: ThreadKind, data: object): StartedThread => {
    const thread = startThread(kind, data);
    threads.push(thread);
    return thread;
  };
  const writer = connectCalls<StoreWriter & Closable>(
    database.writer.channel,
    'store-writer',
    handedToWriter,
  );
  const reader = connectCalls<ReaderMethods & Closable>(database.reader.channel, 'store-reader');
  try {
    // The reader needs the file and its newest schema.
    await writer.roots();
  } catch (error) {
    await Promise.all(threads.map((thread) => thread.terminate()));
    throw error;
  }
  const scanning = createScanning(dataFolder, writer);
  let similar: Remote<AlikeQueries & Closable> | null = null;
  return {
    writer,
    reader,
    scan: scanning.scan,
    openVectors: async ({ fingerprint, dimensions }) => {
      const folder = vectorsFolder(dataFolder);
      const data: VectorsThreadData = { dataFolder, folder, fingerprint, dimensions };
      const thread = start('vectors-thread', data);
      serveCalls(thread.channel, host);
      return endedByClose(connectCalls<VectorIndex>(thread.channel, 'vectors-thread'), thread);
    },
    similar: () =>
      (similar ??= connectCalls<AlikeQueries & Closable>(
        start('similar-thread', { dataFolder }).channel,
        'similar-thread',
      )),
    close: async () => {
      await similar?.close();
      await scanning.close();
      // The writer last: only it can fold the log in and remove it.
      await reader.close();
      await writer.close();
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** The same methods; when it is closed, its thread ends. */
function endedByClose(index: Remote<VectorIndex>, thread: StartedThread): Remote<VectorIndex> {
  const close = async (): Promise<void> => {
    await index.close();
    await thread.terminate();
  };
  return new Proxy(index, {
    get: (methods, name) => (name === 'close' ? close : (Reflect.get(methods, name) as unknown)),
  });
}
