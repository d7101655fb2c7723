import { tokenize } from './tokenize.ts';

/**
 * Where terms of the index stand in a text: `[start, end)` in UTF-16 code units, in order, touching ones merged.
 * `prefix` is the beginning of further terms, as typed and folded.
 */
export function highlightRanges(
  text: string,
  terms: ReadonlySet<string>,
  prefix?: string,
): [number, number][] {
  const ranges: [number, number][] = [];
  const hits = tokenize(text).filter(({ term }) => terms.has(term) || (prefix && term.startsWith(prefix)));
  // The whole of an identifier comes after its parts but begins before them.
  hits.sort((one, other) => one.start - other.start);
  for (const { start, end } of hits) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
