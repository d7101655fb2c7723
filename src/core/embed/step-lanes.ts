import { setImmediate as nextTurn } from 'node:timers/promises';

interface Step {
  readonly run: () => Promise<void>;
}

/**
 * Runs steps one at a time, those of the urgent lane before all others, and lets the event loop turn after each one: a query
 * waits for one running step at most, and messages arrive in between.
 */
export class StepLanes {
  readonly #urgent: Step[] = [];
  readonly #waiting: Step[] = [];
  #running: Promise<void> | null = null;

  /** Resolves with what `step` returns once its turn has come. */
  run<T>(urgent: boolean, step: () => T | Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const run = async (): Promise<void> => {
        try {
          resolve(await step());
        } catch (thrown) {
          reject(thrown);
        }
      };
      (urgent ? this.#urgent : this.#waiting).push({ run });
      this.#running ??= this.#drain();
    });
  }

  /** Resolves once nothing runs or waits. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    for (;;) {
      const step = this.#urgent.shift() ?? this.#waiting.shift();
      if (step === undefined) break;
      await step.run();
      await nextTurn();
    }
    this.#running = null;
  }
}
