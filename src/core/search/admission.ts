import type { DatabaseSync } from 'node:sqlite';
import type { FilterReader } from '../store/file-filter.ts';
import type { FileFilter } from '../store/records.ts';
import { idList } from '../store/statement.ts';
import { allOf } from './match-expression.ts';
import type { ParsedQuery } from './parse-query.ts';
import { searchAnyPhrase, searchPhrase, type PhraseSearch } from './phrase-search.ts';
import { hasPhrase, phrasePattern } from './phrase.ts';
import { termCounts } from './query-terms.ts';

/** The store's word on each file: that it is there, in no removed folder, and that the filter lets it through. */
export type Admits = FilterReader['admits'];

/** Which files may answer a query. */
export interface Admission {
  /** The only files that can; null when the list would be too long to name. */
  readonly only: readonly number[] | null;
  /** Of these files, those that may: there, let through by the filter, with nothing excluded. */
  admit(fileIds: readonly number[]): ReadonlySet<number>;
  /** Of these files, best first, the first `wanted` that have every phrase word for word. */
  confirm(fileIds: readonly number[], wanted: number): readonly number[];
}

/**
 * What operators and filter together admit; they hold per file, not per passage. `withPhrases` are the files that have the
 * phrases, when they have been looked for before.
 */
export function admissionOf(
  db: DatabaseSync,
  query: ParsedQuery,
  filter: FileFilter,
  admits: Admits,
  withPhrases: readonly number[] | null = null,
): Admission {
  const phrases: PhraseSearch[] = [];
  let only = filter.kind === 'only' ? filter.fileIds : null;
  if (withPhrases !== null) only = withPhrases;
  else {
    for (const group of query.phraseGroups) {
      const search = searchAnyPhrase(db, group, only);
      phrases.push(search);
      only = search.fileIds;
    }
  }
  const allowed = only === null ? null : new Set(only);
  const known = new Map<number, boolean>();
  const decide = (fileIds: readonly number[]): number[] => {
    const answers = admits(filter, fileIds);
    let admitted = fileIds.filter((fileId, i) => answers[i] === true && (allowed?.has(fileId) ?? true));
    for (const word of query.excludedWords) admitted = withoutWord(db, word, admitted);
    for (const phrase of query.excludedPhrases) admitted = withoutPhrase(db, phrase, admitted);
    return admitted;
  };
  return {
    only,
    admit(fileIds) {
      const distinct = [...new Set(fileIds)];
      const unknown = distinct.filter((fileId) => !known.has(fileId));
      if (unknown.length > 0) {
        const admitted = new Set(decide(unknown));
        for (const fileId of unknown) known.set(fileId, admitted.has(fileId));
      }
      return new Set(distinct.filter((fileId) => known.get(fileId)));
    },
    confirm(fileIds, wanted) {
      if (phrases.length === 0) return fileIds;
      const confirmed: number[] = [];
      for (const fileId of fileIds) {
        if (confirmed.length === wanted) break;
        if (phrases.every((phrase) => phrase.holds(fileId))) confirmed.push(fileId);
      }
      return confirmed;
    },
  };
}

function withoutWord(db: DatabaseSync, word: string, fileIds: readonly number[]): number[] {
  const terms = termCounts(word).map(({ term }) => term);
  if (terms.length > 1) return withoutPhrase(db, word, fileIds);
  if (terms.length === 0 || fileIds.length === 0) return [...fileIds];
  const found = new Set(
    selectIds(
      db,
      `SELECT DISTINCT c.file_id FROM passages p CROSS JOIN chunks c ON c.id = p.rowid
       WHERE p.passages MATCH ? AND c.file_id IN (SELECT value FROM json_each(?))`,
      allOf(terms),
      idList(fileIds),
    ),
  );
  const wanted = new Set(terms);
  const named = filesNamed(db, fileIds, (name) => termCounts(name).some(({ term }) => wanted.has(term)));
  return fileIds.filter((fileId) => !found.has(fileId) && !named.has(fileId));
}

function withoutPhrase(db: DatabaseSync, phrase: string, fileIds: readonly number[]): number[] {
  const search = searchPhrase(db, phrase, fileIds);
  const found = new Set(search.fileIds.filter((fileId) => search.holds(fileId)));
  const pattern = phrasePattern(phrase);
  const named = filesNamed(db, fileIds, (name) => hasPhrase(name, pattern));
  return fileIds.filter((fileId) => !found.has(fileId) && !named.has(fileId));
}

function filesNamed(
  db: DatabaseSync,
  fileIds: readonly number[],
  matches: (name: string) => boolean,
): Set<number> {
  const rows = db
    .prepare('SELECT id, name_key FROM files WHERE id IN (SELECT value FROM json_each(?))')
    .all(idList(fileIds));
  return new Set(rows.filter((row) => matches(String(row['name_key']))).map((row) => Number(row['id'])));
}

function selectIds(db: DatabaseSync, sql: string, ...values: string[]): number[] {
  const statement = db.prepare(sql);
  statement.setReturnArrays(true);
  return statement.all(...values).map((row) => Number(Object.values(row)[0]));
}
