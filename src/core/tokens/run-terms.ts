/** Scripts without spaces as overlapping pairs of characters: any word of the run is then a phrase of pairs. */
import { classAt, extender, lengthAt } from './character-classes.ts';
import { foldCharacter, isFolded } from './fold.ts';
import type { Token } from './word-terms.ts';

/**
 * Calls `visit` with every pair of neighbouring characters and then the last character alone, so that a query of
 * one character finds every place as the prefix of a term. A character is a base with its marks.
 */
export function eachRunTerm(
  text: string,
  start: number,
  end: number,
  visit: (term: string, start: number, end: number) => void,
): void {
  const isPlain = isFolded(text.slice(start, end));
  let first = start;
  let middle = characterEnd(text, first, end);
  let before = isPlain ? '' : foldCharacter(text.slice(first, middle));
  while (middle < end) {
    const last = characterEnd(text, middle, end);
    if (isPlain) visit(text.slice(first, last), first, last);
    else {
      const after = foldCharacter(text.slice(middle, last));
      visit(before + after, first, last);
      before = after;
    }
    first = middle;
    middle = last;
  }
  visit(isPlain ? text.slice(first, end) : before, first, end);
}

/** The tokens of a run, offsets into `text`. */
export function runTokens(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  eachRunTerm(text, start, end, (term, from, to) => tokens.push({ term, start: from, end: to }));
  return tokens;
}

function characterEnd(text: string, start: number, limit: number): number {
  let at = start + lengthAt(text, start);
  while (at < limit && classAt(text, at) === extender) at += lengthAt(text, at);
  return at;
}
