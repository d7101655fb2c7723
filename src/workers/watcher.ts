import { serveCalls } from './calls.ts';
import { parentChannel } from './parent-channel.ts';
import { createWatcherHandlers } from './watcher-handlers.ts';

const channel = await parentChannel();
serveCalls(
  channel,
  createWatcherHandlers((event) => channel.send({ type: 'event', event })),
);
