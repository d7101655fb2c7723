import type { DuplicateHost } from '../core/duplicates/duplicate-finder.ts';
import { connectCalls, serveCalls } from './calls.ts';
import { openIndexFinder } from './index-finder.ts';
import { readingThreads } from './reading-threads.ts';
import { threadChannel } from './threads.ts';

const { channel, data } = threadChannel();
const host = connectCalls<DuplicateHost>(channel, 'engine');
const answers: DuplicateHost = {
  storeDigests: (folders) => host.storeDigests(folders),
  storePrints: (folders) => host.storePrints(folders),
  storeSignatures: (rows, gone) => host.storeSignatures(rows, gone),
  // Nobody listens any more when the caller is gone, and the run is being cancelled then.
  progress: (progress) => void host.progress(progress).catch(() => undefined),
};

const { dataFolder } = data as { dataFolder: string };
const opening = openIndexFinder(dataFolder, answers, readingThreads());
serveCalls(
  channel,
  opening.then(({ finder }) => finder),
);
