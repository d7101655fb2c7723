import type { TraceRequest, TraceResponse } from '../../shared/contract/similar.ts';
import { TroveError, toTroveError } from '../../shared/errors.ts';
import type { Embedder } from '../embed/embedder.ts';
import { checkSameModel } from '../embed/one-model.ts';
import type { Remote } from '../remote.ts';
import type { StoreReader } from '../store/reader.ts';
import type { VectorIndex } from '../vectors/vector-index.ts';
import { filterOf } from './find-similar.ts';
import type { TraceQueries, TraceQuery } from './trace-queries.ts';

export interface TraceDependencies {
  readonly reader: Pick<Remote<StoreReader>, 'resolveFilter' | 'coverage'>;
  readonly embedder: Embedder;
  readonly queries: Remote<TraceQueries>;
  /** Null while it cannot be searched. */
  readonly vectors: () => Promise<Pick<Remote<VectorIndex>, 'search'> | null>;
}

const nearest = 200;
const nowhere: TraceQuery['near'] = { chunkIds: [], similarities: [] };

/** Where else a text stands: word for word, with changes, in other words. Rejects with `NOTHING_TO_COMPARE`, `CANCELLED`. */
export async function tracePassage(
  { reader, embedder, queries, vectors }: TraceDependencies,
  { text, exceptFileId, limit, types, folders }: TraceRequest,
  signal?: AbortSignal,
): Promise<TraceResponse> {
  const started = performance.now();
  const [filter, coverage, near] = await Promise.all([
    filterOf({ types, folders }, reader),
    reader.coverage(),
    nearPassages(text, embedder, vectors, signal),
  ]);
  if (signal?.aborted) throw new TroveError('CANCELLED', 'The search was cancelled.');
  const hits = await queries.trace({ text, exceptFileId: exceptFileId ?? null, filter, limit, near });
  return { hits, coverage, elapsedMs: performance.now() - started };
}

/** Without the model or the index the words alone are traced. */
async function nearPassages(
  text: string,
  embedder: Embedder,
  vectors: TraceDependencies['vectors'],
  signal: AbortSignal | undefined,
): Promise<TraceQuery['near']> {
  try {
    const { fingerprint } = await embedder.model();
    const [vector, index] = await Promise.all([embedder.embed([text], 'passage', signal), vectors()]);
    await checkSameModel(embedder, fingerprint);
    if (index === null || vector.every((value) => value === 0)) return nowhere;
    return await index.search(vector, nearest);
  } catch (error) {
    const { code } = toTroveError(error);
    if (code === 'MODEL_MISSING' || code === 'MODEL_DAMAGED' || code === 'HELPER_UNAVAILABLE') return nowhere;
    throw error;
  }
}
