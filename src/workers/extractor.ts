import { serveCalls } from './calls.ts';
import { createExtractorHandlers } from './extractor-handlers.ts';
import { parentChannel } from './parent-channel.ts';

serveCalls(await parentChannel(), createExtractorHandlers());
