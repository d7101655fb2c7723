import { SingleBar } from 'cli-progress';
import type { Status } from '../shared/contract/library.ts';
import type { TroveClient } from '../shared/contract/contract.ts';
import { TroveError } from '../shared/errors.ts';
import { formatSeconds } from './style.ts';

export interface FollowOptions {
  /** No progress bar and no notices. */
  readonly quiet: boolean;
  readonly signal: AbortSignal;
}

/**
 * Follows reading until nothing is left, it is paused, or the signal aborts: with a progress bar on standard error when
 * that is a terminal, and with what holds it up (a full disk) in words. Rejects with `OWNER_UNREACHABLE` when the
 * owner ends before.
 */
export async function followUntilIdle(client: TroveClient, { quiet, signal }: FollowOptions): Promise<void> {
  const shown = quiet ? null : process.stderr.isTTY ? progressBar() : null;
  const told = new Set<string>();
  const stop = new AbortController();
  try {
    const either = AbortSignal.any([signal, stop.signal]);
    for await (const status of await client.library.watchStatus(undefined, { signal: either })) {
      shown?.show(status);
      if (!quiet) tell(status, told);
      if (isSettled(status)) return;
    }
    if (!signal.aborted) throw new TroveError('OWNER_UNREACHABLE', 'The Trove that was reading has ended.');
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    stop.abort();
    shown?.end();
  }
}

function progressBar(): { show(status: Status): void; end(): void } {
  const bar = new SingleBar({
    format: 'Reading |{bar}| {value} of {total} files  {eta_text}',
    stream: process.stderr,
    barsize: 30,
    hideCursor: true,
  });
  let begun = false;
  return {
    show: (status) => {
      if (status.activity !== 'indexing') return;
      const { filesDone, filesTotal } = status.progress;
      if (!begun) bar.start(filesTotal, filesDone, { eta_text: '' });
      begun = true;
      bar.setTotal(filesTotal);
      bar.update(filesDone, { eta_text: etaOf(status) });
    },
    end: () => {
      if (begun) bar.stop();
    },
  };
}

/** Each notice once, as long as there is something to wait for. */
function tell({ notices, files }: Status, told: Set<string>): void {
  if (files.pending === 0) return;
  for (const { message } of notices.filter((notice) => !told.has(notice.message))) {
    told.add(message);
    process.stderr.write(`trove: ${message}\n`);
  }
}

/** A file that is written all the time is not waited for. */
function isSettled({ activity, files, restless }: Status): boolean {
  return activity === 'paused' || (activity === 'idle' && files.pending <= restless);
}

function etaOf({ progress: { etaSeconds } }: Status): string {
  return etaSeconds === null ? '' : `about ${formatSeconds(etaSeconds)} left`;
}
