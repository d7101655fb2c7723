import type { DuplicateProgress, DuplicateSummary, GroupPart } from '../../shared/contract/duplicates.ts';
import type { FolderDigests, SignatureRow } from '../store/digest-rows.ts';

export interface ExactRequest {
  /** Real absolute paths; none lies inside another. */
  readonly folders: readonly string[];
  /** Also hidden files, temporary files and the folders that are left out by default; never keys and passwords. */
  readonly everything: boolean;
  /** Files below this are left out, bytes. */
  readonly smallest: number;
}

export interface NearRequest {
  /** Absolute paths; empty: the whole index. */
  readonly folders: readonly string[];
  /** How much of the text two files share at least, 0 to 1. */
  readonly threshold: number;
}

export type RunOutcome = Omit<DuplicateSummary, 'elapsedMs'>;

/** One search for duplicates, in a thread of its own; the groups stay there and are fetched page by page. */
export interface DuplicateFinder {
  /** Rejects with `CANCELLED`. */
  exact(request: ExactRequest, signal: AbortSignal): Promise<RunOutcome>;
  near(request: NearRequest, signal: AbortSignal): Promise<RunOutcome>;
  /** The groups that were found, most space to win first; a page holds at most 600 files. */
  page(after: number): { readonly parts: GroupPart[]; readonly next: number | null };
}

/** What a search asks of the engine: only the engine's writer writes. */
export interface DuplicateHost {
  progress(progress: DuplicateProgress): void;
  storeDigests(folders: readonly FolderDigests[]): Promise<void>;
  storeSignatures(rows: readonly SignatureRow[], gone: readonly Uint8Array[]): Promise<void>;
}
