/** The engine with everything it runs on: threads for the store, supervised processes for the rest. */
import { availableParallelism } from 'node:os';
import { createSupervisedEmbedder } from './embedder-client.ts';
import { createExtractorClient } from './extractor-client.ts';
import { createExtractorPool, extractorCounts } from './extractor-pool.ts';
import type { ExtractorHandlers } from './extractor-handlers.ts';
import type { Desk } from '../core/engine/desk.ts';
import { Engine } from '../core/engine/engine.ts';
import type { PowerSource } from '../core/quiet/power.ts';
import type { FindVolume } from '../core/watch/volume.ts';
import type { Watcher, WatcherEvent } from '../core/watch/watcher.ts';
import type { ProcessKind, Spawn } from './channel.ts';
import { givenModel } from './chosen-model.ts';
import type { DatabaseThreads } from './early-start.ts';
import type { EmbedderHandlers } from './embedder-handlers.ts';
import { finderThreads } from './open-finder.ts';
import { openStoreThreads } from './store-threads.ts';
import type { MaintenanceHandlers } from './maintenance.ts';
import { ModelExchange } from './model-exchange.ts';
import { createFindVolume } from './linux-volumes.ts';
import { createLinuxPower } from './linux-power.ts';
import { setHelperPriority } from './helper-priority.ts';
import { SupervisedHelper, type HelperOptions, type HelperState, type Rest } from './supervised-helper.ts';
import type { VectorsThreadHost } from './vectors-thread.ts';
import { createWatcherClient } from './watcher-client.ts';

export interface EngineHostOptions {
  readonly dataFolder: string;
  readonly version: string;
  readonly spawn: Spawn;
  /** Left out: they are started now. */
  readonly threads?: DatabaseThreads;
  readonly desk: Desk;
  /** Left out: what the system's own files say, on Linux. */
  readonly power?: PowerSource;
  /** Left out: what the kernel lists, on Linux. */
  readonly findVolume?: FindVolume;
  readonly scanEveryMs?: number;
  /** False: folders are compared with the disk when they are opened or asked for, and not watched. */
  readonly watches?: boolean;
  /** How long the model's process waits for work while no window is seen. */
  readonly unseenRestMs?: number;
}

export interface RunningEngine {
  readonly engine: Engine;
  /** Process ids of the helpers that run now, of several alike the first. */
  helperPids(): Partial<Record<ProcessKind, number>>;
  /** Whether a window is seen, where there is one. */
  setSeen(isSeen: boolean): void;
  close(): Promise<void>;
}

const readingTimeMs = 2_000;
const usualUnseenRestMs = 180_000;

/** Batches after which a process holds far more than it did at first: some thousand files. */
const longJob = 100;
const afterLongJobMs = 1_000;

/** The reader of files is not missed: it is there again a quarter of a second after a file is saved. */
const readerRest: Rest = { after: (calls) => (calls >= longJob ? afterLongJobMs : 120_000) };

/** Opens the store (creating or upgrading it) and puts the engine together; `engine.start()` sets it to work. */
export async function openEngine({
  dataFolder,
  version,
  spawn,
  threads,
  desk,
  power = createLinuxPower(),
  findVolume = createFindVolume(),
  scanEveryMs,
  watches = true,
  unseenRestMs = usualUnseenRestMs,
}: EngineHostOptions): Promise<RunningEngine> {
  const models = new ModelExchange({ dataFolder, spawn, dismiss: () => embedder.dismiss() });
  const spawnHelper = givenModel(spawn, () => models.chosen);
  let niceness = 0;
  const onState = (kind: ProcessKind) => {
    let shownAt = 0;
    let timer: NodeJS.Timeout | undefined;
    return (state: HelperState): void => {
      clearTimeout(timer);
      const present = notice(kind, state);
      if (present) shownAt = Date.now();
      const set = (): void => engine.notices.set(`HELPER ${kind}`, present);
      // A helper is back in an instant: what is said of it stays long enough to be read.
      const wait = present ? 0 : shownAt + readingTimeMs - Date.now();
      if (wait > 0) timer = setTimeout(set, wait).unref();
      else set();
    };
  };
  const supervise = <T extends object>(
    kind: ProcessKind,
    more: Pick<HelperOptions, 'configure' | 'rest'> = {},
  ) =>
    new SupervisedHelper<T>({
      kind,
      spawn: spawnHelper,
      onState: onState(kind),
      onStart: (pid) => setHelperPriority(kind, pid, niceness),
      ...more,
    });

  const counts = extractorCounts();
  const extractors = Array.from({ length: counts.all }, () =>
    supervise<ExtractorHandlers>('extractor', { rest: readerRest }),
  );
  // Without a desktop nobody says what is seen.
  let isSeen = true;
  // The model also embeds what is asked, which must not wait for it while somebody may ask.
  const embedder = supervise<EmbedderHandlers>('embedder', {
    rest: {
      after: (calls) => (calls >= longJob ? afterLongJobMs : isSeen ? null : unseenRestMs),
      renews: () => isSeen,
    },
  });
  const watcher = supervise<Watcher>('watcher', {
    configure: (channel) =>
      channel.onMessage((message) => {
        const { type, event } = message as { type: string; event?: WatcherEvent };
        if (type === 'event' && event) engine.handleWatcher(event);
      }),
  });
  const maintenance = supervise<MaintenanceHandlers>('maintenance');
  const helpers = [...extractors, embedder, watcher, maintenance];
  const store = await openStoreThreads(dataFolder, vectorsHost(maintenance), threads);
  const engine = new Engine({
    dataFolder,
    version,
    writer: store.writer,
    reader: store.reader,
    scan: store.scan,
    openVectors: store.openVectors,
    openFinder: finderThreads(dataFolder),
    similar: store.similar,
    desk,
    power,
    findVolume,
    scanEveryMs,
    processors: availableParallelism(),
    onEffort: (effort) => {
      niceness = effort.niceness;
      for (const { kind, pid } of helpers) if (pid !== null) setHelperPriority(kind, pid, niceness);
    },
    extractor: createExtractorPool(
      extractors.map((helper) => createExtractorClient(helper)),
      counts,
    ),
    embedder: createSupervisedEmbedder(embedder, models.present),
    models,
    watcher: watches
      ? createWatcherClient(watcher, () => engine.watchAgain())
      : noWatcher((event) => engine.handleWatcher(event)),
  });
  return {
    engine,
    helperPids: () =>
      Object.fromEntries(
        helpers.flatMap(({ kind, pid }) => (pid === null ? [] : [[kind, pid]])).toReversed(),
      ),
    setSeen: (seen) => {
      isSeen = seen;
      if (seen) embedder.wake();
      embedder.restLater();
    },
    close: async () => {
      try {
        await engine.close();
      } finally {
        // Whatever went wrong: a process that stays would keep the data folder.
        await Promise.all(helpers.map((helper) => helper.close()));
        await store.close();
      }
    },
  };
}

/** A process of its own for each maintenance of the vectors. */
function vectorsHost(maintenance: SupervisedHelper<MaintenanceHandlers>): VectorsThreadHost {
  return {
    runMaintenance: async (folder, fingerprint) => {
      try {
        return await maintenance.call((remote) => remote.maintainVectors(folder, fingerprint));
      } finally {
        await maintenance.dismiss();
      }
    },
  };
}

/** Nothing is reported, and nothing waits for that. */
function noWatcher(emit: (event: WatcherEvent) => void): Watcher {
  return { watch: async (root) => emit({ type: 'ready', root }), unwatch: async () => undefined };
}

const names: Record<ProcessKind, string> = {
  extractor: 'The reader of files',
  embedder: 'The model',
  watcher: 'The folder watcher',
  maintenance: 'The maintenance of the index',
};

function notice(kind: ProcessKind, state: HelperState) {
  if (state === 'restarting') {
    return { code: 'HELPER_RESTARTING', message: `${names[kind]} stopped and is being started again.` };
  }
  if (state === 'down') {
    return {
      code: 'HELPER_UNAVAILABLE',
      message: `${names[kind]} stopped several times and rests for half a minute.`,
    };
  }
  return null;
}
