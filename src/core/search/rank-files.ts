import type { DatabaseSync } from 'node:sqlite';
import type { SearchMode, SearchRequest, SearchResponse } from '../../shared/contract/search.ts';
import type { FileFilter, FileRow } from '../store/records.ts';
import { admissionOf, type Admits } from './admission.ts';
import { completeScores } from './complete-scores.ts';
import { describePassages, type DescribedPassage } from './describe-passages.ts';
import { foldDocuments } from './fold-documents.ts';
import { countFacets, lookUp, sortFiles, type FoundFile } from './found-files.ts';
import { fuse, type FusedFile } from './fuse.ts';
import { groupFiles, type GroupedFiles } from './group-files.ts';
import { withHabits } from './habits.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { ScoredPassage } from './passage-fusion.ts';
import type { WordHits } from './search-words.ts';
import { leastSimilarity } from './similarity-floor.ts';
import type { QueryHits } from './search-vectors.ts';

export interface RankRequest {
  readonly query: ParsedQuery;
  readonly filter: FileFilter;
  readonly mode: SearchMode;
  readonly words: WordHits;
  /** Null: the vector leg has nothing to say. */
  readonly hits: QueryHits | null;
  /** Of the query with each passage of the keyword leg, NaN where it has no vector; null: they are read from the store. */
  readonly cosines: Float32Array | null;
  /** Neither the index nor the model has the query's words. */
  readonly isNonsense: boolean;
  /** Files of a search without words; null when there are some. */
  readonly listed: readonly number[] | null;
  /** The file that is meant by its path: the first by relevance, whatever else it has. */
  readonly goTo: number | null;
  readonly offset: number;
  readonly limit: number;
  /** Told of each file. */
  readonly passages: number;
  readonly sort: SearchRequest['sort'];
  readonly group: SearchRequest['group'];
  readonly facets: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether files that were opened before stand a little higher. */
  readonly usesOpenings: boolean;
  /** Words of the passages nearest in meaning bring further candidates. */
  readonly expands: boolean;
}

export interface Ranking {
  readonly files: readonly RankedFile[];
  /** All that were found, copies and versions folded. */
  readonly total: number;
  readonly facets: SearchResponse['facets'];
  readonly groups: GroupedFiles['groups'];
}

export interface RankedFile {
  readonly file: FusedFile;
  readonly row: FileRow;
  /** Best first. */
  readonly passages: readonly DescribedPassage[];
  readonly copies: readonly FileRow[];
  readonly versions: readonly FileRow[];
  readonly group?: string;
}

/** The store's part of ranking. */
export interface RankStore {
  readonly admits: Admits;
  files(fileIds: readonly number[]): FileRow[];
}

/**
 * Completes and fuses what the legs found, folds copies and versions, and describes the files of one page; those deleted
 * since are left out. All in one go, so that hundreds of passages need not travel between threads.
 */
export function rankFiles(db: DatabaseSync, request: RankRequest, store: RankStore): Ranking {
  const fused = lookUp(db, fusedFiles(db, request, store.admits));
  const ranked = request.listed === null ? withHabits(db, fused, request.now, request.usesOpenings) : fused;
  const found = withFirst(db, ranked, request.goTo);
  const folded = foldDocuments(db, found, request.goTo, request.listed === null);
  const order = request.listed !== null && request.sort === 'relevance' ? 'modified' : request.sort;
  const sorted = sortFiles(db, folded, order);
  const { files, groups } = groupFiles(db, sorted, request.group, request.now);
  const page = files.slice(request.offset, request.offset + request.limit);
  return {
    files: describe(db, request, page, store),
    total: folded.length,
    facets: request.facets ? countFacets(db, folded) : null,
    groups,
  };
}

function fusedFiles(db: DatabaseSync, request: RankRequest, admits: Admits): FusedFile[] {
  if (request.listed !== null) {
    const admission = admissionOf(db, request.query, request.filter, admits);
    const admitted = admission.admit(request.listed);
    return request.listed.filter((fileId) => admitted.has(fileId)).map(withoutScore);
  }
  const { names } = request.words;
  const { hits, mode, query, isNonsense } = request;
  const least = mode === 'vector' ? 0 : leastSimilarity(hits?.fingerprint ?? '', query.text, isNonsense);
  // Meaning alone must be near; a word or a name is a reason by itself.
  return fuse(scoredPassages(db, request, admits), names).filter(
    (file) => file.keyword !== null || file.named || (file.similarity ?? 1) >= least,
  );
}

function withFirst(
  db: DatabaseSync,
  files: readonly FoundFile[],
  first: number | null,
): readonly FoundFile[] {
  if (first === null) return files;
  const found = files.filter(({ fileId }) => fileId === first);
  const others = files.filter(({ fileId }) => fileId !== first);
  return [...(found.length > 0 ? found : lookUp(db, [withoutScore(first)])), ...others];
}

function withoutScore(fileId: number): FusedFile {
  return { fileId, score: 0, keyword: null, similarity: null, nameMatch: false, named: false, chunkIds: [] };
}

function describe(
  db: DatabaseSync,
  { query, passages: count }: RankRequest,
  page: GroupedFiles['files'],
  store: RankStore,
): RankedFile[] {
  const shown = page.map((file) => ({ ...file, chunkIds: file.chunkIds.slice(0, count) }));
  const described = describePassages(db, { query, chunkIds: shown.flatMap(({ chunkIds }) => chunkIds) });
  const passageOf = new Map(described.map((passage) => [passage.chunkId, passage]));
  const rows = store.files(shown.flatMap(({ fileId, copies, versions }) => [fileId, ...copies, ...versions]));
  const rowOf = new Map(rows.map((row) => [row.fileId, row]));
  return shown.flatMap((file) => {
    const row = rowOf.get(file.fileId);
    if (row === undefined) return [];
    const passages = file.chunkIds.flatMap((chunkId) => passageOf.get(chunkId) ?? []);
    const rowsOf = (fileIds: readonly number[]): FileRow[] =>
      fileIds.flatMap((fileId) => rowOf.get(fileId) ?? []);
    const [copies, versions] = [rowsOf(file.copies), rowsOf(file.versions)];
    return [
      { file, row, passages, copies, versions, ...(file.group !== undefined && { group: file.group }) },
    ];
  });
}

/** Without a vector of the query there is nothing to complete. */
function scoredPassages(
  db: DatabaseSync,
  { query, filter, mode, words: { keyword, only }, hits, cosines, expands }: RankRequest,
  admits: Admits,
): ScoredPassage[] {
  if (hits === null) {
    return keyword.chunkIds.map((chunkId, i) => ({
      chunkId,
      fileId: keyword.fileIds[i] ?? 0,
      keyword: keyword.scores[i] ?? 0,
      similarity: null,
    }));
  }
  const { queryVector, fingerprint } = hits;
  const scoreWords = mode === 'hybrid';
  return completeScores(
    db,
    { query, filter, only, keyword, vector: hits, cosines, queryVector, fingerprint, scoreWords, expands },
    admits,
  );
}
