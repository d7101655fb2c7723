/** What the page knows of the engine: whether it is there, its status as it streams in, what the host can do. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Status } from '../../shared/contract/library.ts';
import { abilitiesOf, type DeskAbilities } from '../../shared/desk-abilities.ts';
import type { DesktopBridge, EngineState } from '../../shared/ipc.ts';
import type { Connection } from '../rpc.ts';

export interface EngineSnapshot {
  /** Null until the first one came; kept while the connection is away. */
  readonly status: Status | null;
  /** What the app's main process says; `running` in a browser, where nobody says it. */
  readonly process: EngineState;
  readonly abilities: DeskAbilities;
}

export type EngineStore = StoreApi<EngineSnapshot>;

const pauseBetweenStreams = 500;

export function createEngineStore(): EngineStore {
  return createStore<EngineSnapshot>(() => ({
    status: null,
    process: { state: 'running', message: null },
    abilities: abilitiesOf(false),
  }));
}

/** Feeds the store until `signal` ends it; a stream that breaks is taken up again. */
export function feedEngineStore(
  store: EngineStore,
  { client, state }: Connection,
  bridge: DesktopBridge | undefined,
  signal: AbortSignal,
): void {
  bridge?.onEngineState((process) => store.setState({ process }));
  void followStatus(store, client, signal);
  const askAbilities = async (): Promise<void> => {
    try {
      store.setState({ abilities: await client.desk.abilities() });
    } catch {
      // The actions stay hidden; the next connection asks again.
    }
  };
  state.subscribe(({ state: now }) => {
    if (now === 'open') void askAbilities();
  });
  if (state.getState().state === 'open') void askAbilities();
}

async function followStatus(
  store: EngineStore,
  client: Connection['client'],
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const stream = await client.library.watchStatus(undefined, { signal });
      for await (const status of stream) store.setState({ status });
    } catch {
      // Broken by the carrier or the engine: the connection's own state tells the person; here it is only tried again.
    }
    await new Promise((resolve) => setTimeout(resolve, pauseBetweenStreams));
  }
}

/** Changes whenever the index may answer differently than before. */
export function indexFingerprint({ files, passages, vectors, activity, progress, roots }: Status): string {
  return [
    files.total,
    files.indexed,
    files.skipped,
    files.failed,
    passages,
    vectors,
    activity,
    progress.filesDone,
    roots.length,
  ].join(' ');
}
