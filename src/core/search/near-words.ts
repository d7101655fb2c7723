/** Words of the index that one that it does not have is meant for. */
import type { DatabaseSync } from 'node:sqlite';
import { prepared } from '../store/statement.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { editDistances } from './edit-distances.ts';
import { quoteTerm } from './match-expression.ts';

export interface NearWord {
  /** As passages write it, in lower case. */
  readonly form: string;
  /** In the index. */
  readonly term: string;
}

const shortestWord = 4;
/** A word that has more slips than one in so many letters is another word. */
const lettersOfASlip = 3;
/** From so many letters on, two may be wrong. */
const longWord = 8;
/** Slips are rare in the first letters, and looking through all terms takes a tenth of a second. */
const sureLetters = 2;
/** Letters at the end of a word that its stem does not have. */
const longestEnding = 3;
const candidatesLookedAt = 5_000;
/** The stem nearest to a word need not be that of the nearest word: “secur” is nearer to “secruity” than “securiti”. */
const stemsLookedAt = 5;
const passagesLookedAt = 5;
/** While a person types on, the words before are the same. */
const rememberedWords = 32;

interface Memory {
  revision: string;
  readonly words: Map<string, readonly NearWord[]>;
}

const memories = new WeakMap<DatabaseSync, Memory>();

/** All that are equally near, commonest first; those of the last words are remembered for a `revision` of the index. */
export function nearWords(db: DatabaseSync, word: string, revision: string): readonly NearWord[] {
  if (word.length < shortestWord) return [];
  const memory = memories.get(db) ?? { revision, words: new Map<string, readonly NearWord[]>() };
  memories.set(db, memory);
  const { words } = memory;
  if (memory.revision !== revision || words.size >= rememberedWords) words.clear();
  memory.revision = revision;
  const near = words.get(word) ?? findNear(db, word);
  words.set(word, near);
  return near;
}

function findNear(db: DatabaseSync, word: string): readonly NearWord[] {
  const allowed = word.length >= longWord ? 2 : 1;
  const most = Math.min(allowed + 1, Math.floor(word.length / lettersOfASlip));
  const distancesTo = editDistances(word, most);
  const forms = nearStems(db, word, allowed).flatMap((term) =>
    formsOf(db, term).map((form) => ({ form, term, distance: distancesTo(form)[word.length] ?? 0 })),
  );
  const least = Math.min(most, ...forms.map(({ distance }) => distance));
  return forms.filter(({ distance }) => distance === least);
}

/** The nearest first. */
function nearStems(db: DatabaseSync, word: string, allowed: number): readonly string[] {
  const start = word.slice(0, sureLetters);
  const rows = prepared(
    db,
    `SELECT term, doc FROM passage_terms WHERE term >= ? AND term < ? AND length(term) BETWEEN ? AND ? LIMIT ${candidatesLookedAt}`,
  ).all(start, `${start}\u{10FFFF}`, word.length - allowed - longestEnding, word.length + allowed);
  const shortest = Math.max(shortestWord + 1, word.length - longestEnding);
  const near: { term: string; distance: number; documents: number }[] = [];
  const distancesTo = editDistances(word, allowed);
  for (const row of rows) {
    const term = String(row['term']);
    const distances = distancesTo(term);
    let distance = distances[word.length] ?? 0;
    // The index has stems: an ending of the word may have no counterpart.
    for (let length = shortest; length < word.length; length += 1) {
      distance = Math.min(distance, (distances[length] ?? 0) + 0.5);
    }
    if (distance <= allowed + 0.5) near.push({ term, distance, documents: Number(row['doc']) });
  }
  near.sort((a, b) => a.distance - b.distance || b.documents - a.documents);
  return near.slice(0, stemsLookedAt).map(({ term }) => term);
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
