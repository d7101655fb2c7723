/** Words that the index does not have, and the near ones that it has. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../store/statement.ts';
import { foldWord } from '../tokens/fold.ts';
import { queryTerms, type QueryTerm } from '../tokens/query-terms.ts';
import { isStopWord } from '../tokens/stop-words.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { quoteTerm } from './match-expression.ts';
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
const shortestWord = 4;
/** A word that has more slips than one in so many letters is another word. */
const lettersOfASlip = 3;
/** From so many letters on, two may be wrong. */
const longWord = 8;
/** Slips are rare in the first letters, and looking through all terms takes a tenth of a second. */
const sureLetters = 2;
const candidatesLookedAt = 5_000;
/** The stem nearest to a word need not be that of the nearest word: “secur” is nearer to “secruity” than “securiti”. */
const stemsLookedAt = 5;
const passagesLookedAt = 5;

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
    const near = word.kind === 'word' ? nearestWord(db, word.word, known) : null;
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
function nearestWord(db: DatabaseSync, word: string, known: readonly string[]): string | null {
  if (word.length < shortestWord) return null;
  const allowed = word.length >= longWord ? 2 : 1;
  const start = word.slice(0, sureLetters);
  const rows = prepared(
    db,
    `SELECT term, doc FROM passage_terms WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ? LIMIT ${candidatesLookedAt}`,
  ).all(start, `${start}\u{10FFFF}`, word.length - allowed - 3, word.length + allowed);
  const near: { term: string; distance: number; documents: number }[] = [];
  for (const row of rows) {
    const term = String(row['term']);
    // The index has stems: an ending of the word may have no counterpart.
    const distance = Math.min(
      editDistance(word, term, allowed),
      ...[1, 2, 3].map((cut) =>
        word.length - cut > shortestWord ? editDistance(word.slice(0, -cut), term, allowed) + 0.5 : Infinity,
      ),
    );
    if (distance <= allowed + 0.5) near.push({ term, distance, documents: Number(row['doc']) });
  }
  near.sort((a, b) => a.distance - b.distance || b.documents - a.documents);
  const most = Math.min(allowed + 1, Math.floor(word.length / lettersOfASlip));
  const forms = near
    .slice(0, stemsLookedAt)
    .flatMap(({ term }) =>
      formsOf(db, term).map((form) => ({ form, term, distance: editDistance(word, form, most) })),
    );
  const least = Math.min(...forms.map(({ distance }) => distance));
  const nearest = forms.filter(({ distance }) => distance === least && distance <= most);
  const beside = nearest.length > 1 ? nearest.find(({ term }) => standBeside(db, term, known)) : undefined;
  return (beside ?? nearest[0])?.form ?? null;
}

function standBeside(db: DatabaseSync, term: string, known: readonly string[]): boolean {
  if (known.length === 0) return false;
  const match = `${quoteTerm(term)} AND (${known.map(quoteTerm).join(' OR ')})`;
  return prepared(db, 'SELECT 1 FROM passages WHERE passages MATCH ? LIMIT 1').get(match) !== undefined;
}

/** How the first passages that have a stem write it, in lower case. */
function formsOf(db: DatabaseSync, term: string): string[] {
  const rows = prepared(
    db,
    `SELECT t.text FROM passages p CROSS JOIN passage_texts t ON t.id = p.rowid WHERE p.passages MATCH ? LIMIT ${passagesLookedAt}`,
  ).all(quoteTerm(term));
  const forms = rows.flatMap((row) => {
    const text = String(row['text']);
    const tokens = tokenize(text).filter((token) => token.term === term);
    return tokens.map(({ start, end }) => text.slice(start, end).toLowerCase());
  });
  return [...new Set(forms)];
}

/** Letters added, left out, changed, or swapped with the next (optimal string alignment); above `limit` Infinity. */
function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return Infinity;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    if (Math.min(...next) > limit) return Infinity;
    before = row;
    row = next;
  }
  const distance = row[other.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}
