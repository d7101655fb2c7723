/** How far the present run is, and when it will end. */
export interface ProgressSnapshot {
  readonly filesDone: number;
  readonly filesTotal: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly filesPerSecond: number;
  /** Null until enough has been seen to tell honestly. */
  readonly etaSeconds: number | null;
}

/** A file costs about this many bytes of reading beyond its own: many small files are slower than few large ones. */
const bytesPerFile = 2_000;
const halfLifeMs = 4_000;
const minimumSpanMs = 1_500;

/** Counts a run and smooths its speed exponentially, so that the estimate follows a change within seconds. */
export class ProgressMeter {
  readonly #now: () => number;
  #startedAt = 0;
  #filesDone = 0;
  #bytesDone = 0;
  #filesLeft = 0;
  #bytesLeft = 0;
  #workPerMs = 0;
  #lastAt = 0;
  #lastWork = 0;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Begins a new run. */
  start(): void {
    this.#startedAt = this.#lastAt = this.#now();
    this.#filesDone = this.#bytesDone = this.#workPerMs = this.#lastWork = 0;
  }

  done(files: number, bytes: number): void {
    this.#filesDone += files;
    this.#bytesDone += bytes;
    this.#filesLeft = Math.max(0, this.#filesLeft - files);
    this.#bytesLeft = Math.max(0, this.#bytesLeft - bytes);
    this.#updateSpeed();
  }

  /** What the store says still waits. */
  left(files: number, bytes: number): void {
    this.#filesLeft = files;
    this.#bytesLeft = bytes;
  }

  snapshot(): ProgressSnapshot {
    const elapsed = Math.max(1, this.#now() - this.#startedAt);
    return {
      filesDone: this.#filesDone,
      filesTotal: this.#filesDone + this.#filesLeft,
      bytesDone: this.#bytesDone,
      bytesTotal: this.#bytesDone + this.#bytesLeft,
      filesPerSecond: (this.#filesDone * 1_000) / elapsed,
      etaSeconds: this.#eta(elapsed),
    };
  }

  #eta(elapsed: number): number | null {
    if (this.#filesLeft === 0) return 0;
    if (elapsed < minimumSpanMs || this.#workPerMs === 0) return null;
    return (this.#bytesLeft + this.#filesLeft * bytesPerFile) / this.#workPerMs / 1_000;
  }

  #updateSpeed(): void {
    const now = this.#now();
    const span = now - this.#lastAt;
    if (span < 200) return;
    const work = this.#bytesDone + this.#filesDone * bytesPerFile;
    const speed = (work - this.#lastWork) / span;
    const keep = this.#workPerMs === 0 ? 0 : 0.5 ** (span / halfLifeMs);
    this.#workPerMs = this.#workPerMs * keep + speed * (1 - keep);
    this.#lastAt = now;
    this.#lastWork = work;
  }
}
