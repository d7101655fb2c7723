import type { DatabaseSync } from 'node:sqlite';
import { idList, prepared } from '../store/statement.ts';
import { textTerms, type TextTerms } from '../tokens/text-terms.ts';
import { firstLine } from './file-titles.ts';
import { PassageMemory } from './passage-memory.ts';

export interface PassageTerms extends TextTerms {
  /** The text's first line, where the passage begins its file and the line may be a title; else empty. */
  readonly title: string;
}

/** About 2 MB. */
const rememberedPassages = 512;
const memories = new WeakMap<DatabaseSync, PassageMemory<PassageTerms>>();

/** The terms of passages; one that is gone may be left out. */
export function passageTerms(
  db: DatabaseSync,
  chunkIds: readonly number[],
): ReadonlyMap<number, PassageTerms> {
  const memory = memories.get(db) ?? new PassageMemory<PassageTerms>(rememberedPassages);
  memories.set(db, memory);
  return memory.recall(chunkIds, (unknown) => readTerms(db, unknown));
}

function readTerms(db: DatabaseSync, chunkIds: readonly number[]): [number, PassageTerms][] {
  const rows = prepared(
    db,
    'SELECT id, start, text FROM passage_texts WHERE id IN (SELECT value FROM json_each(?))',
  ).all(idList(chunkIds));
  return rows.map((row) => {
    const text = String(row['text']);
    return [Number(row['id']), { ...textTerms(text), title: row['start'] === 0 ? firstLine(text) : '' }];
  });
}
