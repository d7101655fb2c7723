import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { inSequence, nearEachOther } from './match-expression.ts';
import { hasPhrase, phrasePattern } from './phrase.ts';
import { phraseTerms } from './query-terms.ts';

/** Passages taken from the index for one phrase, newest first. */
const maximumPassages = 4_000;

/** Where a phrase may stand. The index only narrows down; `holds` says for sure. */
export interface PhraseSearch {
  /** Files with a passage that has the phrase's words near each other. */
  readonly fileIds: readonly number[];
  /** Verified on the stored text, which takes about 40 µs a passage. */
  holds(fileId: number): boolean;
}

/** Looks for a phrase in the index; `among` restricts the files, null means any. Words are found as stems. */
export function searchPhrase(
  db: DatabaseSync,
  phrase: string,
  among: readonly number[] | null,
): PhraseSearch {
  const passages = passagesWithWords(db, phrase, among);
  const pattern = phrasePattern(phrase);
  const textOf = db.prepare('SELECT text FROM passage_texts WHERE id = ?');
  return {
    fileIds: [...passages.keys()],
    holds: (fileId) =>
      (passages.get(fileId) ?? []).some((chunkId) => hasPhrase(readText(textOf, chunkId), pattern)),
  };
}

/** Looks for phrases of which one will do. */
export function searchAnyPhrase(
  db: DatabaseSync,
  phrases: readonly string[],
  among: readonly number[] | null,
): PhraseSearch {
  const searches = phrases.map((phrase) => searchPhrase(db, phrase, among));
  return {
    fileIds: [...new Set(searches.flatMap(({ fileIds }) => fileIds))],
    holds: (fileId) => searches.some((search) => search.holds(fileId)),
  };
}

function readText(statement: StatementSync, chunkId: number): string {
  return String(statement.get(chunkId)?.['text'] ?? '');
}

/** Chunks by file: those with the words in sequence, or near each other where there are none. */
function passagesWithWords(
  db: DatabaseSync,
  phrase: string,
  among: readonly number[] | null,
): ReadonlyMap<number, number[]> {
  const terms = phraseTerms(phrase);
  if (terms.length === 0) return new Map();
  // FTS5 takes a prefix at the end of a sequence only.
  const isSequence = terms.slice(0, -1).every(({ isPrefix }) => !isPrefix);
  const found = isSequence ? matchingPassages(db, inSequence(terms), among) : new Map<number, number[]>();
  return found.size > 0 || terms.length === 1 ? found : matchingPassages(db, nearEachOther(terms), among);
}

function matchingPassages(
  db: DatabaseSync,
  expression: string,
  among: readonly number[] | null,
): Map<number, number[]> {
  const restriction = among === null ? '' : 'AND c.file_id IN (SELECT value FROM json_each(?))';
  const values = among === null ? [] : [JSON.stringify(among)];
  const rows = db
    .prepare(
      `SELECT p.rowid AS id, c.file_id FROM passages p CROSS JOIN chunks c ON c.id = p.rowid
       WHERE p.passages MATCH ? ${restriction} ORDER BY p.rowid DESC LIMIT ${maximumPassages}`,
    )
    .all(expression, ...values);
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const fileId = Number(row['file_id']);
    const list = found.get(fileId);
    if (list) list.push(Number(row['id']));
    else found.set(fileId, [Number(row['id'])]);
  }
  return found;
}
