import { maintainVectors } from '../core/vectors/vector-maintenance.ts';
import { serveCalls } from './calls.ts';
import { parentChannel } from './parent-channel.ts';
import { reportCrashes } from './report-crashes.ts';

/** Work that leaves a process larger than it found it; the process ends after it. */
const handlers = { maintainVectors };

export type MaintenanceHandlers = typeof handlers;

reportCrashes(process, 'maintenance');
serveCalls(await parentChannel(), handlers);
