import { Highlighter } from '../tokens/highlight-ranges.ts';
import type { ParsedQuery } from './parse-query.ts';
import { phrasePattern, placesOf } from './phrase.ts';
import { typedPrefix } from './query-plan.ts';
import { prefixStems } from '../tokens/query-terms.ts';
import { termCounts } from './query-terms.ts';

type Range = [start: number, end: number];

/** Marks the query's words and phrases in a passage: `[start, end)` in UTF-16 code units, in order, not overlapping. */
export function queryHighlights(query: ParsedQuery): (text: string) => Range[] {
  const counted = query.words === '' ? [] : termCounts(query.words);
  const character = counted.find(({ isPrefix }) => isPrefix)?.term;
  const typed = typedPrefix(query);
  const terms = new Set(counted.filter(({ isPrefix }) => !isPrefix).map(({ term }) => term));
  if (typed !== '') for (const term of prefixStems(typed)) terms.add(term);
  const words = new Highlighter(terms, typed === '' ? character : typed);
  const patterns = query.phrases.map((phrase) => new RegExp(phrasePattern(phrase), 'giu'));
  return (text) =>
    merge([...words.rangesOf(text), ...patterns.flatMap((pattern) => placesOf(text, pattern))]);
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
