/**
 * Owns the engine's life: starts it, starts it again with a growing pause when it dies, and gives up after three
 * failures in a row until the person asks again. What it does is the engine's own business.
 */
import type { EngineState, FileSource, FromEngine, ToEngine } from '../shared/ipc.ts';
import type { EngineSummary } from '../shared/desktop.ts';
import { deskAbilities, type ActOnDesk } from './desk.ts';
import { HelperProcesses } from './helper-processes.ts';
import { words } from './messages/spoken.ts';
import type { PortSurface, UtilityProcessSurface } from './platform.ts';
import { forkUtility, killUtility } from './utility-fork.ts';

const pausesMs = [200, 1_000];
const maxFailures = pausesMs.length + 1;
/** An engine that ran this long was sound: its failure counts as a first one. */
const soundAfterMs = 30_000;
const stopTimeoutMs = 5_000;

export interface EngineOptions {
  readonly dataFolder: string | null;
  readonly version: string;
  readonly actOnDesk: ActOnDesk;
  readonly onSummary: (summary: EngineSummary) => void;
}

interface RunningEngine {
  readonly utility: UtilityProcessSurface;
  readonly helpers: HelperProcesses;
  readonly exited: Promise<void>;
  runningSince: number | null;
  refusal: string | null;
}

export class EngineSupervisor {
  readonly #options: EngineOptions;
  readonly #listeners = new Set<(state: EngineState) => void>();
  #state: EngineState = { state: 'starting', message: null };
  #engine: RunningEngine | null = null;
  #files: FileSource | null = null;
  #failures = 0;
  #pause: NodeJS.Timeout | null = null;
  #stopping = false;

  constructor(options: EngineOptions) {
    this.#options = options;
  }

  get state(): EngineState {
    return this.#state;
  }

  /** Where the bytes of files come from, while the engine runs. */
  get files(): FileSource | null {
    return this.#files;
  }

  onState(listener: (state: EngineState) => void): void {
    this.#listeners.add(listener);
  }

  start(): void {
    if (this.#engine || this.#stopping) return;
    const utility = forkUtility('engine');
    const helpers = new HelperProcesses((message, ports) => send(utility, message, ports));
    const exited = new Promise<void>((resolve) => utility.once('exit', () => resolve()));
    const engine: RunningEngine = { utility, helpers, exited, runningSince: null, refusal: null };
    this.#engine = engine;
    utility.on('message', (message) => this.#receive(engine, message as FromEngine));
    utility.once('exit', (code) => this.#exited(engine, code));
    const { dataFolder, version } = this.#options;
    send(utility, { type: 'start', dataFolder, version, abilities: deskAbilities() });
  }

  /** The person's "try again": forgets the failures. */
  restart(): void {
    if (this.#state.state !== 'down') return;
    this.#failures = 0;
    this.#change({ state: 'starting', message: null });
    this.start();
  }

  /** Gives the engine a port on which a page waits for the contract. */
  attachPage(port: PortSurface): void {
    if (this.#engine) send(this.#engine.utility, { type: 'page' }, [port]);
  }

  /** Lost while no engine runs. */
  tell(message: ToEngine): void {
    if (this.#engine) send(this.#engine.utility, message);
  }

  /** Resolves when the engine has let go of the data folder, or was killed because it did not. */
  async stop(): Promise<void> {
    this.#stopping = true;
    if (this.#pause) clearTimeout(this.#pause);
    const engine = this.#engine;
    if (!engine) return;
    send(engine.utility, { type: 'stop' });
    const timeout = setTimeout(() => killUtility(engine.utility), stopTimeoutMs);
    await engine.exited;
    clearTimeout(timeout);
  }

  #receive(engine: RunningEngine, message: FromEngine): void {
    if (message.type === 'running') {
      engine.runningSince = Date.now();
      this.#files = message.files;
      this.#change({ state: 'running', message: null });
    }
    if (message.type === 'refused') {
      engine.refusal = `${message.message} ${message.nextStep}`;
      killUtility(engine.utility);
    }
    if (message.type === 'spawn') engine.helpers.start(message.requestId, message.helper);
    if (message.type === 'kill') engine.helpers.kill(message.requestId);
    if (message.type === 'summary') this.#options.onSummary(message.summary);
    if (message.type === 'desk') {
      const { requestId } = message;
      this.#options.actOnDesk(message.call).then(
        (value) => send(engine.utility, { type: 'desk-done', requestId, value }),
        (error: Error) => send(engine.utility, { type: 'desk-failed', requestId, message: error.message }),
      );
    }
  }

  #exited(engine: RunningEngine, code: number): void {
    engine.helpers.killAll();
    this.#engine = null;
    this.#files = null;
    if (this.#stopping) return;
    if (engine.refusal !== null) return this.#change({ state: 'down', message: engine.refusal });
    const wasSound = engine.runningSince !== null && Date.now() - engine.runningSince >= soundAfterMs;
    this.#failures = wasSound ? 1 : this.#failures + 1;
    if (this.#failures >= maxFailures) return this.#change(downAfter(maxFailures, code));
    this.#change({
      state: 'restarting',
      message: words().engine.restarting,
    });
    this.#pause = setTimeout(() => this.start(), pausesMs[this.#failures - 1]);
  }

  #change(state: EngineState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}

function downAfter(failures: number, code: number): EngineState {
  return {
    state: 'down',
    message: words().engine.down(String(failures), String(code)),
  };
}

function send(utility: UtilityProcessSurface, message: ToEngine, ports: PortSurface[] = []): void {
  utility.postMessage(message, ports);
}
