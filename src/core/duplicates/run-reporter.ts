import type { DuplicateProblem, DuplicateProgress } from '../../shared/contract/duplicates.ts';
import { displayPath } from '../store/paths.ts';

const intervalMs = 100;
const namedProblems = 100;

/** What a run tells while it goes on: progress at most 10 times a second, and what it could not read. */
export class RunReporter {
  readonly problems: DuplicateProblem[] = [];
  problemCount = 0;
  readonly #send: (progress: DuplicateProgress) => void;
  #progress: DuplicateProgress = { stage: 'listing', files: 0, filesTotal: 0, bytes: 0, bytesTotal: 0 };
  #sentAt = 0;

  constructor(send: (progress: DuplicateProgress) => void) {
    this.#send = send;
  }

  /** Begins a stage, or goes on in it. */
  tell(change: Partial<DuplicateProgress>): void {
    this.#progress = { ...this.#progress, ...change };
    const now = performance.now();
    if (now - this.#sentAt < intervalMs) return;
    this.#sentAt = now;
    this.#send(this.#progress);
  }

  /** One more file of this many bytes is done. */
  step(bytes: number): void {
    this.tell({ files: this.#progress.files + 1, bytes: this.#progress.bytes + bytes });
  }

  /** So many bytes more of the present file. */
  add(bytes: number): void {
    this.tell({ bytes: this.#progress.bytes + bytes });
  }

  problem(path: Uint8Array, thrown: unknown): void {
    this.problemCount += 1;
    if (this.problems.length >= namedProblems) return;
    const { code = 'UNKNOWN', message } = thrown as NodeJS.ErrnoException;
    this.problems.push({ path: displayPath(path), code, message: sentence(code, message) });
  }
}

function sentence(code: string, message: string): string {
  if (code === 'EACCES' || code === 'EPERM') return 'You may not read it.';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP')
    return 'It was moved or deleted meanwhile.';
  return message;
}
