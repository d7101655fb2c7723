import { serveCalls } from './calls.ts';
import { createEmbedderHandlers } from './embedder-handlers.ts';
import { parentChannel } from './parent-channel.ts';
import { reportCrashes } from './report-crashes.ts';

reportCrashes(process, 'embedder');
const channel = await parentChannel();
serveCalls(channel, createEmbedderHandlers(channel));
