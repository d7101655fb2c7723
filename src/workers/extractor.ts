import { serveCalls } from './calls.ts';
import { createExtractorHandlers } from './extractor-handlers.ts';
import { startMemoryBudget } from './memory-budget.ts';
import { parentChannel } from './parent-channel.ts';
import { reportCrashes } from './report-crashes.ts';

reportCrashes(process, 'extractor');
serveCalls(await parentChannel(), createExtractorHandlers(startMemoryBudget()));
