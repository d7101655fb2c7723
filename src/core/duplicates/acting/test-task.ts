/** One action as the random sequences do it, in this process or in one of its own. */
import type { ActEvent, ActRequest, SeenFile } from '../../../shared/contract/acting.ts';
import type { Acting } from './acting.ts';

export type Task =
  | { readonly type: 'act'; readonly request: ActRequest }
  /** Chosen files, whatever their copies. */
  | { readonly type: 'trash'; readonly files: readonly SeenFile[] }
  | { readonly type: 'undo' }
  | { readonly type: 'empty' };

export function perform(acting: Acting, task: Task): AsyncGenerator<ActEvent> {
  if (task.type === 'act') return acting.act(task.request);
  if (task.type === 'trash') return acting.trash(task.files);
  return task.type === 'undo' ? acting.undo(undefined) : acting.emptyQuarantine({ alsoLast: false });
}
