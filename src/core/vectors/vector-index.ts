import type { DatabaseSync } from 'node:sqlite';

export interface VectorIndexOptions {
  /** Where the tables are; made when missing. */
  readonly folder: string;
  /** A connection used by nothing else; `verify` holds a read transaction on it. */
  readonly database: DatabaseSync;
  readonly fingerprint: string;
  readonly dimensions: number;
  /** Every op up to this one is in LanceDB. Left out: every op that was not pruned is taken up again. */
  readonly appliedSeq?: number;
  /** Search only, beside an owner or without one: nothing is written, not even a repair. */
  readonly readOnly?: boolean;
  /** Rows from which the table gets an index; 80,000 when left out. */
  readonly indexFromRows?: number;
}

/** Nearest neighbours of a vector, best first: three columns of equal length. */
export interface VectorHits {
  readonly chunkIds: readonly number[];
  readonly fileIds: readonly number[];
  /** Cosine similarity, -1 to 1. */
  readonly similarities: readonly number[];
}

export interface VectorIndexState {
  /** Rows in LanceDB plus rows searched in memory. */
  readonly rows: number;
  /** Every op up to this one is durable in LanceDB. */
  readonly appliedSeq: number;
  /** Ops that wait, searched in memory meanwhile. */
  readonly pendingOps: number;
  /** Searched through IVF_RQ; false: by brute force. */
  readonly indexed: boolean;
  /** The table was missing or damaged and is not whole yet: searches find only a part. */
  readonly rebuilding: boolean;
}

export interface VectorVerification {
  /** The whole table was written anew from the cache. */
  readonly rebuilt: boolean;
  readonly rows: number;
  /** Single rows that were missing and written, or unknown to SQLite and removed. */
  readonly added: number;
  readonly dropped: number;
}

export interface MaintenanceResult {
  readonly did: readonly string[];
}

/**
 * The derived vector index. It reads vectors and ops from SQLite by itself (a read-only connection), so that nothing
 * large passes through the engine's main thread.
 */
export interface VectorIndex {
  /** Takes up ops after `appliedSeq`; resolves when they can be found. Writes them to LanceDB in large batches. */
  sync(): Promise<VectorIndexState>;
  /** Writes every waiting op to LanceDB; resolves with the sequence number that is durable there. */
  flush(): Promise<VectorIndexState>;
  /** `fileIds` restricts the search (prefilter, at most 5,000). */
  search(vector: Float32Array, limit: number, fileIds?: readonly number[]): Promise<VectorHits>;
  /** The cosine of each chunk, NaN for one without a vector; null until the vectors are in memory. */
  similarities(vector: Float32Array, chunkIds: readonly number[]): Promise<Float32Array | null>;
  /** More searches are to come: reads the vectors into memory, of which it does not wait for the end. */
  prepare(): Promise<void>;
  /** Compares every id and a sample of vectors with SQLite; repairs the difference, or rebuilds from the cache. */
  verify(): Promise<VectorVerification>;
  /** Deletes the tables of other models, which are made anew from the cache should they be wanted again; how many. */
  removeOthers(): Promise<number>;
  /** Whether `maintain` would do something; cheap. */
  maintenanceDue(): Promise<boolean>;
  /**
   * Builds the index, compacts and cleans up while no batch is written. `run` is where the work happens: by default
   * `maintainVectors` in this process, else a caller that starts it in a short-lived one. Searches go on meanwhile.
   */
  maintain(run?: () => Promise<MaintenanceResult>): Promise<MaintenanceResult>;
  /** Ends running work at its next step; what was not written is replayed from the ops. */
  close(): Promise<void>;
}
