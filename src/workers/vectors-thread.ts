import { openDatabase } from '../core/store/database.ts';
import { openVectorIndex } from '../core/vectors/lance-index.ts';
import type { MaintenanceResult, VectorIndex } from '../core/vectors/vector-index.ts';
import { connectCalls, serveCalls } from './calls.ts';
import { threadChannel } from './threads.ts';

export interface VectorsThreadData {
  readonly dataFolder: string;
  readonly folder: string;
  readonly fingerprint: string;
  readonly dimensions: number;
}

/** What the thread asks of the engine: a thread can start no helper process by itself. */
export interface VectorsThreadHost {
  runMaintenance(folder: string, fingerprint: string): Promise<MaintenanceResult>;
}

const { channel, data } = threadChannel();
const host = connectCalls<VectorsThreadHost>(channel, 'engine');

async function open({ dataFolder, ...options }: VectorsThreadData): Promise<VectorIndex> {
  const database = await openDatabase(dataFolder, 'read');
  const index = await openVectorIndex({ ...options, database });
  return {
    ...index,
    maintain: () => index.maintain(() => host.runMaintenance(options.folder, options.fingerprint)),
    close: async () => {
      await index.close();
      database.close();
    },
  };
}

serveCalls(channel, open(data as VectorsThreadData));
