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
 * Gives a helper process its priority, `niceness` as in `nice`. Raising one again is a right of administrators: there
 * it comes with the next process.
 */
export function setHelperPriority(kind: ProcessKind, pid: number, niceness: number): void {
  try {
    setPriority(pid, Math.min(niceness, mostOf[kind]));
  } catch (error) {
    // The system's own code stands inside: `code` is ERR_SYSTEM_ERROR.
    const { info } = error as { info?: { code?: string } };
    if (!['EACCES', 'EPERM', 'ESRCH'].includes(info?.code ?? '')) throw error;
  }
}
