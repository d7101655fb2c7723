/** Which changes of the engine's state deserve a notification: few. */
import type { EngineSummary } from '../shared/desktop.ts';
import { formatNumber, words } from './messages/spoken.ts';

export interface Announcement {
  readonly title: string;
  readonly body: string;
}

/** Reading that took less than this needs no word: the person has not turned to something else yet. */
const longWorkMs = 60_000;

export class Announcer {
  readonly #now: () => number;
  #workSince: number | null = null;
  #settledAtStart = 0;
  #offline: ReadonlySet<string> | null = null;
  #isDiskFull = false;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** What to say of a new state, oldest matter first. */
  look(summary: EngineSummary): Announcement[] {
    return [this.#done(summary), this.#diskFull(summary), ...this.#gone(summary)].filter(
      (one) => one !== null,
    );
  }

  #done({ activity, filesSettled, folders }: EngineSummary): Announcement | null {
    if (activity === 'scanning' || activity === 'indexing') {
      if (this.#workSince === null) [this.#workSince, this.#settledAtStart] = [this.#now(), filesSettled];
      return null;
    }
    // Waiting and paused are not done, and not a new beginning either.
    if (activity !== 'idle' || this.#workSince === null) return null;
    const took = this.#now() - this.#workSince;
    const read = filesSettled - this.#settledAtStart;
    this.#workSince = null;
    if (took < longWorkMs || read < 100 || folders === 0) return null;
    const { title, body } = words().notifications.done;
    return { title, body: body(formatNumber(filesSettled)) };
  }

  #diskFull({ notices }: EngineSummary): Announcement | null {
    const wasFull = this.#isDiskFull;
    this.#isDiskFull = notices.includes('DISK_FULL');
    if (!this.#isDiskFull || wasFull) return null;
    return words().notifications.diskFull;
  }

  /** A folder that was away when the app started is no news. */
  #gone({ offline }: EngineSummary): Announcement[] {
    const known = this.#offline;
    this.#offline = new Set(offline);
    if (known === null) return [];
    const { title, body } = words().notifications.gone;
    return offline.filter((path) => !known.has(path)).map((path) => ({ title, body: body(path) }));
  }
}
