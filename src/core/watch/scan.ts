/** Brings the store in line with the disk: one code path for the first scan, catch-up, watching and recovery. */
import { setImmediate } from 'node:timers/promises';
import type { Notice } from '../../shared/contract/search.ts';
import { unchanged, type FindKnownFolder } from '../store/known-folder.ts';
import { joinPath } from '../store/paths.ts';
import type { DirectoryListing, ReconcileResult } from '../store/records.ts';
import { listFolder } from './list-folder.ts';
import { listingProblem } from './listing-problem.ts';
import { rulesInFolder } from './rules-on-path.ts';
import { enterFolder, type FolderRules, type RuleOptions } from './rules.ts';

/** Plain data: what scans blocks its thread, and is asked from another one. */
export interface ScanRequest {
  /** Absolute path of the added folder, and the names from there to the folder to scan: ignore files on the way count. */
  readonly root: string;
  readonly names: readonly string[];
  readonly dirId: number;
  /** Absolute path, raw bytes. */
  readonly path: Uint8Array;
  readonly options: RuleOptions;
  /** Volume of the root: folders on another one are not entered. */
  readonly device: bigint;
  /**
   * The folder and `all` below it, or only those that were not known at this place before, which is what a change inside
   * one folder needs. Below such a folder all are: what changed in it just before it was moved has been told of its old
   * place only.
   */
  readonly depth: 'all' | 'new';
}

export interface ScanEvents {
  /** A folder whose rows were not those of the disk. */
  readonly onDifference: (result: ReconcileResult) => void;
  /** A folder that cannot be read keeps what is known of it. */
  readonly onUnreadable: (problem: Notice) => void;
}

/** Compares a folder with the store, and its subfolders. Rejects with `CANCELLED`, or when the store cannot take what was found. */
export type Scan = (request: ScanRequest, events: ScanEvents, signal: AbortSignal) => Promise<void>;

export interface ScanDependencies {
  readonly findKnown: FindKnownFolder;
  readonly reconcile: (listing: DirectoryListing) => Promise<ReconcileResult>;
  readonly onUnreadable: (problem: Notice) => void;
}

interface Place {
  readonly dirId: number;
  readonly path: Uint8Array;
  readonly rules: FolderRules;
  readonly depth: 'all' | 'new';
}

/** Folders in work at the same time: while the store takes one, the next are listed. */
const concurrency = 6;

/** Compares each folder with what the store knows, and hands over only those that differ, as nearly none does. */
export async function scanFolder(
  request: ScanRequest,
  dependencies: ScanDependencies,
  signal: AbortSignal,
): Promise<void> {
  const { root, names, options, dirId, path, depth, device } = request;
  const isUrgent = depth === 'new';
  const rules = await rulesInFolder(root, names, options);
  const queue: Place[] = [{ dirId, path, rules, depth }];
  let active = 0;

  const visit = async (place: Place): Promise<void> => {
    const listing = await listFolder(place.path, place.rules, device).catch((error: unknown) =>
      dependencies.onUnreadable(listingProblem(place.path, error)),
    );
    // Calls and cancelling come in between.
    await setImmediate();
    if (!listing) return;
    const { directories } = await compare({ dirId: place.dirId, entries: listing.entries, isUrgent });
    for (const { dirId: id, name, isNew } of directories) {
      if (!isNew && place.depth === 'new') continue;
      queue.push({
        dirId: id,
        path: joinPath(place.path, name),
        rules: enterFolder(listing.rules, Buffer.from(name).toString()),
        depth: 'all',
      });
    }
  };
  const compare = async (listing: DirectoryListing): Promise<ReconcileResult> => {
    const known = dependencies.findKnown(listing);
    return (known && unchanged(known)) ?? dependencies.reconcile(listing);
  };

  await new Promise<void>((resolve, reject) => {
    const next = (): void => {
      if (signal.aborted) return resolve();
      if (queue.length === 0 && active === 0) return resolve();
      while (active < concurrency && queue.length > 0) {
        const place = queue.pop();
        if (place === undefined) break;
        active += 1;
        visit(place).then(() => ((active -= 1), next()), reject);
      }
    };
    next();
  });
}
