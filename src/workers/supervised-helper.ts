/**
 * A helper process that is started when first needed. When it dies it is started again, with back-off; after three
 * failures in a row the circuit opens: callers get `HELPER_UNAVAILABLE` at once until a pause has passed.
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

export interface HelperOptions {
  readonly kind: ProcessKind;
  readonly spawn: Spawn;
  readonly onState?: (state: HelperState) => void;
  /** Called with the process id of each new process. */
  readonly onStart?: (pid: number) => void;
  /** Called with the channel of each new process. */
  readonly configure?: (channel: Channel) => void;
}

interface Running<T extends object> {
  readonly process: SpawnedProcess;
  readonly remote: Remote<T>;
}

export class SupervisedHelper<T extends object> {
  readonly #options: HelperOptions;
  #running: Promise<Running<T>> | null = null;
  #pid: number | null = null;
  #failures = 0;
  #openUntil = 0;
  #retry: NodeJS.Timeout | null = null;
  /** The next death was asked for. */
  #dismissed = false;
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
    return this.#pid;
  }

  /** Calls the helper, starting it first when it is not there. A finished call closes the circuit again. */
  async call<R>(use: (remote: Remote<T>) => Promise<R>): Promise<R> {
    const { remote } = await this.#start();
    const result = await use(remote);
    this.#failures = 0;
    return result;
  }

  /** Ends the process, which is no failure of its own; the next call starts a new one. */
  async dismiss(): Promise<void> {
    const running = await this.#running?.catch(() => null);
    if (!running) return;
    this.#dismissed = true;
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
    this.#pid = process.pid;
    onStart?.(process.pid);
    configure?.(process.channel);
    this.#lastExit = process.exited;
    void process.exited.then(() => this.#exited());
    onState?.('running');
    return { process, remote: connectCalls<T>(process.channel, kind) };
  }

  #exited(): void {
    this.#running = null;
    this.#pid = null;
    const dismissed = this.#dismissed;
    this.#dismissed = false;
    if (!dismissed && !this.#closed) this.#failed();
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
