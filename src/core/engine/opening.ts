/** The first moments after a start, in which what nobody waits for rests: windows that open now need both cores. */
export class Opening {
  readonly #over = Promise.withResolvers<void>();
  #ms = 0;
  #timer: NodeJS.Timeout | undefined;
  #isProlonged = false;

  get over(): Promise<void> {
    return this.#over.promise;
  }

  /** Milliseconds from now; 0 is over at once. */
  begin(ms: number): void {
    this.#ms = ms;
    if (ms === 0) this.#over.resolve();
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
    this.#over.resolve();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#over.resolve, this.#ms).unref();
  }
}
