import type { Notice } from '../../shared/contract/search.ts';
import { toTroveError, type ErrorCode } from '../../shared/errors.ts';
import type { FileFilter } from '../store/records.ts';
import type { VectorHits } from '../vectors/vector-index.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { SearchDependencies, VectorSearch } from './search-dependencies.ts';

export interface QueryHits extends VectorHits {
  readonly queryVector: Float32Array;
  readonly fingerprint: string;
}

/** Null hits: this leg has nothing to say, with or without a notice why. */
export interface VectorLeg {
  readonly hits: QueryHits | null;
  readonly notice: Notice | null;
}

/** Passages taken from the vector index; with a wide filter or exclusions many of them may not answer. */
const nearest = 100;
const nearestOfMany = 2_000;
/** How long search waits for the index to be opened before it goes on without. */
const openPatienceMs = 800;

const expected: ReadonlySet<ErrorCode> = new Set(['MODEL_MISSING', 'MODEL_DAMAGED', 'HELPER_UNAVAILABLE']);

/**
 * The vector leg: the passages nearest to the query. Where the model or the index cannot answer, keyword search goes
 * on with a notice; a cancelled query rejects with `CANCELLED`.
 */
export async function searchVectors(
  dependencies: SearchDependencies,
  query: ParsedQuery,
  filter: FileFilter,
  signal?: AbortSignal,
): Promise<VectorLeg> {
  try {
    const [model, queryVector, index] = await Promise.all([
      dependencies.embedder.model(),
      dependencies.embedder.embed([query.text], 'query', signal),
      withinPatience(dependencies.vectors()),
    ]);
    // A text without any token the model knows has no direction.
    if (queryVector.every((value) => value === 0)) return { hits: null, notice: null };
    if (index === null) return { hits: null, notice: rebuilding };
    const hits = await searchIndex(index, queryVector, query, filter);
    return { hits: { ...hits, queryVector, fingerprint: model.fingerprint }, notice: null };
  } catch (error) {
    const { code, message } = toTroveError(error);
    if (code === 'CANCELLED') throw error;
    const told = expected.has(code) ? code : 'VECTORS_FAILED';
    return { hits: null, notice: { code: told, message: `${message} Results are by words alone.` } };
  }
}

const rebuilding: Notice = {
  code: 'VECTORS_REBUILDING',
  message: 'The index for search by meaning is being prepared. Results are by words alone until then.',
};

/** At most 5,000 ids narrow the search itself; wider filters and operators are checked on more hits afterwards. */
function searchIndex(
  index: VectorSearch,
  vector: Float32Array,
  query: ParsedQuery,
  filter: FileFilter,
): Promise<VectorHits> {
  const isChecked = query.phrases.length + query.excludedWords.length + query.excludedPhrases.length > 0;
  const limit = filter.kind === 'many' || isChecked ? nearestOfMany : nearest;
  return filter.kind === 'only' ? index.search(vector, limit, filter.fileIds) : index.search(vector, limit);
}

async function withinPatience<T>(index: Promise<T | null>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, openPatienceMs, null);
  });
  try {
    return await Promise.race([index, patience]);
  } finally {
    clearTimeout(timer);
  }
}
