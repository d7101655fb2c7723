/** The engine as a utility process of the desktop app: owner of the data folder, serving pages over their ports. */
import { RPCHandler } from '@orpc/server/message-port';
import { openingMs } from '../core/engine/engine-dependencies.ts';
import { createRouter } from '../core/engine/router.ts';
import { oneAtATime } from '../core/search/one-at-a-time.ts';
import { dataFolderOf } from '../host/data-folder.ts';
import { acquireOwnerLock, type OwnerLock } from '../host/owner-lock.ts';
import { serveEngine } from '../host/serve-engine.ts';
import { TroveError, toTroveError } from '../shared/errors.ts';
import { openEngine } from './engine-host.ts';
import { connectToMain, type MainLink } from './engine-port.ts';
import { electronParentPort } from './parent-port.ts';
import { reportCrashes } from './report-crashes.ts';
import { tellSummary } from './tell-summary.ts';

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

async function start(main: MainLink): Promise<void> {
  const dataFolder = dataFolderOf(main.dataFolder ?? undefined);
  const lock = await own(dataFolder);
  const { version, spawn, desk, power } = main;
  const running = await openEngine({ dataFolder, version, spawn, desk, power });
  await running.engine.start({ restMs: openingMs });
  const host = await serveEngine(running.engine, { dataFolder, version });
  const handler = new RPCHandler(createRouter(running.engine));
  main.onPage((port) => {
    handler.upgrade(port, { context: { searches: oneAtATime() } });
    port.start();
  });
  main.onWoke(() => void running.engine.rescan());
  main.onPause((paused) => void (paused ? running.engine.pause() : running.engine.resume()));
  const telling = new AbortController();
  void tellSummary(running.engine, (summary) => main.summary(summary), telling.signal);
  main.onStop(async () => {
    telling.abort();
    await host.close();
    await running.close();
    lock.release();
    process.exit(0);
  });
  main.running({ address: host.address, token: host.token });
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
