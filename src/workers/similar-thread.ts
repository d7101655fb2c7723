import { createAlikeQueries, type AlikeQueries } from '../core/engine/alike-queries.ts';
import { openDatabase } from '../core/store/database.ts';
import { serveCalls } from './calls.ts';
import type { Closable } from './store-threads.ts';
import { threadChannel } from './threads.ts';

async function open({ dataFolder }: { dataFolder: string }): Promise<AlikeQueries & Closable> {
  const database = openDatabase(dataFolder, 'read');
  return { ...createAlikeQueries(database), close: () => database.close() };
}

const { channel, data } = threadChannel();
serveCalls(channel, open(data as { dataFolder: string }));
