/** This process as the owner of the data folder: the engine with all it runs on, behind its loopback address. */
import { createRouterClient } from '@orpc/server';
import { openingMs } from '../core/engine/engine-dependencies.ts';
import { createRouter } from '../core/engine/router.ts';
import type { OpenHost } from '../host/open-host.ts';
import type { OwnerLock } from '../host/owner-lock.ts';
import { serveEngineAt } from '../host/serve-engine.ts';
import type { Spawn } from '../workers/channel.ts';
import type { DatabaseThreads } from '../workers/early-start.ts';
import { openEngine, type RunningEngine } from '../workers/engine-host.ts';
import { createNodeDesk } from '../workers/node-desk.ts';
import type { OwnOptions, Session } from './session.ts';
import { version } from './version.ts';

export interface Started {
  readonly lock: OwnerLock;
  readonly threads: DatabaseThreads;
  readonly spawn: Spawn;
  readonly host: OpenHost;
}

/** When it rejects, what was started before is still there. */
export async function ownSession(
  dataFolder: string,
  { read, watch }: OwnOptions,
  { lock, threads, spawn, host: opened }: Started,
): Promise<Session> {
  let running: RunningEngine | null = null;
  try {
    running = await openEngine({
      dataFolder,
      version,
      spawn,
      threads,
      desk: createNodeDesk(),
      watches: watch,
    });
    const { engine, close: closeEngine } = running;
    // Whoever goes on watching has been opened to be looked at.
    await engine.start({ read, restMs: watch ? openingMs : 0 });
    const host = serveEngineAt(opened, engine);
    const close = async (): Promise<void> => {
      await host.close();
      await closeEngine();
      lock.release();
    };
    return { client: createRouterClient(createRouter(engine)), owned: { running, host }, close };
  } catch (error) {
    await running?.close();
    throw error;
  }
}
