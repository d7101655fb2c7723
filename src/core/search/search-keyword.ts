import type { DatabaseSync } from 'node:sqlite';
import { idList, prepared, readIdList } from '../store/statement.ts';
import type { Admission } from './admission.ts';
import { chunksOfFiles, filesOfChunks } from './chunk-files.ts';
import { allOf, anyOf } from './match-expression.ts';
import type { ParsedQuery } from './parse-query.ts';
import { ftsWeight, planQuery, type PlannedTerm, type QueryPlan } from './query-plan.ts';
import { scoreChunks, wholeWordScorer } from './score-chunks.ts';
import { highest, scorePostings, type ScoredChunk } from './score-postings.ts';
import { termStatistics, type TermStatistics } from './term-statistics.ts';

/** Passages by BM25, best first, at most three of a file: three columns of equal length. */
export interface KeywordHits {
  readonly chunkIds: readonly number[];
  readonly fileIds: readonly number[];
  readonly scores: readonly number[];
}

interface Hit extends ScoredChunk {
  readonly fileId: number;
}

/** Passages scored exactly, over common words and prefixes too. */
const rescored = 100;
const firstRows = 600;
const passagesPerFile = 3;
/** Up to so many files their passages are looked up first; more are checked on the best passages. */
const namedFiles = 500;
/** Newest passages that are ranked when every word of the query is common. */
const commonRows = 1_000;

/**
 * The keyword leg: BM25 over passages with the statistics of passages (FTS5's formula, k1 1.2, b 0.75). Rare words
 * generate candidates; common ones and the word being typed re-score the best 100. Free words need not stand in one
 * passage; phrases and exclusions hold per file, by `admission`. `files` distinct files are wanted. Ties go to the older
 * passage, so the order is stable.
 */
export function searchKeyword(
  db: DatabaseSync,
  query: ParsedQuery,
  admission: Admission,
  files: number,
): KeywordHits {
  const statistics = termStatistics(db);
  const plan = planQuery(query, statistics);
  if (admission.only?.length === 0) return { chunkIds: [], fileIds: [], scores: [] };
  const { hits: found, isComplete } = candidates(db, plan, statistics, admission, files);
  const hits = isComplete ? found : rescore(db, plan, statistics, found);
  return {
    chunkIds: hits.map((hit) => hit.chunkId),
    fileIds: hits.map((hit) => hit.fileId),
    scores: hits.map((hit) => hit.score),
  };
}

/** `isComplete`: every word of the query has been scored already. */
function candidates(
  db: DatabaseSync,
  plan: QueryPlan,
  statistics: TermStatistics,
  admission: Admission,
  files: number,
): { hits: Hit[]; isComplete: boolean } {
  const { generating, common, prefixes } = plan;
  const terms = new Map(generating.map((term) => [term.term, term]));
  for (const { completions } of prefixes) {
    for (const completion of completions.values())
      if (!terms.has(completion.term)) terms.set(completion.term, completion);
  }
  const rare = rareCandidates(db, [...terms.values()], statistics, admission, files);
  if (rare.length > 0 || common.length === 0) {
    return { hits: rare, isComplete: common.length + prefixes.length === 0 };
  }
  const newest = newestCandidates(db, plan, statistics, admission, files);
  if (newest.length > 0) return { hits: newest, isComplete: prefixes.length === 0 };
  const found = commonCandidates(db, plan, admission, files);
  const [only, ...others] = common;
  if (only?.count === 1 && others.length + prefixes.length === 0) {
    const scale = only.weight / ftsWeight(statistics.passages, only.documents);
    return { hits: found.map((hit) => ({ ...hit, score: hit.score * scale })), isComplete: true };
  }
  return { hits: found, isComplete: common.every(isScored) };
}

/** Passages with any of the terms, scored over all of them from their postings. */
function rareCandidates(
  db: DatabaseSync,
  terms: readonly PlannedTerm[],
  statistics: TermStatistics,
  admission: Admission,
  files: number,
): Hit[] {
  if (terms.length === 0) return [];
  const scores = scorePostings(db, terms, statistics);
  const { only } = admission;
  const inside = only !== null && only.length <= namedFiles ? chunksOfFiles(db, only) : null;
  return widen((limit) => withFiles(db, highest(scores, limit, inside)), admission, files);
}

/**
 * All words are common: among the newest passages, those with all of them, or with any, scored from postings. None where too
 * many would have to be read, or where few files may answer. `bm25()` counts every passage that has a word, each time.
 */
function newestCandidates(
  db: DatabaseSync,
  plan: QueryPlan,
  statistics: TermStatistics,
  admission: Admission,
  files: number,
): Hit[] {
  const score = admission.only === null ? wholeWordScorer(db, plan, statistics) : null;
  if (score === null) return [];
  const terms = plan.common.map(({ term }) => term);
  for (const expression of [allOf(terms), anyOf(plan.common)]) {
    const chunkIds = newestRows(db, expression);
    const scores = score(chunkIds);
    const scored = chunkIds.map((chunkId) => ({ chunkId, score: scores.get(chunkId) ?? 0 }));
    const sorted = withFiles(db, scored).sort(byScore);
    const hits = widen((limit) => sorted.slice(0, limit), admission, files);
    if (hits.length > 0) return hits;
  }
  return [];
}

function newestRows(db: DatabaseSync, expression: string): number[] {
  const row = prepared(
    db,
    `SELECT json_group_array(id) AS ids FROM
     (SELECT rowid AS id FROM passages WHERE passages MATCH ? ORDER BY rowid DESC LIMIT ${commonRows})`,
  ).get(expression);
  return readIdList(row?.['ids']);
}

/** Whether FTS5 gives the word the weight that it has here, also where an expression names it once. */
function isScored({ count, isFloored }: PlannedTerm): boolean {
  return count === 1 && !isFloored;
}

/** The same by FTS5's own scores. */
function commonCandidates(db: DatabaseSync, plan: QueryPlan, admission: Admission, files: number): Hit[] {
  for (const expression of [allOf(plan.common.map(({ term }) => term)), anyOf(plan.common)]) {
    const oldest = prepared(
      db,
      `SELECT min(id) AS oldest FROM
       (SELECT rowid AS id FROM passages WHERE passages MATCH ? ORDER BY rowid DESC LIMIT ${commonRows})`,
    ).get(expression)?.['oldest'];
    if (typeof oldest !== 'number') continue;
    const from = (first: number): Hit[] =>
      widen((limit) => matchingRows(db, expression, first, admission.only, limit), admission, files);
    const newest = from(admission.only === null ? oldest : 0);
    const hits = newest.length > 0 || oldest === 0 ? newest : from(0);
    if (hits.length > 0) return hits;
  }
  return [];
}

/** Takes more rows until enough files are admitted or there are no more. */
function widen(rowsOf: (limit: number) => readonly Hit[], admission: Admission, files: number): Hit[] {
  for (let limit = firstRows; ; limit *= 6) {
    const rows = rowsOf(limit);
    const admitted = admission.admit(rows.map((row) => row.fileId));
    const hits = bestPerFile(rows.filter((row) => admitted.has(row.fileId)));
    if (rows.length < limit || admitted.size >= files) return hits;
  }
}

function matchingRows(
  db: DatabaseSync,
  expression: string,
  from: number,
  only: readonly number[] | null,
  limit: number,
): Hit[] {
  // ORDER BY bm25() with LIMIT keeps a heap of the best; FTS5's own ORDER BY rank sorts everything and takes twice as long.
  const rows =
    only === null
      ? prepared(
          db,
          `SELECT h.id, c.file_id, h.score FROM (
             SELECT rowid AS id, bm25(passages) AS score FROM passages
             WHERE passages MATCH ? AND rowid >= ? ORDER BY score, rowid LIMIT ?
           ) h JOIN chunks c ON c.id = h.id`,
        ).all(expression, from, limit)
      : prepared(
          db,
          `SELECT p.rowid AS id, c.file_id, bm25(passages) AS score
           FROM passages p CROSS JOIN chunks c ON c.id = p.rowid
           WHERE p.passages MATCH ? AND p.rowid >= ? AND c.file_id IN (SELECT value FROM json_each(?))
           ORDER BY score, p.rowid LIMIT ?`,
        ).all(expression, from, idList(only), limit);
  return rows
    .map((row) => ({
      chunkId: Number(row['id']),
      fileId: Number(row['file_id']),
      score: -Number(row['score']),
    }))
    .sort(byScore);
}

function withFiles(db: DatabaseSync, scored: readonly ScoredChunk[]): Hit[] {
  const fileOf = filesOfChunks(
    db,
    scored.map(({ chunkId }) => chunkId),
  );
  // One that is gone counts as a row, of no file that can be admitted: `widen` counts rows.
  return scored.map((hit) => ({ ...hit, fileId: fileOf.get(hit.chunkId) ?? -1 }));
}

function bestPerFile(sorted: readonly Hit[]): Hit[] {
  const taken = new Map<number, number>();
  return sorted.filter(({ fileId }) => {
    const count = taken.get(fileId) ?? 0;
    taken.set(fileId, count + 1);
    return count < passagesPerFile;
  });
}

/** What lies beyond the first 100 keeps its order, below them. */
function rescore(db: DatabaseSync, plan: QueryPlan, statistics: TermStatistics, hits: readonly Hit[]): Hit[] {
  const first = hits.slice(0, rescored);
  const scores = scoreChunks(
    db,
    plan,
    statistics,
    first.map((hit) => hit.chunkId),
  );
  const exact = first.map((hit) => ({ ...hit, score: scores.get(hit.chunkId) ?? 0 })).sort(byScore);
  const lowest = exact.at(-1)?.score ?? 0;
  const rest = hits.slice(rescored).map((hit) => ({ ...hit, score: Math.min(hit.score, lowest) }));
  return [...exact, ...rest];
}

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.chunkId - b.chunkId;
}
