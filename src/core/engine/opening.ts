/** However much is typed: changes made while Trove was away are found in the end. */
const longestMs = 30_000;

/** The first moments after a start, in which what nobody waits for rests: windows that open now need both cores. */
export class Opening {
  readonly #over = Promise.withResolvers<void>();
  #ms = 0;
  #timer: NodeJS.Timeout | undefined;
  #begunAt = 0;

  get over(): Promise<void> {
    return this.#over.promise;
  }

  /** Milliseconds from now; 0 is over at once. */
  begin(ms: number): void {
    this.#ms = ms;
    this.#begunAt = performance.now();
    if (ms === 0) this.#over.resolve();
    else this.#wait();
  }

  /** A window is being drawn, or somebody types in one: they last as long again from now, 30 s in all at most. */
  prolong(): void {
    if (this.#timer !== undefined && performance.now() - this.#begunAt + this.#ms < longestMs) this.#wait();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#over.resolve();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#over.resolve, this.#ms).unref();
  }
}
