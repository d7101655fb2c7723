import { createLocalEmbedder } from '../core/embed/local-embedder.ts';
import { serveCalls } from './calls.ts';
import { parentChannel } from './parent-channel.ts';
import { bundledModelFolder } from './resources.ts';

serveCalls(await parentChannel(), createLocalEmbedder({ modelFolder: bundledModelFolder() }));
