/** Where `trove similar` asks: the owner of the data folder, else the index itself, read-only and in this process. */
import type { z } from 'zod';
import { createLocalEmbedder } from '../core/embed/local-embedder.ts';
import { findSimilar } from '../core/similar/find-similar.ts';
import { createSimilarQueries } from '../core/similar/similar-queries.ts';
import { tracePassage } from '../core/similar/trace-passage.ts';
import { createTraceQueries } from '../core/similar/trace-queries.ts';
import { openDatabase } from '../core/store/database.ts';
import { createReader } from '../core/store/reader.ts';
import type { VectorIndex } from '../core/vectors/vector-index.ts';
import { connectToOwner } from '../host/connect-to-owner.ts';
import { inputProblem } from '../host/owner-client.ts';
import {
  similarRequestSchema,
  traceRequestSchema,
  type SimilarInput,
  type SimilarResponse,
  type TraceInput,
  type TraceResponse,
} from '../shared/contract/similar.ts';
import { TroveError } from '../shared/errors.ts';
import { localCalls } from '../workers/calls.ts';
import { chosenModel } from '../workers/chosen-model.ts';
import { openVectors } from './read-only.ts';

export interface SimilarSession {
  find(input: SimilarInput): Promise<SimilarResponse>;
  trace(input: TraceInput): Promise<TraceResponse>;
  close(): Promise<void>;
}

/** Rejects with `INDEX_MISSING` when there is neither an owner nor an index. */
export async function openSimilar(dataFolder: string): Promise<SimilarSession> {
  const owner = await connectToOwner(dataFolder);
  if (owner) {
    const { find, trace } = owner.similar;
    return { find: (input) => find(input), trace: (input) => trace(input), close: async () => undefined };
  }
  const database = openDatabase(dataFolder, 'read');
  const { folder: modelFolder, manifest } = chosenModel(dataFolder);
  const embedder = createLocalEmbedder({ modelFolder, manifest });
  const reader = localCalls(createReader(database));
  const queries = localCalls({ ...createSimilarQueries(database), ...createTraceQueries(database) });
  const dependencies = { reader, queries, embedder, passagesOfSource: noSource };
  let vectors: Promise<VectorIndex> | null = null;
  return {
    find: async (input) => findSimilar(dependencies, checked(similarRequestSchema, input)),
    trace: async (input) =>
      tracePassage(
        { reader, queries, embedder, vectors: () => (vectors ??= openVectors(dataFolder, manifest)) },
        checked(traceRequestSchema, input),
      ),
    close: async () => {
      const index = await vectors?.catch(() => null);
      await index?.close();
      await embedder.close();
      database.close();
    },
  };
}

function checked<Output, Input>(schema: z.ZodType<Output, Input>, input: Input): Output {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new TroveError('BAD_INPUT', inputProblem(parsed.error));
}

/** The command line reads foreign files itself and sends their passages. */
function noSource(): never {
  throw new TroveError('FILE_GONE', 'Nothing was read before.');
}
