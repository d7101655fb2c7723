import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../src/core/store/database.ts';

export interface BenchQuery {
  readonly kind: string;
  readonly text: string;
}

/** Things people ask that need not be in the files. */
const questions = [
  'how to make a sourdough starter',
  'what did we decide about the budget for next year',
  'letter to the landlord about the heating',
  'notes on how photosynthesis works',
  'the best way to store passwords in a database',
  'where do I find the invoice from the plumber',
  'list of things to pack for a winter trip',
  'error handling in asynchronous code',
  'history of the roman empire',
  'when does the contract end',
];

/**
 * A mixed set, the same for the same index: questions, sentences and words from the passages, file names, and
 * prefixes of one to three letters as they stand while somebody types.
 */
export function mixedQueries(dataFolder: string, perKind = 20): BenchQuery[] {
  const database = openDatabase(dataFolder, 'read');
  try {
    const texts = sample(database, 'passage_texts', 'text', perKind * 4);
    const words = texts.map((text) => text.match(/\p{L}{4,}/gu) ?? []).filter((found) => found.length >= 12);
    const names = sample(database, 'files', 'CAST(name AS TEXT)', perKind);
    const of = (kind: string, made: readonly (string | undefined)[]): BenchQuery[] =>
      made.flatMap((text) => (text === undefined || text === '' ? [] : [{ kind, text }])).slice(0, perKind);
    return [
      ...of('question', questions),
      ...of(
        'sentence',
        words.map((found) => found.slice(2, 11).join(' ')),
      ),
      ...of(
        'word',
        words.map((found) => found[7]),
      ),
      ...of(
        'two words',
        words.map((found) => `${found[3]} ${found[8]}`),
      ),
      ...of(
        'name',
        names.map((name) => name.replace(/\.\w+$/, '')),
      ),
      ...of(
        'prefix',
        words.map((found, index) => found[5]?.slice(0, 1 + (index % 3))),
      ),
    ];
  } finally {
    database.close();
  }
}

/** Rows spread evenly over the table. */
function sample(database: DatabaseSync, from: string, column: string, count: number): string[] {
  const last = Number(database.prepare(`SELECT max(id) AS id FROM ${from}`).get()?.['id'] ?? 0);
  const row = database.prepare(`SELECT ${column} AS value FROM ${from} WHERE id >= ? ORDER BY id LIMIT 1`);
  return Array.from({ length: count }, (_, n) =>
    String(row.get(Math.floor((n * last) / count))?.['value'] ?? ''),
  );
}
