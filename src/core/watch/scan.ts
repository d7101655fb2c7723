/** Brings the store in line with the disk: one code path for the first scan, catch-up, watching and recovery. */
import type { DirectoryListing, ReconcileResult } from '../store/records.ts';
import { joinPath } from '../store/paths.ts';
import { listFolder } from './list-folder.ts';
import { enterFolder, type FolderRules } from './rules.ts';

export interface ScanTarget {
  readonly dirId: number;
  /** Absolute path, raw bytes. */
  readonly path: Uint8Array;
  readonly rules: FolderRules;
  /** Volume of the root: folders on another one are not entered. */
  readonly device: bigint;
}

export interface ScanDependencies {
  readonly reconcile: (listing: DirectoryListing) => Promise<ReconcileResult>;
  /** Called after each folder. */
  readonly onFolder?: (result: ReconcileResult) => void;
  /** A folder that cannot be read keeps what is known of it. */
  readonly onUnreadable?: (path: Uint8Array, error: unknown) => void;
}

export interface ScanSummary {
  readonly folders: number;
  readonly pending: number;
  readonly removed: number;
  readonly moved: number;
}

/** Folders listed at the same time; more only queue up in the four threads of Node's file system. */
const concurrency = 6;

/**
 * Compares a folder with the store, and its subfolders: all of them, or with `depth: 'new'` only those that were not
 * known at this place before, which is what a change inside one folder needs. Below such a folder all are: what changed
 * in it just before it was moved has been told of its old place only.
 */
export async function scanFolder(
  target: ScanTarget,
  dependencies: ScanDependencies,
  options: { readonly signal?: AbortSignal; readonly depth?: 'all' | 'new' } = {},
): Promise<ScanSummary> {
  const queue: (ScanTarget & { readonly depth: 'all' | 'new' })[] = [
    { ...target, depth: options.depth ?? 'all' },
  ];
  let summary: ScanSummary = { folders: 0, pending: 0, removed: 0, moved: 0 };
  let active = 0;

  const visit = async (folder: (typeof queue)[number]): Promise<void> => {
    const result = await reconcileFolder(folder, dependencies, options.depth === 'new');
    if (result === null) return;
    summary = add(summary, result.reconciled);
    dependencies.onFolder?.(result.reconciled);
    const below = result.subfolders.filter(({ isNew }) => isNew || folder.depth === 'all');
    queue.push(...below.map((subfolder) => ({ ...subfolder, depth: 'all' as const })));
  };

  await new Promise<void>((resolve, reject) => {
    const next = (): void => {
      if (options.signal?.aborted) return resolve();
      if (queue.length === 0 && active === 0) return resolve();
      while (active < concurrency && queue.length > 0) {
        const folder = queue.pop();
        if (folder === undefined) break;
        active += 1;
        visit(folder).then(() => ((active -= 1), next()), reject);
      }
    };
    next();
  });
  return summary;
}

async function reconcileFolder(
  folder: ScanTarget,
  { reconcile, onUnreadable }: ScanDependencies,
  isUrgent: boolean,
): Promise<{ reconciled: ReconcileResult; subfolders: (ScanTarget & { isNew: boolean })[] } | null> {
  const listing = await listFolder(folder.path, folder.rules, folder.device).catch((error: unknown) => {
    onUnreadable?.(folder.path, error);
    return null;
  });
  if (listing === null) return null;
  const reconciled = await reconcile({ dirId: folder.dirId, entries: listing.entries, isUrgent });
  const subfolders = reconciled.directories.map(({ dirId, name, isNew }) => ({
    dirId,
    isNew,
    path: joinPath(folder.path, name),
    rules: enterFolder(listing.rules, Buffer.from(name).toString()),
    device: folder.device,
  }));
  return { reconciled, subfolders };
}

function add(summary: ScanSummary, result: ReconcileResult): ScanSummary {
  return {
    folders: summary.folders + 1,
    pending: summary.pending + result.pending,
    removed: summary.removed + result.removed,
    moved: summary.moved + result.moved,
  };
}
