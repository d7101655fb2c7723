import { createLocalEmbedder } from '../core/embed/local-embedder.ts';
import { serveCalls } from './calls.ts';
import { parentChannel } from './parent-channel.ts';
import { reportCrashes } from './report-crashes.ts';
import { bundledModelFolder } from './resources.ts';

reportCrashes(process, 'embedder');
const embedder = createLocalEmbedder({ modelFolder: bundledModelFolder() });
// Loaded before it is asked for: the process is started early so that the first search finds it ready. A model that
// cannot be loaded is tried again by the first call, which is told why.
embedder.model().catch(() => undefined);
serveCalls(await parentChannel(), embedder);
