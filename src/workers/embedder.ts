import { createLocalEmbedder } from '../core/embed/local-embedder.ts';
import { serveCalls } from './calls.ts';
import { parentChannel } from './parent-channel.ts';
import { reportCrashes } from './report-crashes.ts';
import { bundledModelFolder } from './resources.ts';

reportCrashes(process, 'embedder');
serveCalls(await parentChannel(), createLocalEmbedder({ modelFolder: bundledModelFolder() }));
