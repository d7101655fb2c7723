import type { PlannedTerm } from './query-plan.ts';

/** A term as an FTS5 string: whatever it holds is data. */
export function quoteTerm(term: string): string {
  return `"${term.replaceAll('"', '""')}"`;
}

/** Any of the terms; a repeated one stands repeatedly, so that `bm25()` counts it so often. */
export function anyOf(terms: readonly PlannedTerm[]): string {
  return terms.flatMap(({ term, count }) => Array<string>(count).fill(quoteTerm(term))).join(' OR ');
}

/** All of the terms, in any order, in one passage. */
export function allOf(terms: readonly string[]): string {
  return [...new Set(terms)].map(quoteTerm).join(' AND ');
}

type PhraseTerm = { readonly term: string; readonly isPrefix: boolean };

/**
 * The terms one after another. A single Chinese or Japanese character at the end stands for every pair that begins
 * with it.
 */
export function inSequence(terms: readonly PhraseTerm[]): string {
  return terms.map(phraseTerm).join(' + ');
}

/** All of the terms near each other, in any order: the index may hold parts of an identifier between two words. */
export function nearEachOther(terms: readonly PhraseTerm[]): string {
  const distinct = [...new Set(terms.map(phraseTerm))];
  return distinct.length === 1 ? distinct.join('') : `NEAR(${distinct.join(' ')}, ${8 + 3 * terms.length})`;
}

function phraseTerm({ term, isPrefix }: PhraseTerm): string {
  return `${quoteTerm(term)}${isPrefix ? ' *' : ''}`;
}
