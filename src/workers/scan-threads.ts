/** Scans in a thread of their own, where the system's answers may block. */
import type { Remote } from '../core/remote.ts';
import type { StoreWriter } from '../core/store/writer.ts';
import type { Scan, ScanEvents } from '../core/watch/scan.ts';
import { connectCalls, serveCalls } from './calls.ts';
import type { ScanHost, ScanThread } from './scan-thread.ts';
import type { Closable } from './store-threads.ts';
import { startThread, type StartedThread } from './threads.ts';

export interface Scanning {
  readonly scan: Scan;
  close(): Promise<void>;
}

interface Running {
  readonly thread: StartedThread;
  readonly remote: Remote<ScanThread & Closable>;
}

/** What it has read of large folders, some 25 MB, goes with it. */
const restMs = 30_000;

/** The thread starts with a scan, and ends when for half a minute there was none. */
export function createScanning(dataFolder: string, writer: Pick<Remote<StoreWriter>, 'reconcile'>): Scanning {
  const scans = new Map<number, ScanEvents>();
  let running: Running | null = null;
  let resting: NodeJS.Timeout | undefined;
  let nextId = 1;

  const host: ScanHost = {
    reconcile: async (scanId, listing) => {
      const result = await writer.reconcile(listing);
      scans.get(scanId)?.onDifference(result);
      return result;
    },
    unreadable: (scanId, problem) => scans.get(scanId)?.onUnreadable(problem),
  };

  function start(): Running {
    const thread = startThread('scan-thread', { dataFolder });
    serveCalls(thread.channel, host);
    const started = { thread, remote: connectCalls<ScanThread & Closable>(thread.channel, 'scan-thread') };
    void thread.exited.then(() => {
      if (running === started) running = null;
    });
    return started;
  }

  async function end(): Promise<void> {
    clearTimeout(resting);
    const ended = running;
    running = null;
    // One that has died has nothing to close.
    await ended?.remote.close().catch(() => undefined);
    await ended?.thread.terminate();
  }

  return {
    scan: async (request, events, signal) => {
      clearTimeout(resting);
      running ??= start();
      const scanId = nextId++;
      scans.set(scanId, events);
      try {
        await running.remote.scan(scanId, request, signal);
      } finally {
        scans.delete(scanId);
        if (scans.size === 0) resting = setTimeout(() => void end(), restMs).unref();
      }
    },
    close: end,
  };
}
