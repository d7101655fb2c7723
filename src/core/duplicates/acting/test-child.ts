/** One action in a process of its own, so that it can be killed or run as another user. Says `ready`, waits for a line. */
import { once } from 'node:events';
import type { ActRequest } from '../../../shared/contract/acting.ts';
import { Acting } from './acting.ts';

export interface ChildTask {
  readonly dataFolder: string;
  readonly task:
    | { readonly type: 'act'; readonly request: ActRequest }
    | { readonly type: 'undo' }
    | { readonly type: 'empty' };
}

const { dataFolder, task } = JSON.parse(process.argv[2] ?? '') as ChildTask;
const acting = new Acting({ dataFolder, systemTrash: null });
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const events =
  task.type === 'act'
    ? acting.act(task.request)
    : task.type === 'undo'
      ? acting.undo(undefined)
      : acting.emptyQuarantine({ alsoLast: false });
try {
  for await (const event of events) {
    if (event.type === 'done') process.stdout.write(`${JSON.stringify(event.result)}\n`);
  }
} catch (error) {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') throw error;
  process.stdout.write(`${JSON.stringify({ code })}\n`);
}
process.exit();
