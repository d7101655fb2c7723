/** A manifest made from a folder in the layout of transformers.js, with what sentence-transformers keeps beside it. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { TroveError } from '../../shared/errors.ts';
import { ExternalWeights } from './external-weights.ts';
import { digestOfPath } from './file-digest.ts';
import type { ModelDtype, ModelFile, ModelManifest, Pooling } from './model-manifest.ts';
import { maxTokensIn, poolingIn, templatesIn, type Json } from './sentence-transformers.ts';

/** What only the graph itself tells. */
export interface GraphFacts {
  readonly outputs: readonly string[];
  /** Numbers in a vector that is pooled so. */
  widthOf(pooling: Pooling): Promise<number>;
}

export type LookAtGraph = (path: string) => Promise<GraphFacts>;

/** The first that is there is taken: on a processor the smaller numbers are the faster ones. */
const weightsByDtype: readonly (readonly [path: string, dtype: ModelDtype])[] = [
  ['onnx/model_quantized.onnx', 'q8'],
  ['onnx/model_fp16.onnx', 'fp16'],
  ['onnx/model.onnx', 'fp32'],
];
const configured = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
/** No configuration is this large; a tokenizer may be. */
const longestConfiguration = 4_000_000;
const mostDimensions = 2_048;

/**
 * Reads and pins the files of a model folder. Rejects with `MODEL_MISSING` (a file is not there), `MODEL_DAMAGED` (it cannot be
 * read) or `MODEL_UNSUITABLE` (a kind of model that Trove does not run), and with what `look` rejects with.
 */
export async function readManifest(folder: string, look: LookAtGraph): Promise<ModelManifest> {
  const config = required(folder, 'config.json', await readJson(folder, 'config.json'));
  const tokenizerConfig = required(
    folder,
    'tokenizer_config.json',
    await readJson(folder, 'tokenizer_config.json'),
  );
  const files = await Promise.all(configured.map((path) => pin(folder, path)));
  const { weights, dtype, pinned } = await pinWeights(folder);
  const graph = await look(join(folder, weights));
  const pooling = poolingIn(
    {
      pooling: await readJson(folder, '1_Pooling/config.json'),
      modules: await readList(folder, 'modules.json'),
    },
    graph.outputs,
  );
  const dimensions = await graph.widthOf(pooling);
  if (dimensions < 1 || dimensions > mostDimensions)
    throw unsuitable(`Its vectors have ${dimensions} numbers; Trove keeps 1 to ${mostDimensions}.`);
  const name = basename(folder);
  return {
    id: name,
    name,
    dtype,
    pooling,
    dimensions,
    maxTokens: maxTokensIn({
      config,
      tokenizerConfig,
      sentence: await readJson(folder, 'sentence_bert_config.json'),
    }),
    templates: templatesIn(await readJson(folder, 'config_sentence_transformers.json')),
    static: config['num_hidden_layers'] === 0 && pooling === 'in-graph',
    weights,
    files: [...files, ...pinned],
  };
}

export function unsuitable(why: string, cause?: unknown): TroveError {
  return new TroveError('MODEL_UNSUITABLE', `Trove cannot use this model. ${why}`, { cause });
}

/** The graph, and every file that it says it keeps weights in; these must lie beside it. */
async function pinWeights(folder: string) {
  for (const [weights, dtype] of weightsByDtype) {
    const external = new ExternalWeights();
    const graph = await pinIfThere(folder, weights, (block, isLast) => external.read(block, isLast));
    if (graph === null) continue;
    const outside = external.names.find((name) => /[/\\]/.test(name) || name === '..' || name === '.');
    if (outside !== undefined)
      throw unsuitable(`Its weights are to be read from ${outside}, outside the folder.`);
    const further = await Promise.all(external.names.map((name) => pin(folder, `onnx/${name}`)));
    return { weights, dtype, pinned: [graph, ...further] };
  }
  throw missing(folder, weightsByDtype.map(([path]) => path).join(', '));
}

async function pin(folder: string, path: string): Promise<ModelFile> {
  const file = await pinIfThere(folder, path);
  if (file === null) throw missing(folder, path);
  return file;
}

async function pinIfThere(
  folder: string,
  path: string,
  look?: (block: Uint8Array, isLast: boolean) => void,
): Promise<ModelFile | null> {
  try {
    return { path, ...(await digestOfPath(join(folder, path), look)) };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw damaged(folder, path, cause);
  }
}

/** Null when there is none. */
async function readJson(folder: string, path: string): Promise<Json | null> {
  const value = await readAny(folder, path);
  if (value === null || (typeof value === 'object' && !Array.isArray(value))) return value as Json | null;
  throw damaged(folder, path);
}

async function readList(folder: string, path: string): Promise<readonly unknown[] | null> {
  const value = await readAny(folder, path);
  if (value === null || Array.isArray(value)) return value;
  throw damaged(folder, path);
}

async function readAny(folder: string, path: string): Promise<unknown> {
  try {
    const text = await readFile(join(folder, path), 'utf8');
    if (text.length > longestConfiguration) throw new Error('It is too long.');
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw damaged(folder, path, cause);
  }
}

function required(folder: string, path: string, value: Json | null): Json {
  if (value === null) throw missing(folder, path);
  return value;
}

const nextStep =
  'Choose a folder with config.json, tokenizer.json, tokenizer_config.json and onnx/model_quantized.onnx, as transformers.js takes it.';

function missing(folder: string, path: string): TroveError {
  return new TroveError('MODEL_MISSING', `The folder ${folder} holds no ${path}.`, { nextStep });
}

function damaged(folder: string, path: string, cause?: unknown): TroveError {
  return new TroveError('MODEL_DAMAGED', `The model file ${join(folder, path)} cannot be read.`, {
    nextStep,
    cause,
  });
}
