import { setImmediate as nextTurn } from 'node:timers/promises';
import { TroveError } from '../../shared/errors.ts';

const sliceMs = 15;
/** Asking for the time costs more than a step over a row does. */
const rowsPerLook = 512;

/** Lets a long loop in a worker thread hear its cancellation. */
export class Breath {
  readonly #signal: AbortSignal | undefined;
  #until = performance.now() + sliceMs;

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Whether it is time for `take`: asked in the inner loop, where an await for each step would cost too much. */
  get due(): boolean {
    return performance.now() >= this.#until;
  }

  /** The same in a loop over rows, each of which takes next to nothing. */
  isDueAt(row: number): boolean {
    return row % rowsPerLook === 0 && this.due;
  }

  get isCancelled(): boolean {
    return this.#signal?.aborted === true;
  }

  /** Hands the thread over for a moment. Rejects with `CANCELLED`. */
  async take(): Promise<void> {
    await nextTurn();
    if (this.#signal?.aborted) throw new TroveError('CANCELLED', 'The search for duplicates was cancelled.');
    this.#until = performance.now() + sliceMs;
  }
}
