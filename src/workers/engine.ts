/** The engine as a utility process of the desktop app: owner of the data folder, serving pages over their ports. */
import { dataFolderOf } from '../host/data-folder.ts';
import { acquireOwnerLock, type OwnerLock } from '../host/owner-lock.ts';
import { TroveError, toTroveError } from '../shared/errors.ts';
import { chosenModel, givenModel } from './chosen-model.ts';
import { startDatabaseThreads, startProcessEarly } from './early-start.ts';
import { connectToMain, type MainLink } from './engine-port.ts';
import { electronParentPort } from './parent-port.ts';
import { reportCrashes } from './report-crashes.ts';

/** An owner that is just quitting may need this long to let go. */
const lockWaitMs = 5_000;

async function own(dataFolder: string): Promise<OwnerLock> {
  for (const until = Date.now() + lockWaitMs; Date.now() < until; await delay(100)) {
    const lock = acquireOwnerLock(dataFolder);
    if (lock) return lock;
  }
  throw new TroveError('OWNER_BUSY', 'Another Trove is working with the same data folder.', {
    nextStep: 'Quit it, then try again.',
  });
}

/** The engine's modules are loaded beside its threads and the model's process. */
async function start(main: MainLink): Promise<void> {
  const dataFolder = dataFolderOf(main.dataFolder ?? undefined);
  const lock = await own(dataFolder);
  const threads = startDatabaseThreads(dataFolder);
  const model = chosenModel(dataFolder);
  const { spawn } = startProcessEarly(
    'embedder',
    givenModel(main.spawn, () => model),
  );
  const { serveApp } = await import('./engine-service.ts');
  await serveApp({ ...main, spawn }, { dataFolder, lock, threads });
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

const parentPort = electronParentPort();
if (parentPort === null) throw new Error('This entry runs as a utility process of the desktop app.');
reportCrashes(process, 'engine');
const main = await connectToMain(parentPort);
try {
  await start(main);
} catch (thrown) {
  const error = toTroveError(thrown);
  // What has no code is a fault of ours, which a new start may well mend.
  if (error.code === 'INTERNAL') throw thrown;
  main.refuse(error);
}
