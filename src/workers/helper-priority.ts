import { readdirSync } from 'node:fs';
import { setPriority } from 'node:os';
import type { ProcessKind } from './channel.ts';

/** The embedder also answers searches, and the watcher must not miss events: they give way less than readers do. */
const mostOf: Readonly<Record<ProcessKind, number>> = {
  extractor: 19,
  maintenance: 19,
  embedder: 5,
  watcher: 0,
};

/**
 * Gives a helper process with all its threads its priority, `niceness` as in `nice`. Raising one again is a right of
 * administrators: there it comes with the next process.
 */
export function setHelperPriority(kind: ProcessKind, pid: number, niceness: number): void {
  for (const thread of threadsOf(pid)) setThreadPriority(thread, Math.min(niceness, mostOf[kind]));
}

function setThreadPriority(thread: number, niceness: number): void {
  try {
    setPriority(thread, niceness);
  } catch (error) {
    // The system's own code stands inside: `code` is ERR_SYSTEM_ERROR.
    const { info } = error as { info?: { code?: string } };
    if (!['EACCES', 'EPERM', 'ESRCH'].includes(info?.code ?? '')) throw error;
  }
}

/** On Linux each thread has a priority of its own; one that is started later takes over that of the thread that starts it. */
function threadsOf(pid: number): readonly number[] {
  if (process.platform !== 'linux') return [pid];
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number);
  } catch {
    // It has ended, or the system hides what it consists of.
    return [pid];
  }
}
