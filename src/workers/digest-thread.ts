import { digestBatch } from '../core/duplicates/digest-batch.ts';
import { serveCalls } from './calls.ts';
import { threadChannel } from './threads.ts';

serveCalls(threadChannel().channel, { digest: digestBatch });
