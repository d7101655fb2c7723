/** Where else a sentence or paragraph stands: the database's part. */
import type { DatabaseSync } from 'node:sqlite';
import type { TraceHit } from '../../shared/contract/similar.ts';
import { TroveError } from '../../shared/errors.ts';
import { anyOf } from '../search/match-expression.ts';
import { foldForPhrase, phrasePattern } from '../search/phrase.ts';
import { termCounts } from '../search/query-terms.ts';
import { termStatistics } from '../search/term-statistics.ts';
import { displayPath } from '../store/paths.ts';
import { createReader } from '../store/reader.ts';
import type { FileFilter, FileRow } from '../store/records.ts';
import { idList, query } from '../store/statement.ts';
import { sharedWords } from './shared-words.ts';

export interface TraceQuery {
  readonly text: string;
  readonly exceptFileId: number | null;
  readonly filter: FileFilter;
  readonly limit: number;
  /** Passages near in meaning, nearest first. */
  readonly near: { readonly chunkIds: readonly number[]; readonly similarities: readonly number[] };
}

export interface TraceQueries {
  /** Throws `NOTHING_TO_COMPARE` for a text without words. */
  trace(request: TraceQuery): TraceHit[];
}

interface PassageRow {
  id: number;
  file_id: number;
  start: number;
  end: number;
  page: number | null;
  headings: string | null;
  text: string;
}

/** What a passage turned out to be. */
interface Found extends Pick<TraceHit, 'kind' | 'similarity' | 'highlights'> {
  readonly row: PassageRow;
}

/** The rarest words of a text lead to the passages that may have it. */
const rarestTerms = 12;
const mostCandidates = 400;
/** A passage with half of the text's runs of words has it, changed. */
const leastPart = 0.5;
/** With less than this in common the text cannot go on in the next passage. */
const leastBegun = 0.15;
/** From this cosine on it may say the same in other words. */
const leastMeaning = 0.62;
/**
 * It must also stand clear of the crowd, which is as near as so many texts are: in languages that the model hardly knows
 * everything is near everything. Chosen on `bench/paraphrases.tsv`; `bench/RESULTS.md` has what it finds.
 */
const crowdSize = 5;
const clearOfCrowd = 0.08;

const order = { exact: 0, near: 1, meaning: 2 } as const;

export function createTraceQueries(db: DatabaseSync): TraceQueries {
  const reader = createReader(db);
  const columns = 'id, file_id, start, "end", page, headings, text';
  const selectPassages = query<PassageRow>(
    db,
    `SELECT ${columns} FROM passage_texts WHERE id IN (SELECT value FROM json_each(?))`,
  );
  const selectNext = query<PassageRow>(
    db,
    `SELECT ${columns} FROM passage_texts WHERE file_id = ? AND id > ? ORDER BY id LIMIT 1`,
  );
  const selectCandidates = query<{ id: number }>(
    db,
    `SELECT rowid AS id FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ${mostCandidates}`,
  );

  const selectBefore = query<PassageRow>(
    db,
    `SELECT ${columns} FROM passage_texts WHERE file_id = ? AND id < ? ORDER BY id DESC LIMIT 1`,
  );

  function candidates(text: string): number[] {
    const statistics = termStatistics(db);
    const known = termCounts(text)
      .map((term) => ({ ...term, documents: statistics.documents(term.term) }))
      .filter(({ documents, isPrefix }) => documents > 0 && !isPrefix)
      .sort((a, b) => a.documents - b.documents)
      .slice(0, rarestTerms);
    if (known.length === 0) return [];
    const terms = known.map(({ term }) => ({ term, count: 1 }) as Parameters<typeof anyOf>[0][number]);
    return selectCandidates.all(anyOf(terms)).map(({ id }) => id);
  }

  /** The passage in which the text begins when it ends in the next one: this one, or the one before it. */
  function beginsIn(row: PassageRow, pattern: RegExp): PassageRow | null {
    const next = selectNext.get(row.file_id, row.id);
    if (next && isAcross(row, next, pattern)) return row;
    const before = selectBefore.get(row.file_id, row.id);
    return before && isAcross(before, row, pattern) ? before : null;
  }

  return {
    trace({ text, exceptFileId, filter, limit, near }) {
      if (!/[\p{L}\p{N}]/u.test(text)) {
        throw new TroveError('NOTHING_TO_COMPARE', 'There is no word in it that could be looked for.');
      }
      const cosineOf = new Map(near.chunkIds.map((id, at) => [id, near.similarities[at] ?? 0]));
      const ids = [...new Set([...candidates(text), ...near.chunkIds])];
      const pattern = phrasePattern(text.trim());
      const compare = sharedWords(text);
      const rows = selectPassages.all(idList(ids)).filter(({ file_id }) => file_id !== exceptFileId);
      const found = rows.flatMap((row): Found[] => {
        const { part, ranges: highlights } = compare(row.text);
        if (pattern.test(foldForPhrase(row.text))) return [{ row, kind: 'exact', similarity: 1, highlights }];
        const first = part >= leastBegun && part < 1 ? beginsIn(row, pattern) : null;
        if (first) {
          return [{ row: first, kind: 'exact', similarity: 1, highlights: compare(first.text).ranges }];
        }
        if (part >= leastPart) return [{ row, kind: 'near', similarity: part, highlights }];
        const cosine = cosineOf.get(row.id) ?? 0;
        return cosine > 0 ? [{ row, kind: 'meaning', similarity: cosine, highlights }] : [];
      });
      const least = leastSimilarity(found);
      found.sort(
        (a, b) => order[a.kind] - order[b.kind] || b.similarity - a.similarity || a.row.id - b.row.id,
      );
      const admits = reader.admits(
        filter,
        found.map(({ row }) => row.file_id),
      );
      const only = filter.kind === 'only' ? new Set(filter.fileIds) : null;
      const seen = new Set<number>();
      const isFirst = ({ row: { id } }: Found): boolean => !seen.has(id) && seen.add(id) !== null;
      const isShown = ({ kind, similarity }: Found): boolean => kind !== 'meaning' || similarity >= least;
      const shown = found
        .filter(
          (hit, at) => admits[at] && only?.has(hit.row.file_id) !== false && isShown(hit) && isFirst(hit),
        )
        .slice(0, limit);
      const files = new Map(
        reader.files([...new Set(shown.map(({ row }) => row.file_id))]).map((file) => [file.fileId, file]),
      );
      return shown.flatMap((hit) => {
        const file = files.get(hit.row.file_id);
        return file ? [toHit(hit, file)] : [];
      });
    },
  };
}

/**
 * What is said in other words is at least so near. Files that have the text itself are no crowd, and copies of one count
 * once; without anything to compare with, nothing can be said.
 */
function leastSimilarity(found: readonly Found[]): number {
  const others = new Set(found.filter(({ kind }) => kind !== 'meaning').map(({ row }) => row.file_id));
  const nearest = new Map<number, number>();
  for (const { kind, row, similarity } of found) {
    if (kind !== 'meaning' || others.has(row.file_id)) continue;
    nearest.set(row.file_id, Math.max(similarity, nearest.get(row.file_id) ?? 0));
  }
  const crowd = [...new Set(nearest.values())].sort((a, b) => b - a).slice(0, crowdSize);
  return Math.max(leastMeaning, (crowd.at(-1) ?? 1) + clearOfCrowd);
}

/** Cut between two words, or within a run of a script without spaces; a text that one of them has whole is not cut. */
function isAcross(first: PassageRow, second: PassageRow, pattern: RegExp): boolean {
  if ([first, second].some(({ text }) => pattern.test(foldForPhrase(text)))) return false;
  return [' ', ''].some((between) => pattern.test(foldForPhrase(first.text + between + second.text)));
}

function toHit({ row, kind, similarity, highlights }: Found, file: FileRow): TraceHit {
  const path = displayPath(file.path);
  return {
    kind,
    similarity,
    fileId: file.fileId,
    path,
    name: path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
    title: file.title,
    type: file.type,
    modified: file.modified,
    passage: {
      chunkId: row.id,
      text: row.text,
      start: row.start,
      end: row.end,
      page: row.page,
      headings: row.headings === null ? [] : (JSON.parse(row.headings) as string[]),
    },
    highlights,
  };
}
