/** Tells listeners that something a person can see has changed; they ask for the present state themselves. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  emit(): void {
    for (const listener of this.#listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

/** Of the time, at most a fifth goes into snapshots that take long, and a person waits for one a second at most. */
const restFactor = 4;
const longestRestMs = 1_000;

/**
 * Snapshots of a changing state: the present one at once, then the latest after each change, at most one per
 * `intervalMs`, and fewer where making one takes long. Ends when the signal aborts.
 */
export async function* latestSnapshots<T>(
  changes: Changes,
  snapshot: () => Promise<T>,
  signal: AbortSignal,
  intervalMs = 100,
): AsyncGenerator<T> {
  let changed = true;
  let wake: (() => void) | null = null;
  const notify = (): void => {
    changed = true;
    wake?.();
  };
  const stop = changes.listen(notify);
  signal.addEventListener('abort', notify, { once: true });
  try {
    while (!signal.aborted) {
      if (!changed) await new Promise<void>((resolve) => (wake = resolve));
      if (signal.aborted) return;
      changed = false;
      const started = performance.now();
      // Until the listener asks for the next one, so that what it takes to send counts too.
      yield await snapshot();
      const rest = Math.min(longestRestMs, (performance.now() - started) * restFactor);
      await new Promise((resolve) => setTimeout(resolve, Math.max(intervalMs, rest)));
    }
  } finally {
    stop();
    signal.removeEventListener('abort', notify);
  }
}
