import type { Pack } from '../core/pipeline/pack-files.ts';
import { connectCalls, serveCalls } from './calls.ts';
import { createExtractorHandlers } from './extractor-handlers.ts';
import { startMemoryBudget } from './memory-budget.ts';
import { parentChannel } from './parent-channel.ts';
import { reportCrashes } from './report-crashes.ts';
import { startThread } from './threads.ts';

reportCrashes(process, 'extractor');
const packing = startThread('packing-thread', null);
// Without it nothing can be answered; the engine starts another process.
void packing.exited.then(() => process.exit(1));
const { pack } = connectCalls<{ pack: Pack }>(packing.channel, 'packing thread');
serveCalls(await parentChannel(), createExtractorHandlers(pack, startMemoryBudget()));
