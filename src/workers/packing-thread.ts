import { packText, type CutText } from '../core/pipeline/pack-files.ts';
import { serveCalls } from './calls.ts';
import { threadChannel } from './threads.ts';

serveCalls(threadChannel().channel, { pack: (cuts: readonly CutText[]) => cuts.map(packText) });
