/** When nothing is left to read the index is tidied: one time after the other, and never while the model is exchanged. */
import { toTroveError } from '../../shared/errors.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Indexer } from '../pipeline/indexer.ts';
import type { Governor } from '../quiet/governor.ts';
import { behind } from '../search/search-vectors.ts';
import type { VectorUpkeep } from '../vectors/vector-upkeep.ts';
import type { Roots } from '../watch/roots.ts';
import type { EngineDependencies } from './engine-dependencies.ts';
import type { Notices } from './notices.ts';
import { picturesWait } from './settings-changes.ts';
import { tidy } from './tidy.ts';

export interface SettlingParts extends Pick<EngineDependencies, 'writer' | 'embedder'> {
  readonly indexer: Indexer;
  readonly roots: Roots;
  readonly vectors: VectorUpkeep;
  readonly governor: Governor;
  readonly notices: Notices;
  readonly settings: () => Settings;
  /** There is more to read. */
  readonly onMore: () => void;
  readonly onSettled: () => void;
}

/** Quiet time after the last commit before the index is tidied. */
const settleAfterMs = 1_500;
/** Passages that are embedded within this time are not worth a word. */
const quietMs = 3_000;
const longestRestMs = 1_000;

export class Settling {
  readonly #parts: SettlingParts;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<unknown> = Promise.resolve();
  #exchanges = 0;
  #isBehind = false;
  #closed = false;

  constructor(parts: SettlingParts) {
    this.#parts = parts;
  }

  /** Whether passages are known to be without a vector of this model. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  soon(): void {
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.run(), settleAfterMs);
    this.#timer.unref();
  }

  run(): Promise<void> {
    return this.#next(async () => {
      const { indexer, roots, governor, notices, settings, writer, onMore, onSettled } = this.#parts;
      if (this.#closed || indexer.active) return;
      if (!roots.scanning) governor.done();
      try {
        if (await picturesWait(settings(), writer)) return onMore();
        if (await this.#tidy()) this.#setBehind(false);
        notices.set('SETTLE', null);
      } catch (error) {
        const { code, message } = toTroveError(error);
        notices.set('SETTLE', { code, message });
      }
      onSettled();
    });
  }

  /** Exchanges the model while nothing is embedded for the index; all passages may then want vectors of the new one. */
  async exchangeModel(exchange: () => Promise<void>): Promise<void> {
    this.#exchanges += 1;
    try {
      await this.#parts.indexer.whileStill(() => this.#next(exchange));
      this.#setBehind(true);
    } finally {
      this.#exchanges -= 1;
      this.soon();
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#running;
  }

  #next(work: () => Promise<void>): Promise<void> {
    const result = this.#running.then(work);
    this.#running = result.catch(() => undefined);
    return result;
  }

  #tidy(): Promise<boolean> {
    const { governor, vectors, settings } = this.#parts;
    const started = performance.now();
    return tidy({
      ...this.#parts,
      mayEmbed: () => governor.effort.state !== 'waiting' && !settings().paused && this.#exchanges === 0,
      isClosed: () => this.#closed,
      onSlice: async (ms) => {
        void vectors.sync().then(this.#parts.onSettled);
        if (performance.now() - started > quietMs) this.#setBehind(true);
        await this.#rest(ms * governor.effort.rest);
      },
    });
  }

  /** As between batches that are read: a slow model would take the machine for hours. */
  async #rest(ms: number): Promise<void> {
    if (ms < 1 || this.#closed) return;
    await new Promise<void>((resolve) => setTimeout(resolve, Math.min(longestRestMs, ms)));
  }

  #setBehind(isBehind: boolean): void {
    this.#isBehind = isBehind;
    this.#parts.notices.set('EMBEDDING', isBehind ? behind : null);
  }
}
