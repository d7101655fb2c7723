import { openDatabase } from '../core/store/database.ts';
import { serveCalls } from './calls.ts';
import { createReaderMethods, type ReaderMethods, type Closable } from './store-threads.ts';
import { threadChannel } from './threads.ts';

async function open({ dataFolder }: { dataFolder: string }): Promise<ReaderMethods & Closable> {
  const database = await openDatabase(dataFolder, 'read');
  return { ...createReaderMethods(database), close: () => database.close() };
}

const { channel, data } = threadChannel();
serveCalls(channel, open(data as { dataFolder: string }));
