import { createFinder } from '../core/duplicates/create-finder.ts';
import type { DuplicateFinder, DuplicateHost } from '../core/duplicates/duplicate-finder.ts';
import { openDatabase } from '../core/store/database.ts';
import { TroveError } from '../shared/errors.ts';
import { connectCalls, serveCalls } from './calls.ts';
import { digestThreads, printThreads } from './digest-threads.ts';
import { threadChannel } from './threads.ts';

const { channel, data } = threadChannel();
const host = connectCalls<DuplicateHost>(channel, 'engine');

async function open({ dataFolder }: { dataFolder: string }): Promise<DuplicateFinder> {
  const answers: DuplicateHost = {
    storeDigests: (folders) => host.storeDigests(folders),
    storePrints: (folders) => host.storePrints(folders),
    storeSignatures: (rows, gone) => host.storeSignatures(rows, gone),
    // Nobody listens any more when the caller is gone, and the run is being cancelled then.
    progress: (progress) => void host.progress(progress).catch(() => undefined),
  };
  return createFinder(openIndex(dataFolder), answers, { digester: digestThreads(), printer: printThreads() });
}

/** Folders can be compared without an index. */
function openIndex(dataFolder: string): ReturnType<typeof openDatabase> | null {
  try {
    return openDatabase(dataFolder, 'read');
  } catch (error) {
    if (error instanceof TroveError && error.code === 'INDEX_MISSING') return null;
    throw error;
  }
}

serveCalls(channel, open(data as { dataFolder: string }));
