/** The first moments after a start, in which what nobody waits for rests: windows that open now need both cores. */
export class Opening {
  readonly over: Promise<void>;
  readonly #ms: number;
  readonly #end: () => void;
  #timer: NodeJS.Timeout | undefined;
  #isProlonged = false;

  /** Milliseconds; 0 is over at once. */
  constructor(ms: number) {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.over = promise;
    this.#ms = ms;
    this.#end = resolve;
    if (ms === 0) resolve();
    else this.#wait();
  }

  /** A window is being drawn: they last as long again from now, once. */
  prolong(): void {
    if (this.#isProlonged || this.#timer === undefined) return;
    this.#isProlonged = true;
    this.#wait();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#end();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#end, this.#ms).unref();
  }
}
