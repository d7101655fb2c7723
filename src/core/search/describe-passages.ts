import type { DatabaseSync } from 'node:sqlite';
import type { Passage } from '../../shared/contract/search.ts';
import { idList, prepared } from '../store/statement.ts';
import type { ParsedQuery } from './parse-query.ts';
import { queryHighlights } from './query-highlights.ts';

export interface DescribedPassage extends Passage {
  readonly fileId: number;
}

export interface DescribeRequest {
  readonly query: ParsedQuery;
  readonly chunkIds: readonly number[];
}

/** Text, place and highlights of the passages that are shown; highlights are made here and nowhere else. */
export function describePassages(db: DatabaseSync, request: DescribeRequest): DescribedPassage[] {
  const highlightsOf = queryHighlights(request.query);
  return prepared(
    db,
    `SELECT id, file_id, start, "end", page, headings, part, text FROM passage_texts
     WHERE id IN (SELECT value FROM json_each(?))`,
  )
    .all(idList(request.chunkIds))
    .map((row) => {
      const text = String(row['text']);
      return {
        chunkId: Number(row['id']),
        fileId: Number(row['file_id']),
        text,
        start: Number(row['start']),
        end: Number(row['end']),
        page: row['page'] === null ? null : Number(row['page']),
        headings: row['headings'] === null ? [] : (JSON.parse(String(row['headings'])) as string[]),
        ...(row['part'] === null ? {} : { part: String(row['part']) }),
        highlights: highlightsOf(text),
      };
    });
}
