/**
 * A helper process that is started when first needed. When it dies it is started again, with back-off; after three
 * failures in a row the circuit opens: callers get `HELPER_UNAVAILABLE` at once until a pause has passed. One that has
 * nothing to do is let go, which gives its memory back.
 */
import type { Remote } from '../core/remote.ts';
import { TroveError } from '../shared/errors.ts';
import { connectCalls } from './calls.ts';
import type { Channel, ProcessKind, Spawn, SpawnedProcess } from './channel.ts';

/** `running` also after a restart; `down` while the circuit is open. */
export type HelperState = 'running' | 'restarting' | 'down';

const maxFailures = 3;
const backOffMs = [0, 200, 1_000];
const openCircuitMs = 30_000;
/** `SIGALRM` is the memory watch's word, `SIGABRT` V8's when its heap is full; Electron gives the watch's as a number. */
const memorySignals: ReadonlySet<string | null> = new Set(['SIGALRM', 'SIGABRT']);
const memoryCode = 14;

/** When a process with nothing to do is let go. */
export interface Rest {
  /** Milliseconds after its last call, for one that has answered `calls` of them since it was started. */
  after(calls: number): number | null;
  /** Whether another is started in its place at once, so that the next call need not wait for that. */
  renews?(): boolean;
}

export interface HelperOptions {
  readonly kind: ProcessKind;
  readonly spawn: Spawn;
  readonly onState?: (state: HelperState) => void;
  /** Called with the process id of each new process. */
  readonly onStart?: (pid: number) => void;
  /** Called with the channel of each new process. */
  readonly configure?: (channel: Channel) => void;
  /** Left out: it stays until it is closed. */
  readonly rest?: Rest;
}

interface Running<T extends object> {
  readonly process: SpawnedProcess;
  readonly remote: Remote<T>;
}

export class SupervisedHelper<T extends object> {
  readonly #options: HelperOptions;
  #running: Promise<Running<T>> | null = null;
  #process: SpawnedProcess | null = null;
  #failures = 0;
  #openUntil = 0;
  #retry: NodeJS.Timeout | null = null;
  /** Calls that the process has not answered yet, and those that it has. */
  #inHand = 0;
  #answered = 0;
  #resting: NodeJS.Timeout | null = null;
  /** Processes whose end was asked for. */
  readonly #endings = new WeakSet<SpawnedProcess>();
  #closed = false;
  #lastExit: SpawnedProcess['exited'] | null = null;
  #onRestart: () => void = () => undefined;

  constructor(options: HelperOptions) {
    this.#options = options;
  }

  /** Called when a new process runs in the place of one that died. */
  onRestart(listener: () => void): void {
    this.#onRestart = listener;
  }

  get kind(): ProcessKind {
    return this.#options.kind;
  }

  get pid(): number | null {
    return this.#process?.pid ?? null;
  }

  /** Calls the helper, starting it first when it is not there. A finished call closes the circuit again. */
  async call<R>(use: (remote: Remote<T>) => Promise<R>): Promise<R> {
    this.#stopResting();
    this.#inHand += 1;
    try {
      const { remote } = await this.#start();
      const result = await use(remote);
      this.#failures = 0;
      this.#answered += 1;
      return result;
    } finally {
      this.#inHand -= 1;
      this.restLater();
    }
  }

  /** Starts the process when it is not there, so that the next call need not wait for that. */
  wake(): void {
    // A failure to start has been counted, and is tried again.
    this.#start().catch(() => undefined);
  }

  /** After a call, and when `rest` has something else to say. */
  restLater(): void {
    this.#stopResting();
    const { rest } = this.#options;
    const ms = this.#closed || this.#inHand > 0 ? null : rest?.after(this.#answered);
    if (ms !== null && ms !== undefined) this.#resting = setTimeout(() => this.#rest(), ms).unref();
  }

  /** Ends the process, which is no failure of its own; the next call starts a new one. */
  async dismiss(): Promise<void> {
    const running = await this.#running?.catch(() => null);
    if (!running) return;
    this.#endings.add(running.process);
    running.process.kill();
    await running.process.exited;
  }

  /** The last death was a file's fault: the helper itself is sound. */
  absolve(): void {
    this.#failures = 0;
    this.#openUntil = 0;
  }

  /**
   * Whether the last process ended because it held too much memory, as its own watch or V8 said; one that somebody killed
   * did not.
   */
  async ranOutOfMemory(): Promise<boolean> {
    const exit = await this.#lastExit;
    return memorySignals.has(exit?.signal ?? null) || exit?.code === memoryCode;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#retry) clearTimeout(this.#retry);
    this.#stopResting();
    const running = await this.#running?.catch(() => null);
    running?.process.kill();
    await running?.process.exited;
  }

  #start(): Promise<Running<T>> {
    if (this.#closed || Date.now() < this.#openUntil) return Promise.reject(this.#unavailable());
    this.#running ??= this.#spawn().catch((error: unknown) => {
      this.#running = null;
      this.#failed();
      throw error;
    });
    return this.#running;
  }

  async #spawn(): Promise<Running<T>> {
    const { kind, spawn, configure, onStart, onState } = this.#options;
    await delay(backOffMs[this.#failures] ?? 0);
    const process = await spawn(kind);
    this.#process = process;
    this.#answered = 0;
    onStart?.(process.pid);
    configure?.(process.channel);
    this.#lastExit = process.exited;
    void process.exited.then(() => {
      this.#forget(process);
      if (!this.#endings.has(process) && !this.#closed) this.#failed();
    });
    onState?.('running');
    return { process, remote: connectCalls<T>(process.channel, kind) };
  }

  #forget(process: SpawnedProcess): void {
    if (this.#process !== process) return;
    this.#process = null;
    this.#running = null;
  }

  #stopResting(): void {
    if (this.#resting) clearTimeout(this.#resting);
  }

  #rest(): void {
    const process = this.#process;
    if (!process || this.#inHand > 0) return;
    this.#endings.add(process);
    this.#forget(process);
    process.kill();
    if (this.#options.rest?.renews?.()) this.wake();
  }

  #failed(): void {
    this.#failures += 1;
    const opens = this.#failures >= maxFailures;
    if (opens) {
      this.#openUntil = Date.now() + openCircuitMs;
      this.#failures = maxFailures - 1;
    }
    this.#options.onState?.(opens ? 'down' : 'restarting');
    this.#retry = setTimeout(() => this.#restart(), opens ? openCircuitMs : 0);
    this.#retry.unref();
  }

  #restart(): void {
    if (this.#closed) return;
    // A failure to start has been counted, and comes back here.
    this.#start().then(
      () => this.#onRestart(),
      () => undefined,
    );
  }

  #unavailable(): TroveError {
    return new TroveError(
      'HELPER_UNAVAILABLE',
      `The ${this.#options.kind} stopped several times and rests for a while.`,
    );
  }
}

function delay(ms: number): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, ms));
}
