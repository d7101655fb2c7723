/** The tokens of one text as they are given to a model. */
export interface TokenRow {
  readonly ids: Int32Array;
  /** How often each id counts, for a model that ignores order; null: once each. */
  readonly counts: Int32Array | null;
}

/** Merges equal tokens into one with a count, in order of first occurrence; `stamps` has one entry per id, all 0 before and after. */
export function mergeEqualTokens(ids: ArrayLike<number>, stamps: Int32Array): TokenRow {
  const distinct = new Int32Array(ids.length);
  const counts = new Int32Array(ids.length);
  let length = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    let place = stamps[id] ?? 0;
    if (place === 0) {
      distinct[length++] = id;
      stamps[id] = place = length;
    }
    counts[place - 1] = (counts[place - 1] ?? 0) + 1;
  }
  for (let place = 0; place < length; place++) stamps[distinct[place] ?? 0] = 0;
  return { ids: distinct.subarray(0, length), counts: counts.subarray(0, length) };
}
