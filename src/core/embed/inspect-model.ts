/** Looks into a folder with a model that somebody wants to use: what it is, and whether it runs here. */
import { TroveError } from '../../shared/errors.ts';
import type { ModelManifest, Pooling } from '../models/model-manifest.ts';
import { outputName } from '../models/sentence-transformers.ts';
import { readManifest, unsuitable, type GraphFacts } from '../models/read-manifest.ts';
import { createLocalEmbedder } from './local-embedder.ts';
import { openSession } from './session.ts';

const knownInputs: ReadonlySet<string> = new Set([
  'input_ids',
  'attention_mask',
  'token_type_ids',
  'position_ids',
]);
/** Some words that no model is without. */
const probes = ['water', 'a letter about money'];

/**
 * The folder's manifest, once the model has embedded a text. Rejects with `MODEL_MISSING`, `MODEL_DAMAGED` or
 * `MODEL_UNSUITABLE`. Runs what is in the graph: to be called in a process of its own.
 */
export async function inspectModel(folder: string): Promise<ModelManifest> {
  const manifest = await readManifest(folder, lookAtGraph);
  await probe(folder, manifest);
  return manifest;
}

async function lookAtGraph(path: string): Promise<GraphFacts> {
  const session = await openSession(path, 'cpu', 1);
  const input = session.inputNames.find((name) => !knownInputs.has(name));
  if (input !== undefined) throw unsuitable(`It asks for ${input}, which no text has.`);
  return {
    outputs: session.outputNames,
    widthOf: async (pooling) => {
      try {
        return await widthOf(session, pooling);
      } finally {
        await session.close();
      }
    },
  };
}

async function widthOf(session: Awaited<ReturnType<typeof openSession>>, pooling: Pooling): Promise<number> {
  const isInGraph = pooling === 'in-graph';
  const row = { ids: Int32Array.of(1, 1), counts: null };
  const { dims } = await session
    .run([row], outputName(session.outputNames, pooling))
    .catch((cause: unknown) => {
      throw unsuitable('It cannot be run.', cause);
    });
  const [rows, tokens] = dims;
  const isVector = isInGraph ? dims.length === 2 : dims.length === 3 && tokens === 2;
  if (rows !== 1 || !isVector)
    throw unsuitable(`It gives ${dims.join('×')} numbers for a text of two tokens.`);
  return dims.at(-1) ?? 0;
}

async function probe(modelFolder: string, manifest: ModelManifest): Promise<void> {
  const embedder = createLocalEmbedder({ modelFolder, manifest });
  try {
    const vectors = [await embedder.embed(probes, 'query'), await embedder.embed(probes, 'passage')];
    const isSound = vectors.every((rows) => hasDirections(rows, manifest.dimensions));
    if (!isSound) throw unsuitable('It gives the same vector, or none, for every text.');
  } catch (cause) {
    if (cause instanceof TroveError && cause.code !== 'INTERNAL') throw cause;
    throw unsuitable('Its tokenizer or its graph does not run.', cause);
  } finally {
    await embedder.close();
  }
}

/** Two texts, two vectors. */
function hasDirections(rows: Float32Array, dimensions: number): boolean {
  const [one, other] = [rows.subarray(0, dimensions), rows.subarray(dimensions)];
  const has = (row: Float32Array): boolean => row.some((value) => value !== 0);
  return has(one) && has(other) && one.some((value, at) => value !== other[at]);
}
