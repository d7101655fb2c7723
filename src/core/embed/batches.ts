/** Limits of one run: rows, and rows × longest row (all rows are padded to the longest). */
export interface BatchLimits {
  readonly rows: number;
  readonly tokens: number;
}

/**
 * Indexes of the rows in batches of near-equal length, so that little is computed on padding: sorted by length, cut where a
 * limit is reached. Rows of length 0 are in no batch; a row longer than the limit is alone.
 */
export function batchesByLength(lengths: readonly number[], limits: BatchLimits): number[][] {
  const order = [...lengths.keys()].filter((index) => (lengths[index] ?? 0) > 0);
  order.sort((one, other) => (lengths[one] ?? 0) - (lengths[other] ?? 0));
  const batches: number[][] = [];
  let batch: number[] = [];
  for (const index of order) {
    const length = lengths[index] ?? 0;
    const isFull = batch.length >= limits.rows || (batch.length + 1) * length > limits.tokens;
    // Beyond twice the shortest row (small rows cost little), most of that row would be padding.
    const isUneven = length > 2 * (lengths[batch[0] ?? index] ?? 0) + 8;
    if (batch.length > 0 && (isFull || isUneven)) {
      batches.push(batch);
      batch = [];
    }
    batch.push(index);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
