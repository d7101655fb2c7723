import { highlighter } from '../tokens/highlight-ranges.ts';
import type { ParsedQuery } from './parse-query.ts';
import { foldForPhrase, phrasePattern } from './phrase.ts';
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
  const wordRanges = highlighter(terms, typed === '' ? character : typed);
  const patterns = query.phrases.map((phrase) => new RegExp(phrasePattern(phrase), 'giu'));
  return (text) =>
    merge([...wordRanges(text), ...patterns.flatMap((pattern) => phraseRanges(text, pattern))]);
}

/** Places of a phrase in the text as it is written; the pattern is for folded text. */
function phraseRanges(text: string, pattern: RegExp): Range[] {
  const folded = foldForPhrase(text);
  const placeOf = folded.length === text.length ? null : foldedPlaces(text);
  return [...folded.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return placeOf === null
      ? [match.index, end]
      : [placeOf[match.index] ?? text.length, placeOf[end] ?? text.length];
  });
}

/** For each code unit of the folded text, where in the text it comes from. */
function foldedPlaces(text: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    for (let i = foldForPhrase(character).length; i > 0; i--) places.push(at);
    at += character.length;
  }
  return places;
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
