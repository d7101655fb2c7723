/** What the engine of the desktop app does for its main process: pages are served over their ports, main is told. */
import { RPCHandler } from '@orpc/server/message-port';
import { openingMs } from '../core/engine/engine-dependencies.ts';
import { createRouter } from '../core/engine/router.ts';
import { joinPower } from '../core/quiet/join-power.ts';
import { oneAtATime } from '../core/search/one-at-a-time.ts';
import type { OwnerLock } from '../host/owner-lock.ts';
import { serveEngine } from '../host/serve-engine.ts';
import { createLinuxPower } from './linux-power.ts';
import type { DatabaseThreads } from './early-start.ts';
import { openEngine } from './engine-host.ts';
import type { MainLink } from './engine-port.ts';
import { tellSummary } from './tell-summary.ts';

export interface OwnedFolder {
  readonly dataFolder: string;
  readonly lock: OwnerLock;
  readonly threads: DatabaseThreads;
}

export async function serveApp(main: MainLink, { dataFolder, lock, threads }: OwnedFolder): Promise<void> {
  const { version, spawn, desk } = main;
  // Electron knows battery and person, the kernel whether power is to be saved.
  const power = joinPower(main.power, createLinuxPower());
  const running = await openEngine({ dataFolder, version, spawn, threads, desk, power });
  await running.engine.start({ restMs: openingMs });
  const host = await serveEngine(running.engine, { dataFolder, version });
  const handler = new RPCHandler(createRouter(running.engine));
  main.onPage((port) => {
    running.engine.opening.prolong();
    handler.upgrade(port, { context: { searches: oneAtATime() } });
    port.start();
  });
  main.onRescan(() => void running.engine.rescan());
  main.onPause((paused) => void (paused ? running.engine.pause() : running.engine.resume()));
  main.onSeen((isSeen) => running.setSeen(isSeen));
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
