import { pipelineVersions } from '../core/pipeline/prepare-file.ts';
import { openDatabase } from '../core/store/database.ts';
import { createWriter, type StoreWriter } from '../core/store/writer.ts';
import { serveCalls } from './calls.ts';
import type { Closable } from './store-threads.ts';
import { threadChannel } from './threads.ts';

async function open({ dataFolder }: { dataFolder: string }): Promise<StoreWriter & Closable> {
  const database = await openDatabase(dataFolder, 'write');
  return { ...createWriter(database, pipelineVersions), close: () => database.close() };
}

const { channel, data } = threadChannel();
serveCalls(channel, open(data as { dataFolder: string }));
