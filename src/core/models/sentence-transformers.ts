/** What the configuration files of sentence-transformers and transformers say of a model. */
import { TroveError } from '../../shared/errors.ts';
import type { ModelManifest, Pooling } from './model-manifest.ts';

export type Json = Readonly<Record<string, unknown>>;

/** A passage has at most 256 tokens of the bundled WordPiece, so few models need more; attention costs their square. */
const mostTokens = 1_024;
/** Kinds of model that begin to count positions at 2. */
const offsetKinds: ReadonlySet<unknown> = new Set(['roberta', 'xlm-roberta', 'camembert', 'mpnet']);
const inGraph = 'sentence_embedding';
const tokenOutputs = ['last_hidden_state', 'token_embeddings'];
/** Scaled to length 1, which all vectors are, a sum over the root of the length is the mean. */
const poolings: Readonly<Record<string, Pooling>> = {
  mean: 'mean',
  mean_tokens: 'mean',
  mean_sqrt_len_tokens: 'mean',
  cls: 'cls',
  cls_token: 'cls',
  lasttoken: 'last_token',
};
/** Steps after the model that change nothing where all vectors are scaled to length 1, or that are read elsewhere. */
const knownModules = /\.(?:Transformer|Pooling|Normalize)$/;

interface PoolingFiles {
  /** `1_Pooling/config.json` */
  readonly pooling: Json | null;
  /** `modules.json` */
  readonly modules: readonly unknown[] | null;
}

/** How a vector is made of the graph's outputs. Throws `MODEL_UNSUITABLE` where Trove cannot do it. */
export function poolingIn({ pooling, modules }: PoolingFiles, outputs: readonly string[]): Pooling {
  const hasTokens = outputs.some((name) => tokenOutputs.includes(name)) || !outputs.includes(inGraph);
  const further = (modules ?? []).map(typeOf).filter((type) => !knownModules.test(type));
  if (outputs.includes(inGraph) && (pooling === null || further.length > 0 || !hasTokens)) return 'in-graph';
  const [module] = further;
  if (module !== undefined) throw refused(`It goes on with ${module} after pooling.`);
  return pooling === null ? 'mean' : poolingOf(pooling);
}

/** Older files say one `true` of several ways, newer ones the name. */
function poolingOf(pooling: Json): Pooling {
  const chosen = Object.entries(pooling)
    .filter(([name, value]) => name.startsWith('pooling_mode_') && value === true)
    .map(([name]) => name.slice('pooling_mode_'.length));
  const named = pooling['pooling_mode'];
  const names = typeof named === 'string' ? [named] : chosen;
  const [name = 'none'] = names;
  const known = Object.hasOwn(poolings, name) ? poolings[name] : undefined;
  if (names.length === 1 && known) return known;
  throw refused(
    `Its vectors are pooled by ${names.join(' and ') || name}; Trove knows mean, cls and lasttoken.`,
  );
}

function typeOf(module: unknown): string {
  const type = typeof module === 'object' && module !== null ? (module as Json)['type'] : null;
  return typeof type === 'string' ? type : 'an unknown step';
}

/** The graph's output that is pooled. */
export function outputName(outputs: readonly string[], pooling: Pooling): string {
  if (pooling === 'in-graph') return inGraph;
  return tokenOutputs.find((name) => outputs.includes(name)) ?? outputs[0] ?? '';
}

interface TokenFiles {
  readonly config: Json;
  readonly tokenizerConfig: Json;
  /** `sentence_bert_config.json` */
  readonly sentence: Json | null;
}

/** Tokens of one text with special ones: the least that any of the files says, at most 1,024. */
export function maxTokensIn({ config, tokenizerConfig, sentence }: TokenFiles): number {
  const offset = offsetKinds.has(config['model_type']) ? 2 : 0;
  const positions = config['max_position_embeddings'];
  const said = [
    tokenizerConfig['model_max_length'],
    sentence?.['max_seq_length'],
    typeof positions === 'number' ? positions - offset : null,
  ];
  const limits = said.filter((limit) => typeof limit === 'number' && Number.isFinite(limit) && limit >= 8);
  return Math.trunc(Math.min(mostTokens, ...(limits as number[])));
}

/** What stands before queries and passages (`prompts` of `config_sentence_transformers.json`); a file without says nothing. */
export function templatesIn(config: Json | null): ModelManifest['templates'] {
  const prompts = config?.['prompts'];
  const promptOf = (...names: readonly string[]): string => {
    const all = typeof prompts === 'object' && prompts !== null ? (prompts as Json) : {};
    const prompt = names.map((name) => all[name]).find((value) => typeof value === 'string');
    return templateOf(typeof prompt === 'string' ? prompt : '');
  };
  return { query: promptOf('query'), passage: promptOf('passage', 'document') };
}

function templateOf(prompt: string): string {
  return prompt.includes('{text}') ? prompt : `${prompt}{text}`;
}

function refused(why: string): TroveError {
  return new TroveError('MODEL_UNSUITABLE', `Trove cannot use this model. ${why}`);
}
