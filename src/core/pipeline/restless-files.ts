/** Files that are written again and again: each is read less and less often while it goes on, and once it rests. */
interface Restless {
  readAt: number;
  /** Not read again before this long after the last time. */
  pauseMs: number;
}

const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
const restlessMs = 4_000;
/** A file that kept still for this much longer than its pause is like any other again. */
const forgetMs = 2_000;

export class RestlessFiles {
  readonly #byId = new Map<number, Restless>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Urgent files that were just read. */
  wereRead(fileIds: readonly number[]): void {
    const now = this.#now();
    for (const [id, { readAt, pauseMs }] of this.#byId) {
      if (now - readAt > pauseMs + forgetMs) this.#byId.delete(id);
    }
    for (const id of fileIds) {
      const pauseMs = this.#byId.get(id)?.pauseMs;
      const next = pauseMs === undefined ? firstPauseMs : Math.min(longestPauseMs, pauseMs * 2);
      this.#byId.set(id, { readAt: now, pauseMs: next });
    }
  }

  /** Those that are not to be read yet. */
  resting(): number[] {
    const now = this.#now();
    return [...this.#byId].flatMap(([id, { readAt, pauseMs }]) => (now - readAt < pauseMs ? [id] : []));
  }

  /** How many of those have been written again and again, not only twice. */
  get restless(): number {
    return this.resting().filter((id) => (this.#byId.get(id)?.pauseMs ?? 0) >= restlessMs).length;
  }

  /** Milliseconds until the first of them may be read again; null when there is none. */
  get nextMs(): number | null {
    const now = this.#now();
    const left = [...this.#byId.values()].map(({ readAt, pauseMs }) => readAt + pauseMs - now);
    const waiting = left.filter((ms) => ms > 0);
    return waiting.length === 0 ? null : Math.min(...waiting);
  }
}
