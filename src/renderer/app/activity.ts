import type { FileCounts, Status } from '../../shared/contract/library.ts';
import { messages } from './messages.ts';

/** Share of the present run that is done; null while its size is not known. By bytes, which tell time better than files. */
export function progressFraction({
  activity,
  progress,
}: Pick<Status, 'activity' | 'progress'>): number | null {
  const { filesDone, filesTotal, bytesDone, bytesTotal } = progress;
  if (activity === 'scanning' || filesTotal === 0) return null;
  return bytesTotal > 0 ? Math.min(1, bytesDone / bytesTotal) : Math.min(1, filesDone / filesTotal);
}

/** What Trove is doing, and what holds it up. */
export function activityText({ activity, pace: { reason } }: Pick<Status, 'activity' | 'pace'>): string {
  const isHeldUp = reason !== null && (activity === 'waiting' || activity === 'indexing');
  return isHeldUp ? messages.activity.reasons[reason] : messages.activity[activity];
}

/** Files that can be found by what they say, if only by what they said before a change that waits to be read. */
export function searchableCount({ indexed, outdated }: FileCounts): number {
  return indexed + outdated;
}

/** Files that wait and can be found by their names only. */
export function unreadCount({ pending, outdated }: FileCounts): number {
  return pending - outdated;
}

/** `6,120 of 7,872 files`. */
export function settledText({ files }: Pick<Status, 'files'>): string {
  return messages.activity.ofFiles(files.total - files.pending, files.total);
}

/** `about 3 min left`, once it can be told. */
export function timeLeftText({ activity, progress }: Pick<Status, 'activity' | 'progress'>): string | null {
  const { etaSeconds } = progress;
  return activity === 'indexing' && etaSeconds !== null ? messages.activity.left(etaSeconds) : null;
}
