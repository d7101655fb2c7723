import type { DuplicateProgress, DuplicateSummary, GroupPart } from '../../shared/contract/duplicates.ts';
import type { FolderComparison } from '../../shared/contract/versions.ts';
import type { FolderDigests, SignatureRow } from '../store/digest-rows.ts';

interface Scope {
  /** Absolute paths. */
  readonly excludedFolders: readonly string[];
  /** Extensions without the dot, any letter case. */
  readonly excludedTypes: readonly string[];
  /** Files below this are left out, bytes. */
  readonly smallest: number;
}

/** What is looked at on the disk. */
export interface DiskRequest extends Scope {
  /** Real absolute paths; none lies inside another. */
  readonly folders: readonly string[];
  /** Also hidden files, temporary files and the folders that are left out by default; never keys and passwords. */
  readonly everything: boolean;
}

/** What is looked at in the index. */
export interface IndexRequest extends Scope {
  /** Absolute paths; empty: the whole index. */
  readonly folders: readonly string[];
  /** How alike two files are at least, 0 to 1. */
  readonly threshold: number;
}

export type RunOutcome = Omit<DuplicateSummary, 'elapsedMs'>;

/** One search for duplicates, in a thread of its own; the groups stay there and are fetched page by page. */
export interface DuplicateFinder {
  /** Rejects with `CANCELLED`. */
  exact(request: DiskRequest, signal: AbortSignal): Promise<RunOutcome>;
  /** Rejects with `CANCELLED` or `INDEX_MISSING`, as does `meaning`. */
  near(request: IndexRequest, signal: AbortSignal): Promise<RunOutcome>;
  meaning(request: IndexRequest, signal: AbortSignal): Promise<RunOutcome>;
  pictures(request: DiskRequest & { readonly threshold: number }, signal: AbortSignal): Promise<RunOutcome>;
  folders(request: DiskRequest & { readonly threshold: number }, signal: AbortSignal): Promise<RunOutcome>;
  /** What two folders share; real absolute paths, neither inside the other. */
  compareFolders(
    request: { readonly a: string; readonly b: string; readonly everything: boolean },
    signal: AbortSignal,
  ): Promise<FolderComparison>;
  /** The groups that were found, most space to win first; a page holds at most 600 files. */
  page(after: number): { readonly parts: GroupPart[]; readonly next: number | null };
}

/** What a search asks of the engine: only the engine's writer writes. */
export interface DuplicateHost {
  progress(progress: DuplicateProgress): void;
  storeDigests(folders: readonly FolderDigests[]): Promise<void>;
  storePrints(folders: readonly FolderDigests[]): Promise<void>;
  storeSignatures(rows: readonly SignatureRow[], gone: readonly Uint8Array[]): Promise<void>;
}
