import type { Notice } from '../../shared/contract/search.ts';
import { toTroveError, type ErrorCode } from '../../shared/errors.ts';
import { checkSameModel } from '../embed/one-model.ts';
import type { FileFilter } from '../store/records.ts';
import type { VectorHits } from '../vectors/vector-index.ts';
import type { ParsedQuery } from './parse-query.ts';
import type { SearchDependencies, VectorSearch } from './search-dependencies.ts';
import type { WordHits } from './search-words.ts';

export interface QueryHits extends VectorHits {
  readonly queryVector: Float32Array;
  readonly fingerprint: string;
}

/** What the vectors say of a query. */
export interface VectorLeg {
  /** Null: nothing, with or without a notice why. */
  readonly hits: QueryHits | null;
  readonly notice: Notice | null;
  /** The query's cosine with each passage of the keyword leg; null where the index does not have them at hand. */
  readonly cosines: Float32Array | null;
}

/** Passages taken from the vector index; with a wide filter or exclusions many of them may not answer. */
const nearest = 100;
const nearestOfMany = 2_000;
/** How long search waits for the model and the index to be opened before it goes on without. */
export const usualPatienceMs = 800;

const expected: ReadonlySet<ErrorCode> = new Set(['MODEL_MISSING', 'MODEL_DAMAGED', 'HELPER_UNAVAILABLE']);

/**
 * The vector leg: the passages nearest to the query. Where the model or the index cannot answer, keyword search goes
 * on with a notice, also when they are not opened within `patienceMs`; a cancelled query rejects with `CANCELLED`.
 * The cosines of what the keyword leg finds are asked for as soon as that is known, behind the search of the index.
 */
export async function searchVectors(
  dependencies: SearchDependencies,
  query: ParsedQuery,
  filter: FileFilter,
  words: Promise<WordHits>,
  patienceMs: number,
  signal?: AbortSignal,
): Promise<VectorLeg> {
  try {
    const opened = Promise.all([dependencies.embedder.model(), dependencies.vectors()]);
    const [model, index] = (await within(patienceMs, opened)) ?? [null, null];
    if (model === null || index === null) return silent(rebuilding);
    const queryVector = await dependencies.embedder.embed([query.text], 'query', signal);
    await checkSameModel(dependencies.embedder, model.fingerprint);
    // A text without any token the model knows has no direction.
    if (queryVector.every((value) => value === 0)) return silent(null);
    const [hits, cosines] = await Promise.all([
      searchIndex(index, queryVector, query, filter),
      // Without them ranking reads the vectors from the store.
      words.then(({ keyword }) => index.similarities(queryVector, keyword.chunkIds)).catch(() => null),
    ]);
    return {
      hits: { ...hits, queryVector, fingerprint: model.fingerprint },
      notice: dependencies.isBehind?.() ? behind : null,
      cosines,
    };
  } catch (error) {
    const { code, message } = toTroveError(error);
    if (code === 'CANCELLED' && signal?.aborted) throw error;
    // The index of a model that is exchanged at this moment.
    if (code === 'CANCELLED') return silent(rebuilding);
    const told = expected.has(code) ? code : 'VECTORS_FAILED';
    return silent({ code: told, message: `${message} Results are by words alone.` });
  }
}

/** A leg that says nothing. */
export function silent(notice: Notice | null): VectorLeg {
  return { hits: null, notice, cosines: null };
}

/** Also said of the whole index while it is so. */
export const behind: Notice = {
  code: 'VECTORS_INCOMPLETE',
  message: 'Search by meaning is being prepared with the chosen model and does not know every passage yet.',
};

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

async function within<T>(patienceMs: number, opened: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patienceMs, null);
  });
  try {
    return await Promise.race([opened, patience]);
  } finally {
    clearTimeout(timer);
    // Whoever opens the index tells of its failure too.
    opened.catch(() => undefined);
  }
}
