import { listFolders } from '../core/duplicates/list-folders.ts';
import { readAlong, type ReadingThread } from '../core/duplicates/read-pass.ts';
import { serveCalls } from './calls.ts';
import { threadChannel } from './threads.ts';

serveCalls(threadChannel().channel, { read: readAlong, list: listFolders } satisfies ReadingThread);
