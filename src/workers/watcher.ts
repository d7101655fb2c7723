import { serveCalls } from './calls.ts';
import { parentChannel } from './parent-channel.ts';
import { reportCrashes } from './report-crashes.ts';
import { createWatcherHandlers } from './watcher-handlers.ts';

reportCrashes(process, 'watcher');
const channel = await parentChannel();
serveCalls(
  channel,
  createWatcherHandlers((event) => channel.send({ type: 'event', event })),
);
