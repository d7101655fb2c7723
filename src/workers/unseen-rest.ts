/**
 * Lets a process go while no window is seen and nothing is asked of it for a while, which gives its memory back. With the
 * next window it is started before it is asked for.
 */

export interface UnseenRestOptions {
  readonly start: () => Promise<unknown>;
  readonly end: () => Promise<void>;
  readonly afterMs: number;
}

export class UnseenRest {
  readonly #options: UnseenRestOptions;
  /** Without a desktop nobody says what is seen. */
  #isSeen = true;
  #inHand = 0;
  #timer: NodeJS.Timeout | null = null;
  #ending: Promise<void> = Promise.resolve();

  constructor(options: UnseenRestOptions) {
    this.#options = options;
  }

  setSeen(isSeen: boolean): void {
    const wasSeen = this.#isSeen;
    this.#isSeen = isSeen;
    if (isSeen && !wasSeen) {
      // What it cannot be started for, the next call meets too, and says.
      this.around(this.#options.start).catch(() => undefined);
    }
    this.#restLater();
  }

  /** Makes a call of the process, which is not let go meanwhile. */
  async around<Result>(call: () => Promise<Result>): Promise<Result> {
    this.#inHand += 1;
    this.#restLater();
    try {
      await this.#ending;
      return await call();
    } finally {
      this.#inHand -= 1;
      this.#restLater();
    }
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#isSeen = true;
  }

  #restLater(): void {
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#isSeen || this.#inHand > 0) return;
    this.#timer = setTimeout(() => (this.#ending = this.#options.end()), this.#options.afterMs).unref();
  }
}
