import { openDatabase } from '../core/store/database.ts';
import { createKnownFolders } from '../core/store/known-folder.ts';
import type { DirectoryListing, ReconcileResult } from '../core/store/records.ts';
import { withStoreErrors } from '../core/store/sqlite-error.ts';
import { scanFolder, type ScanRequest } from '../core/watch/scan.ts';
import type { Notice } from '../shared/contract/search.ts';
import { connectCalls, serveCalls } from './calls.ts';
import type { Closable } from './store-threads.ts';
import { threadChannel } from './threads.ts';

export interface ScanThread {
  scan(scanId: number, request: ScanRequest, signal: AbortSignal): Promise<void>;
}

/** What the thread asks of the engine, and tells it. */
export interface ScanHost {
  reconcile(scanId: number, listing: DirectoryListing): Promise<ReconcileResult>;
  unreadable(scanId: number, problem: Notice): void;
}

const { channel, data } = threadChannel();
const host = connectCalls<ScanHost>(channel, 'engine');

async function open({ dataFolder }: { dataFolder: string }): Promise<ScanThread & Closable> {
  const database = openDatabase(dataFolder, 'read');
  const { findKnown } = withStoreErrors({ findKnown: createKnownFolders(database) });
  return {
    scan: (scanId, request, signal) =>
      scanFolder(
        request,
        {
          findKnown,
          reconcile: (listing) => host.reconcile(scanId, listing),
          onUnreadable: (problem) => void host.unreadable(scanId, problem),
        },
        signal,
      ),
    close: () => database.close(),
  };
}

serveCalls(channel, open(data as { dataFolder: string }));
