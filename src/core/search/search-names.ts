import type { DatabaseSync } from 'node:sqlite';
import { foldName } from '../store/name-key.ts';
import { prepared } from '../store/statement.ts';
import type { Admission } from './admission.ts';
import { allOf, quoteTerm } from './match-expression.ts';
import type { ParsedQuery } from './parse-query.ts';
import { meaningWords, termCounts } from './query-terms.ts';

/** How a file's name answers the query. */
export interface NameHit {
  readonly fileId: number;
  /** `exact`: the query is the name, with or without its extension. `words`: every word of the query is in it. */
  readonly kind: 'exact' | 'words' | 'some';
  /** Share of the query's words that the name has, or of the name's letters that the query explains; 0–1. */
  readonly coverage: number;
}

/** A longer text is not a name; its words are looked for in content only. */
const maximumWords = 8;
const maximumRows = 400;
/** Of more words than this a name must have all. */
const maximumAlternatives = 4;
/** The trigram index answers from three characters on. */
const shortestTrigram = 3;
const rank = { exact: 2, words: 1, some: 0 };
/** About 1 MB. */
const rememberedNames = 2_000;
/** With every key of a query nearly the same names are asked. */
const termsOfNames = new Map<string, ReadonlySet<string>>();

/**
 * The name leg: files whose name is the query or has its words, best first. A word matches the same word of the name
 * or its beginning; one or two letters are looked for at the beginning of names only.
 */
export function searchNames(
  db: DatabaseSync,
  query: ParsedQuery,
  admission: Admission,
  limit: number,
): NameHit[] {
  const whole = foldName(query.text).trim();
  const words = termCounts(whole).map(({ term }) => term);
  if (whole === '' || words.length > maximumWords) return [];
  if (admission.only?.length === 0) return [];
  const hits = candidateNames(db, whole, admission)
    .map(({ fileId, name }) => matchName(fileId, name, whole, words))
    .filter((hit) => hit !== null);
  const admitted = admission.admit(hits.map((hit) => hit.fileId));
  return hits
    .filter((hit) => admitted.has(hit.fileId))
    .sort((a, b) => rank[b.kind] - rank[a.kind] || b.coverage - a.coverage || a.fileId - b.fileId)
    .slice(0, limit);
}

interface NamedFile {
  readonly fileId: number;
  readonly name: string;
}

function candidateNames(db: DatabaseSync, whole: string, admission: Admission): NamedFile[] {
  const runs = [...new Set(meaningWords(whole).flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []))];
  const long = runs.filter((run) => [...run].length >= shortestTrigram);
  const found = new Map<number, string>();
  const collect = (rows: NamedFile[]): void => {
    for (const { fileId, name } of rows) found.set(fileId, name);
  };
  if ([...whole].length >= shortestTrigram) collect(namesMatching(db, quoteTerm(whole), admission));
  if (long.length > 0) collect(namesMatching(db, allOf(long.map(stemless)), admission));
  if (long.length > 1 && long.length <= maximumAlternatives)
    collect(namesMatching(db, long.map((run) => quoteTerm(stemless(run))).join(' OR '), admission));
  if (long.length === 0) collect(namesBeginningWith(db, whole, admission));
  return [...found].map(([fileId, name]) => ({ fileId, name }));
}

/** The trigram index knows no stems: the first letters find `invoices.pdf` for `invoice` and the other way round. */
function stemless(run: string): string {
  return run.length > 5 ? run.slice(0, -2) : run.length > 3 ? run.slice(0, -1) : run;
}

function namesMatching(db: DatabaseSync, expression: string, admission: Admission): NamedFile[] {
  const restriction = admission.only === null ? '' : 'AND f.id IN (SELECT value FROM json_each(?))';
  const values = admission.only === null ? [] : [JSON.stringify(admission.only)];
  return prepared(
    db,
    `SELECT f.id, f.name_key FROM names n CROSS JOIN files f ON f.id = n.rowid
     WHERE n.names MATCH ? ${restriction} LIMIT ${maximumRows}`,
  )
    .all(expression, ...values)
    .map(namedFile);
}

function namesBeginningWith(db: DatabaseSync, start: string, admission: Admission): NamedFile[] {
  const restriction = admission.only === null ? '' : 'AND id IN (SELECT value FROM json_each(?))';
  const values = admission.only === null ? [] : [JSON.stringify(admission.only)];
  return prepared(
    db,
    `SELECT id, name_key FROM files WHERE name_key >= ? AND name_key < ? ${restriction} LIMIT ${maximumRows}`,
  )
    .all(start, `${start}\u{10FFFF}`, ...values)
    .map(namedFile);
}

function namedFile(row: Record<string, unknown>): NamedFile {
  return { fileId: Number(row['id']), name: String(row['name_key']) };
}

function matchName(fileId: number, name: string, whole: string, words: readonly string[]): NameHit | null {
  const stem = name.replace(/(?<=.)\.[^.\s]{1,10}$/u, '');
  if (name === whole || stem === whole) return { fileId, kind: 'exact', coverage: 1 };
  const runs = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const has = (word: string): boolean => runs.some((run) => run.startsWith(word)) || termsOf(name).has(word);
  const count = words.filter(has).length;
  if (count === 0) return null;
  if (count < words.length) return { fileId, kind: 'some', coverage: count / words.length };
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return { fileId, kind: 'words', coverage: Math.min(1, letters / Math.max(1, stem.length)) };
}

function termsOf(name: string): ReadonlySet<string> {
  const known = termsOfNames.get(name);
  if (known) return known;
  if (termsOfNames.size >= rememberedNames) termsOfNames.clear();
  const terms = new Set(termCounts(name).map(({ term }) => term));
  termsOfNames.set(name, terms);
  return terms;
}
