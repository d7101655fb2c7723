/**
 * What was read of passages, those used last remembered: what belongs to a passage never changes. While somebody types,
 * most passages of one search are those of the one before.
 */
export class PassageMemory<T> {
  readonly #limit: number;
  readonly #values = new Map<number, T>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Of these passages, those that `read` found now or before. */
  recall(
    chunkIds: readonly number[],
    read: (unknown: readonly number[]) => Iterable<readonly [chunkId: number, value: T]>,
  ): Map<number, T> {
    const values = this.#values;
    const unknown = chunkIds.filter((chunkId) => !values.has(chunkId));
    const found = new Map(unknown.length === 0 ? [] : read(unknown));
    for (const chunkId of chunkIds) {
      const value = found.get(chunkId) ?? values.get(chunkId);
      if (value === undefined) continue;
      found.set(chunkId, value);
      // The last used come last.
      values.delete(chunkId);
      values.set(chunkId, value);
    }
    for (const oldest of values.keys()) {
      if (values.size <= this.#limit) break;
      values.delete(oldest);
    }
    return found;
  }
}
