/** Where `trove similar` asks: the owner of the data folder, else the index itself, read-only and in this process. */
import { createLocalEmbedder } from '../core/embed/local-embedder.ts';
import { findSimilar } from '../core/similar/find-similar.ts';
import { createSimilarQueries } from '../core/similar/similar-queries.ts';
import { openDatabase } from '../core/store/database.ts';
import { createReader } from '../core/store/reader.ts';
import { connectToOwner, inputProblem } from '../host/owner-client.ts';
import { similarRequestSchema, type SimilarInput, type SimilarResponse } from '../shared/contract/similar.ts';
import { TroveError } from '../shared/errors.ts';
import { localCalls } from '../workers/calls.ts';
import { bundledModelFolder } from '../workers/resources.ts';

export interface SimilarSession {
  find(input: SimilarInput): Promise<SimilarResponse>;
  close(): Promise<void>;
}

/** Rejects with `INDEX_MISSING` when there is neither an owner nor an index. */
export async function openSimilar(dataFolder: string): Promise<SimilarSession> {
  const owner = await connectToOwner(dataFolder);
  if (owner) return { find: (input) => owner.similar.find(input), close: async () => undefined };
  const database = openDatabase(dataFolder, 'read');
  const embedder = createLocalEmbedder({ modelFolder: bundledModelFolder() });
  const dependencies = {
    reader: localCalls(createReader(database)),
    queries: localCalls(createSimilarQueries(database)),
    embedder,
    passagesOfSource: noSource,
  };
  return {
    find: async (input) => {
      const { data, error } = similarRequestSchema.safeParse(input);
      if (error) throw new TroveError('BAD_INPUT', inputProblem(error));
      return findSimilar(dependencies, data);
    },
    close: async () => {
      await embedder.close();
      database.close();
    },
  };
}

/** The command line reads foreign files itself and sends their passages. */
function noSource(): never {
  throw new TroveError('FILE_GONE', 'Nothing was read before.');
}
