/** One action in a process of its own, so that it can be killed or run as another user. Says `ready`, waits for a line. */
import { once } from 'node:events';
import { Acting } from './acting.ts';
import { perform, type Task } from './test-task.ts';

export interface ChildTask {
  readonly dataFolder: string;
  readonly task: Task;
}

const { dataFolder, task } = JSON.parse(process.argv[2] ?? '') as ChildTask;
const acting = new Acting({ dataFolder, systemTrash: null });
process.stdout.write('ready\n');
await once(process.stdin, 'data');
try {
  for await (const event of perform(acting, task)) {
    if (event.type === 'done') process.stdout.write(`${JSON.stringify(event.result)}\n`);
  }
} catch (error) {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') throw error;
  process.stdout.write(`${JSON.stringify({ code })}\n`);
}
process.exit();
