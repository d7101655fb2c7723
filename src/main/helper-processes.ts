import type { HelperName, ToEngine } from '../shared/ipc.ts';
import { MessageChannelMain, type PortSurface, type UtilityProcessSurface } from './platform.ts';
import { forkUtility, killUtility } from './utility-fork.ts';

type Answer = (message: ToEngine, ports?: PortSurface[]) => void;

/** The helpers of one engine process: a utility process cannot fork, so main does it on the engine's request. */
export class HelperProcesses {
  readonly #answer: Answer;
  readonly #running = new Map<number, UtilityProcessSurface>();

  constructor(answer: Answer) {
    this.#answer = answer;
  }

  /** Starts a helper and gives it and the engine one end each of a channel. */
  start(requestId: number, helper: HelperName): void {
    const utility = forkUtility(helper);
    let started = false;
    this.#running.set(requestId, utility);
    utility.once('spawn', () => {
      started = true;
      const { port1, port2 } = new MessageChannelMain();
      utility.postMessage({ type: 'start' }, [port1]);
      this.#answer({ type: 'helper-started', requestId, pid: utility.pid ?? -1 }, [port2]);
    });
    utility.once('exit', (code) => {
      this.#running.delete(requestId);
      if (started) this.#answer({ type: 'helper-exited', requestId, code });
      else
        this.#answer({ type: 'helper-refused', requestId, message: `The ${helper} could not be started.` });
    });
  }

  kill(requestId: number): void {
    const utility = this.#running.get(requestId);
    if (utility) killUtility(utility);
  }

  /** No helper outlives its engine. */
  killAll(): void {
    for (const utility of this.#running.values()) killUtility(utility);
  }
}
