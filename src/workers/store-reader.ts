import { openDatabase } from '../core/store/database.ts';
import { serveCalls } from './calls.ts';
import { createReaderMethods, type ReaderMethods, type Closable } from './store-threads.ts';
import { threadChannel } from './threads.ts';

async function open({ dataFolder }: { dataFolder: string }): Promise<ReaderMethods & Closable> {
  const database = await openDatabase(dataFolder, 'read');
  return { ...createReaderMethods(database), close: () => database.close() };
}

const { channel, data } = threadChannel();
// Started beside the writer, which makes and upgrades the file; the first call comes when that is done.
const called = new Promise<void>((resolve) => channel.onMessage(() => resolve()));
serveCalls(
  channel,
  called.then(() => open(data as { dataFolder: string })),
);
