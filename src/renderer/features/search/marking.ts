/** Several results chosen together, as lists do it: one by one, or from where one began. */

export interface Marking {
  /** Empty while only one row is selected. */
  readonly marked: ReadonlySet<number>;
  /** Where a range begins; null: at the selected row. */
  readonly anchor: number | null;
}

/** More windows at once are nobody's wish. */
export const mostOpened = 20;
/** What the engine compares with at once. */
export const mostCompared = 100;

export const noMarks: Marking = { marked: new Set(), anchor: null };

/** One more, or one less; the first one joins the row that was selected. */
export function toggled({ marked }: Marking, selected: number | null, fileId: number): Marking {
  const next = new Set(marked.size === 0 && selected !== null ? [selected] : marked);
  if (next.has(fileId)) next.delete(fileId);
  else next.add(fileId);
  return next.size > 1 ? { marked: next, anchor: fileId } : { ...noMarks, anchor: fileId };
}

/** All from where one began to this one, in the order of the list. */
export function ranged(
  ids: readonly number[],
  { anchor }: Marking,
  selected: number | null,
  fileId: number,
): Marking {
  const from = ids.indexOf(anchor ?? selected ?? fileId);
  const to = ids.indexOf(fileId);
  if (from === -1 || to === -1) return noMarks;
  const marked = new Set(ids.slice(Math.min(from, to), Math.max(from, to) + 1));
  return { marked: marked.size > 1 ? marked : new Set(), anchor: ids[from] ?? null };
}

/** The results that are acted on together, or the selected one alone. */
export function markedOf<Result extends { readonly fileId: number }>(
  results: readonly Result[],
  marked: ReadonlySet<number>,
  selected: number | null,
): readonly Result[] {
  return results.filter(({ fileId }) => (marked.size > 0 ? marked.has(fileId) : fileId === selected));
}

/** Those that are still there. */
export function kept({ marked, anchor }: Marking, ids: readonly number[]): Marking {
  if (marked.size === 0) return noMarks;
  const left = new Set(ids.filter((fileId) => marked.has(fileId)));
  return left.size > 1 ? { marked: left, anchor } : noMarks;
}
