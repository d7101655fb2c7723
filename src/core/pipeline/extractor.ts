import type { ExtractLimits } from '../extract/document.ts';
import type { FileCommit } from '../store/records.ts';
import type { PrepareRequest } from './prepare-file.ts';

/** What became of a batch: its files, or the way its process ended before it could answer. */
export type PrepareOutcome =
  | { readonly state: 'prepared'; readonly files: readonly FileCommit[] }
  | { readonly state: 'stopped'; readonly cause: 'crashed' | 'timeout' | 'out-of-memory' };

/** Reads files in a process that may be killed at any moment. */
export interface Extractor {
  /** Batches it works on at a time; more of them wait. */
  readonly parallel: number;
  /** Rejects with `HELPER_UNAVAILABLE` when no process can be started. */
  prepare(requests: readonly PrepareRequest[], limits: ExtractLimits): Promise<PrepareOutcome>;
  /** The last stop was a file's fault, not the process's. */
  absolve(): void;
}
