import { queryTerms, type QueryTerm } from '../tokens/query-terms.ts';
import { isStopWord } from '../tokens/stop-words.ts';

export interface TermCount {
  readonly term: string;
  readonly count: number;
  /** It is the beginning of the terms that are meant: one character of a script without spaces. */
  readonly isPrefix: boolean;
}

/**
 * The index terms of a query in order of appearance with how often each stands there: the parts and the whole of an
 * identifier, the pairs of a run without spaces. Stop words do not count unless there is nothing else.
 */
export function termCounts(text: string): TermCount[] {
  const counts = new Map<string, TermCount>();
  for (const { alternatives, isPrefix } of withoutStopWords(text)) {
    for (const term of new Set(alternatives.flat())) {
      counts.set(term, { term, isPrefix, count: (counts.get(term)?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()];
}

/** Terms that every passage with the phrase has, stop words too. */
export function phraseTerms(phrase: string): { readonly term: string; readonly isPrefix: boolean }[] {
  // Of an identifier only the whole: in the text it may be written so that it has no parts.
  return queryTerms(phrase).flatMap(({ alternatives, isPrefix }) =>
    (alternatives[0] ?? []).map((term) => ({ term, isPrefix })),
  );
}

/** The words of a query as written, without stop words unless there is nothing else. */
export function meaningWords(text: string): string[] {
  return withoutStopWords(text).map(({ start, end }) => text.slice(start, end));
}

function withoutStopWords(text: string): readonly QueryTerm[] {
  const words = queryTerms(text);
  const meaning = words.filter(({ word }) => !isStopWord(word));
  return meaning.length > 0 ? meaning : words;
}
