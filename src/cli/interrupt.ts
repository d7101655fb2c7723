/** Ctrl-C and its relatives: the first one lets a command finish what is in hand, a second one ends it at once. */
const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
const signals = Object.keys(numbers) as (keyof typeof numbers)[];

/** Aborts at the first signal; its reason is the exit code that shells expect, 128 and the signal's number. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  const listeners = signals.map((name) => ({
    name,
    listener: () => {
      for (const each of listeners) process.off(each.name, each.listener);
      controller.abort(128 + numbers[name]);
    },
  }));
  for (const { name, listener } of listeners) process.on(name, listener);
  return controller.signal;
}

/** Resolves at the abort of the signal. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
