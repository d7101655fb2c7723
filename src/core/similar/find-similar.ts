import { TroveError } from '../../shared/errors.ts';
import type { ForeignPassage, SimilarRequest, SimilarResponse } from '../../shared/contract/similar.ts';
import type { Embedder } from '../embed/embedder.ts';
import { checkSameModel } from '../embed/one-model.ts';
import type { Remote } from '../remote.ts';
import { filterRequestOf } from '../search/filter-request.ts';
import { parseQuery } from '../search/parse-query.ts';
import type { StoreReader } from '../store/reader.ts';
import type { FileFilter } from '../store/records.ts';
import type { SimilarQueries, SimilarQuery } from './similar-queries.ts';

export interface SimilarDependencies {
  readonly reader: Pick<Remote<StoreReader>, 'file' | 'fileByPath' | 'resolveFilter' | 'coverage'>;
  readonly embedder: Embedder;
  readonly queries: Remote<SimilarQueries>;
  /** Passages of a source that was read before; throws `FILE_GONE`. */
  readonly passagesOfSource: (sourceId: string) => readonly ForeignPassage[];
}

/**
 * Files like a file, or like some text. Rejects with `NOT_FOUND` (no file at that path in the index), `FILE_GONE`,
 * `NOTHING_TO_COMPARE`, `CANCELLED`, or the embedder's errors.
 */
export async function findSimilar(
  { reader, embedder, queries, passagesOfSource }: SimilarDependencies,
  request: SimilarRequest,
  signal?: AbortSignal,
): Promise<SimilarResponse> {
  const started = performance.now();
  const { fingerprint, dimensions } = await embedder.model();
  const [to, filter, coverage] = await Promise.all([
    originOf(request.to, reader, embedder, passagesOfSource, signal),
    filterOf(request, reader),
    reader.coverage(),
  ]);
  await checkSameModel(embedder, fingerprint);
  if (signal?.aborted) throw new TroveError('CANCELLED', 'The search was cancelled.');
  const { more, less, limit, pairs } = request;
  const query = { fingerprint, dimensions, to, more, less, filter, limit, pairs };
  const results = await queries.similar(query);
  return { results, coverage, elapsedMs: performance.now() - started };
}

async function originOf(
  to: SimilarRequest['to'],
  reader: SimilarDependencies['reader'],
  embedder: Embedder,
  passagesOfSource: SimilarDependencies['passagesOfSource'],
  signal: AbortSignal | undefined,
): Promise<SimilarQuery['to']> {
  if ('passages' in to || 'sourceId' in to) {
    const passages = 'passages' in to ? to.passages : passagesOfSource(to.sourceId);
    const shown = passages.map(({ text }) => text);
    const given = passages.map(({ text, embedded }) => embedded ?? text);
    return { texts: shown, vectors: await embedder.embed(given, 'passage', signal) };
  }
  if ('path' in to) {
    const row = await reader.fileByPath(Buffer.from(to.path));
    if (!row) throw new TroveError('NOT_FOUND', `${to.path} is not in the index.`);
    return { fileId: row.fileId };
  }
  if ('fileId' in to && (await reader.file(to.fileId)) === null) {
    throw new TroveError('FILE_GONE', 'This file is not in the index any more.');
  }
  return to;
}

/** The files that a request's filters let through. */
export function filterOf(
  {
    types,
    folders,
    after,
    before,
  }: Pick<SimilarRequest, 'types' | 'folders'> & Partial<Pick<SimilarRequest, 'after' | 'before'>>,
  reader: Pick<SimilarDependencies['reader'], 'resolveFilter'>,
): FileFilter | Promise<FileFilter> {
  const picked = { query: '', limit: 1, mode: 'vector', types, folders, after, before } as const;
  const wanted = filterRequestOf(picked, parseQuery(''));
  return wanted === null ? { kind: 'all' } : reader.resolveFilter(wanted);
}
