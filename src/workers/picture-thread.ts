import { printBatch } from '../core/duplicates/pictures/print-batch.ts';
import { serveCalls } from './calls.ts';
import { threadChannel } from './threads.ts';

serveCalls(threadChannel().channel, { print: printBatch });
