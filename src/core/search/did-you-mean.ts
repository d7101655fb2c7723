/** Words that the index does not have, and the near ones that it has. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../store/statement.ts';
import { foldWord } from '../tokens/fold.ts';
import { queryTerms, type QueryTerm } from '../tokens/query-terms.ts';
import { isStopWord } from '../tokens/stop-words.ts';
import { quoteTerm } from './match-expression.ts';
import { nearWords, type NearWord } from './near-words.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { TermStatistics } from './term-statistics.ts';

export interface WordCheck {
  /** The index has none of the query's words. */
  readonly isUnknown: boolean;
  /** The free words with near ones in the place of those that are not there; null when there is nothing to say. */
  readonly didYouMean: string | null;
}

/** A longer text is not looked through. */
const maximumWords = 12;

/** Looks the query's words up; about a millisecond for each that is not there. */
export function checkWords(db: DatabaseSync, query: ParsedQuery, statistics: TermStatistics): WordCheck {
  const text = query.text;
  const words = queryTerms(text).filter(({ word }) => !isStopWord(word));
  if (words.length === 0 || words.length > maximumWords) return { isUnknown: false, didYouMean: null };
  const missing = words.filter((word) => !isKnown(word, query, statistics));
  const isUnknown = missing.length === words.length;
  let corrected = text;
  const known = words
    .filter((word) => !missing.includes(word))
    .flatMap(({ alternatives }) => alternatives.flat());
  for (const word of missing.toReversed()) {
    const near =
      word.kind === 'word' ? nearestWord(db, nearWords(db, word.word, statistics.revision), known) : null;
    if (near !== null) corrected = corrected.slice(0, word.start) + near + corrected.slice(word.end);
  }
  return { isUnknown, didYouMean: corrected === text ? null : corrected };
}

function isKnown(word: QueryTerm, query: ParsedQuery, statistics: TermStatistics): boolean {
  if (word.alternatives.flat().some((term) => statistics.documents(term) > 0)) return true;
  const isTyping = query.typing !== '' && foldWord(query.typing) === word.word;
  return (word.isPrefix || isTyping) && statistics.beginningWith(word.word, 1).documents > 0;
}

/** Of words that are equally near one that stands beside one of the `known` terms. */
function nearestWord(db: DatabaseSync, near: readonly NearWord[], known: readonly string[]): string | null {
  const beside = near.length > 1 ? near.find(({ term }) => standBeside(db, term, known)) : undefined;
  return (beside ?? near[0])?.form ?? null;
}

function standBeside(db: DatabaseSync, term: string, known: readonly string[]): boolean {
  if (known.length === 0) return false;
  const match = `${quoteTerm(term)} AND (${known.map(quoteTerm).join(' OR ')})`;
  return prepared(db, 'SELECT 1 FROM passages WHERE passages MATCH ? LIMIT 1').get(match) !== undefined;
}
