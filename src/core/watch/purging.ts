/** Deletes what was removed in slices, so that searches and commits get in between. */
import { toTroveError } from '../../shared/errors.ts';
import type { Notice } from '../../shared/contract/search.ts';
import type { Remote } from '../remote.ts';
import type { StoreWriter } from '../store/writer.ts';

export interface PurgingDependencies {
  readonly writer: Remote<Pick<StoreWriter, 'purgeSlice'>>;
  readonly onChange: () => void;
  readonly onProblem: (notice: Notice) => void;
}

export class Purging {
  readonly #dependencies: PurgingDependencies;
  #running: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(dependencies: PurgingDependencies) {
    this.#dependencies = dependencies;
  }

  /** Resolves when everything that is due is deleted. */
  run(): Promise<void> {
    this.#running = this.#running
      .then(() => this.#purge())
      .catch((error: unknown) => {
        const { code, message } = toTroveError(error);
        if (!this.#closed) this.#dependencies.onProblem({ code, message });
      });
    return this.#running;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }

  async #purge(): Promise<void> {
    while (!this.#closed) {
      const { more, waitMs } = await this.#dependencies.writer.purgeSlice();
      if (!more && waitMs !== null) this.#later(waitMs);
      if (!more) break;
    }
    this.#dependencies.onChange();
  }

  /** What was just removed may be the first half of a move, and is kept for a moment. */
  #later(waitMs: number): void {
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.run(), waitMs);
    this.#timer.unref();
  }
}
