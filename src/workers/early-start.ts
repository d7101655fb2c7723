/**
 * What the engine needs from its first moment on. It is started before the engine's own modules are loaded, which keeps
 * one core as long as these need to be ready.
 */
import type { ProcessKind, Spawn, SpawnedProcess } from './channel.ts';
import { startThread, type StartedThread } from './threads.ts';

/** The threads of the database in a data folder. */
export interface DatabaseThreads {
  readonly writer: StartedThread;
  readonly reader: StartedThread;
}

/** The writer makes or upgrades the file, which the reader waits for. */
export function startDatabaseThreads(dataFolder: string): DatabaseThreads {
  return {
    writer: startThread('store-writer', { dataFolder }),
    reader: startThread('store-reader', { dataFolder }),
  };
}

export async function endDatabaseThreads({ writer, reader }: DatabaseThreads): Promise<void> {
  await Promise.all([writer.terminate(), reader.terminate()]);
}

export interface EarlyProcess {
  /** Hands the process that was started early to the first who asks for that kind; starts all others. */
  readonly spawn: Spawn;
  /** Ends the process when nobody has asked for it. */
  dismiss(): Promise<void>;
}

export function startProcessEarly(kind: ProcessKind, spawn: Spawn): EarlyProcess {
  let early: Promise<SpawnedProcess | null> | null = spawn(kind).then(
    (process) => {
      // Whoever got it would not hear of an end that is over.
      void process.exited.then(() => (early = null));
      return process;
    },
    // The one who asks for it starts it again, and is told.
    () => null,
  );
  const take = async (): Promise<SpawnedProcess | null> => {
    const process = await early;
    if (early === null) return null;
    early = null;
    return process;
  };
  return {
    spawn: async (asked) => (asked === kind ? await take() : null) ?? spawn(asked),
    dismiss: async () => (await take())?.kill(),
  };
}
