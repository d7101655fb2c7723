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
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ESRCH') throw error;
  }
}
