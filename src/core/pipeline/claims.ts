/** Strings that are on their way to the store: two batches that hold the same passage do not both embed it. */
export class Claims {
  readonly #held = new Map<string, Promise<void>>();

  /** Runs the task once nobody else holds any of the hashes; nothing is held while it waits, so none waits for ever. */
  async run<T>(hashes: readonly Uint8Array[], task: () => Promise<T>): Promise<T> {
    const keys = [...new Set(hashes.map((hash) => Buffer.from(hash).toString('latin1')))];
    for (;;) {
      const others = keys.flatMap((key) => this.#held.get(key) ?? []);
      if (others.length === 0) break;
      await Promise.all(others);
    }
    let free: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    for (const key of keys) this.#held.set(key, held);
    try {
      return await task();
    } finally {
      for (const key of keys) this.#held.delete(key);
      free();
    }
  }
}
