/** Where a query's words, or a text as typed, stand in one file. */
import type { DatabaseSync } from 'node:sqlite';
import type { FileMatch } from '../../shared/contract/files.ts';
import { prepared } from '../store/statement.ts';
import { parseQuery } from './parse-query.ts';
import { textPlaces } from './phrase.ts';
import { queryHighlights } from './query-highlights.ts';

export interface MatchRequest {
  readonly fileId: number;
  readonly text: string;
  /** `query`: its words and phrases, as a search marks them; `literal`: the text itself, also inside words. */
  readonly how: 'query' | 'literal';
  /** Looks through passages after this chunk, so many of them. */
  readonly after: number;
  readonly limit: number;
}

export interface MatchPage {
  readonly matches: FileMatch[];
  /** The last chunk that was looked through; null: it was the last of the file. */
  readonly next: number | null;
}

/** Matches in some passages of a file, in order. One that runs from a passage into the next is not seen. */
export function fileMatches(db: DatabaseSync, request: MatchRequest): MatchPage {
  const rows = prepared(
    db,
    `SELECT id, start, page, text FROM passage_texts WHERE file_id = ? AND id > ? ORDER BY id LIMIT ?`,
  ).all(request.fileId, request.after, request.limit);
  const rangesOf =
    request.how === 'query' ? queryHighlights(parseQuery(request.text)) : textPlaces(request.text);
  const matches = rows.flatMap((row) => {
    const [chunkId, at] = [Number(row['id']), Number(row['start'])];
    const page = row['page'] === null ? null : Number(row['page']);
    return rangesOf(String(row['text'])).map(([start, end]): FileMatch => ({
      chunkId,
      page,
      start: at + start,
      end: at + end,
    }));
  });
  return { matches, next: rows.length === request.limit ? Number(rows.at(-1)?.['id']) : null };
}
