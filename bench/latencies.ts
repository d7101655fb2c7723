export interface Latencies {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Percentiles of durations (nearest rank). */
export function latencies(milliseconds: readonly number[]): Latencies {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), max: at(1) };
}

/** How long each call takes, one after the other. */
export async function timeEach<T>(
  items: readonly T[],
  call: (item: T) => Promise<unknown>,
): Promise<Latencies> {
  const durations: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await call(item);
    durations.push(performance.now() - start);
  }
  return latencies(durations);
}
