/**
 * How a command reaches the engine: through the owner of the data folder when there is one, else as the owner itself.
 * Owners come and go (another `trove index` ends), so a command whose owner goes away in the middle starts over.
 */
import { acquireOwnerLock, type OwnerLock } from '../host/owner-lock.ts';
import { connectToOwner } from '../host/connect-to-owner.ts';
import { openHost, type ListenOptions, type OpenHost } from '../host/open-host.ts';
import { isOwnerGone } from '../host/owner-client.ts';
import type { EngineHost } from '../host/serve-engine.ts';
import type { TroveClient } from '../shared/contract/contract.ts';
import { TroveError } from '../shared/errors.ts';
import { chosenModel, givenModel } from '../workers/chosen-model.ts';
import { endDatabaseThreads, startDatabaseThreads, startProcessEarly } from '../workers/early-start.ts';
import type { RunningEngine } from '../workers/engine-host.ts';
import { forkHelper } from '../workers/fork.ts';
import { version } from './version.ts';

export interface Session {
  readonly client: TroveClient;
  /** Set when this process is the owner. */
  readonly owned: { readonly running: RunningEngine; readonly host: EngineHost } | null;
  close(): Promise<void>;
}

export interface OwnOptions extends ListenOptions {
  /** False adds and removes folders without reading their files. */
  readonly read: boolean;
  /** False for a command that ends by itself: folders are compared with the disk once, and not watched. */
  readonly watch: boolean;
  /** Called with the address as soon as its page can be opened; what the page asks waits until the engine is there. */
  readonly onListening?: (openAddress: string) => void;
}

/** How long an owner may take to listen, or one that quits to let go, on a busy machine too. */
const ownerWaitMs = 15_000;
/** Each one more is an owner that went away; only a broken one goes away this often. */
const maxOwners = 50;

/** Runs a command that may be run twice; once more with the next owner, or as the owner, when its owner goes away. */
export async function withSession<T>(
  dataFolder: string,
  options: OwnOptions,
  use: (session: Session) => Promise<T>,
): Promise<T> {
  for (let owners = 1; ; owners += 1) {
    const session = await openSession(dataFolder, options);
    try {
      return await use(session);
    } catch (error) {
      if (session.owned || !isOwnerGone(error) || owners === maxOwners) throw error;
    } finally {
      await session.close();
    }
  }
}

/** The owner's client, or this process as the owner. Rejects with `OWNER_UNREACHABLE` when it gets neither. */
export async function openSession(dataFolder: string, options: OwnOptions): Promise<Session> {
  for (const until = Date.now() + ownerWaitMs; ; await delay(50)) {
    const owner = await connectToOwner(dataFolder);
    if (owner) return { client: owner, owned: null, close: async () => undefined };
    const lock = acquireOwnerLock(dataFolder);
    if (lock) return own(dataFolder, options, lock);
    if (Date.now() > until) {
      throw new TroveError(
        'OWNER_UNREACHABLE',
        'Another Trove has this data folder, but it does not answer.',
      );
    }
  }
}

/** The engine's modules are loaded beside the threads, and not at all by who finds another owner. */
async function own(dataFolder: string, options: OwnOptions, lock: OwnerLock): Promise<Session> {
  const threads = startDatabaseThreads(dataFolder);
  const spawnModel = givenModel(forkHelper, () => chosenModel(dataFolder));
  const model = options.watch ? startProcessEarly('embedder', spawnModel) : null;
  let host: OpenHost | null = null;
  try {
    host = await openHost({ ...options, dataFolder, version });
    options.onListening?.(host.openAddress);
    const { ownSession } = await import('./own-session.ts');
    const spawn = model?.spawn ?? forkHelper;
    const session = await ownSession(dataFolder, options, { lock, threads, spawn, host });
    const close = async (): Promise<void> => {
      await session.close();
      // Where nothing was embedded nobody has it, and this process would wait for it.
      await model?.dismiss();
    };
    return { ...session, close };
  } catch (error) {
    await host?.close();
    await model?.dismiss();
    await endDatabaseThreads(threads);
    lock.release();
    throw error;
  }
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
