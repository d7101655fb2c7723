/** Texts with several things said of them at once: what is found, what is meant, how it is written. */

/** `[start, end)` in UTF-16 code units of the file's text. */
export interface Layered<Value> {
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

export interface Segment {
  readonly start: number;
  readonly text: string;
  /** What each layer says here; undefined where it says nothing. */
  readonly values: readonly unknown[];
}

/**
 * Cuts a text wherever a layer begins or ends. `from` is where the text begins in the file; each layer is in order and
 * does not overlap itself.
 */
export function segmentsOf(
  text: string,
  from: number,
  layers: readonly (readonly Layered<unknown>[])[],
): Segment[] {
  const to = from + text.length;
  const inside = layers.map((layer) => layer.filter(({ start, end }) => start < to && end > from));
  const cuts = new Set([from, to]);
  for (const { start, end } of inside.flat()) {
    cuts.add(Math.max(from, start));
    cuts.add(Math.min(to, end));
  }
  const places = [...cuts].sort((left, right) => left - right);
  const next = inside.map(() => 0);
  const segments: Segment[] = [];
  for (const [index, start] of places.slice(0, -1).entries()) {
    const values = inside.map((layer, row) => {
      while ((layer[next[row] ?? 0]?.end ?? Infinity) <= start) next[row] = (next[row] ?? 0) + 1;
      const found = layer[next[row] ?? 0];
      return found && found.start <= start ? found.value : undefined;
    });
    segments.push({ start, text: text.slice(start - from, (places[index + 1] ?? to) - from), values });
  }
  return segments;
}
