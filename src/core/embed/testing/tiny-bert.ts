import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelManifest, Pooling } from '../../models/model-manifest.ts';
import { elementType, OnnxWriter } from './onnx-writer.ts';
import { normalNumbers, seededRandom } from './random.ts';

const width = 32;
const heads = 4;
const feedForward = 64;
const layers = 2;
const maxTokens = 64;
const specials = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];

/**
 * Writes a BERT with random weights and a vocabulary of letters and the given words into `folder`, in the layout of
 * transformers.js, and returns its manifest. Its vectors mean nothing, but depend on every token and its place.
 */
export async function writeTinyBert(
  folder: string,
  words: readonly string[],
  pooling: Pooling = 'mean',
  weightsFile: string | null = null,
): Promise<ModelManifest> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
  const vocabulary = [
    ...specials,
    ...letters,
    ...letters.map((letter) => `##${letter}`),
    ...words,
    '.',
    ',',
    '-',
  ];
  const graph = encoder(vocabulary.length, weightsFile);
  const contents: Record<string, string | Buffer> = {
    'config.json': JSON.stringify({
      model_type: 'bert',
      architectures: ['BertModel'],
      vocab_size: vocabulary.length,
    }),
    'tokenizer.json': JSON.stringify(tokenizer(vocabulary)),
    'tokenizer_config.json': JSON.stringify({
      tokenizer_class: 'BertTokenizer',
      model_max_length: maxTokens,
    }),
    'onnx/model.onnx': graph.toBuffer(),
    ...(weightsFile !== null && { [`onnx/${weightsFile}`]: graph.weights }),
  };
  await mkdir(join(folder, 'onnx'), { recursive: true });
  for (const [path, content] of Object.entries(contents)) await writeFile(join(folder, path), content);
  return {
    id: 'tiny-bert',
    name: 'Tiny BERT with random weights',
    dtype: 'fp32',
    pooling,
    dimensions: width,
    maxTokens,
    templates: { query: 'query: {text}', passage: '{text}' },
    static: false,
    weights: 'onnx/model.onnx',
    files: Object.entries(contents).map(([path, content]) => ({
      path,
      size: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
    })),
  };
}

function tokenizer(vocabulary: readonly string[]): object {
  const id = (token: string): number => vocabulary.indexOf(token);
  const special = (token: string) => ({ SpecialToken: { id: token, type_id: 0 } });
  const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: specials.map((content) => ({ id: id(content), content, ...flags })),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [special('[CLS]'), { Sequence: { id: 'A', type_id: 0 } }, special('[SEP]')],
      pair: [],
      special_tokens: Object.fromEntries(
        ['[CLS]', '[SEP]'].map((token) => [token, { id: token, ids: [id(token)], tokens: [token] }]),
      ),
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary.map((token, index) => [token, index])),
    },
  };
}

/** A post-norm BERT encoder: embeddings of tokens, types and positions, then layers of attention and feed-forward. */
function encoder(vocabularySize: number, weightsFile: string | null): OnnxWriter {
  const graph = new OnnxWriter(weightsFile);
  const random = seededRandom(11);
  const tensor = (rows: number, columns: number, deviation: number): string =>
    graph.constant(normalNumbers(random, rows * columns, deviation), [rows, columns]);
  const linear = (x: string, from: number, to: number): string =>
    graph.node('Add', [
      graph.node('MatMul', [x, tensor(from, to, 1 / Math.sqrt(from))]),
      tensor(1, to, 0.02),
    ]);
  const ones = graph.constant(new Float32Array(width).fill(1), [width]);
  const norm = (x: string): string =>
    graph.node('LayerNormalization', [x, ones, graph.constant(new Float32Array(width), [width])], {
      axis: -1,
    });
  const rowsOf = (size: number, index: string): string =>
    graph.node('Gather', [tensor(size, width, 1), index]);

  const sides = ['batch', 'tokens'];
  const ids = graph.input('input_ids', elementType.int64, sides);
  const mask = graph.input('attention_mask', elementType.int64, sides);
  const types = graph.input('token_type_ids', elementType.int64, sides);
  const number = (value: bigint): string => graph.constant(BigInt64Array.of(value), []);
  const length = graph.node('Gather', [graph.node('Shape', [ids]), number(1n)]);
  const positions = graph.node('Range', [number(0n), length, number(1n)]);
  const shown = graph.node('Cast', [graph.node('Unsqueeze', [mask, graph.integers(1, 2)])], {
    to: elementType.float,
  });
  const hidden = graph.node('Mul', [graph.node('Sub', [shown, graph.scalar(1)]), graph.scalar(10_000)]);
  const split = (y: string): string =>
    graph.node('Transpose', [graph.node('Reshape', [y, graph.integers(0, 0, heads, width / heads)])], {
      perm: [0, 2, 1, 3],
    });

  const embedded = graph.node('Add', [rowsOf(vocabularySize, ids), rowsOf(2, types)]);
  let x = norm(graph.node('Add', [embedded, rowsOf(maxTokens, positions)]));
  for (let layer = 0; layer < layers; layer++) {
    const query = split(linear(x, width, width));
    const key = graph.node('Transpose', [split(linear(x, width, width))], { perm: [0, 1, 3, 2] });
    const value = split(linear(x, width, width));
    const scores = graph.node('Div', [
      graph.node('MatMul', [query, key]),
      graph.scalar(Math.sqrt(width / heads)),
    ]);
    const attention = graph.node('Softmax', [graph.node('Add', [scores, hidden])], { axis: -1 });
    const mixed = graph.node('Transpose', [graph.node('MatMul', [attention, value])], { perm: [0, 2, 1, 3] });
    const context = graph.node('Reshape', [mixed, graph.integers(0, 0, width)]);
    x = norm(graph.node('Add', [x, linear(context, width, width)]));
    const inner = graph.node('Tanh', [linear(x, width, feedForward)]);
    x = norm(graph.node('Add', [x, linear(inner, feedForward, width)]));
  }
  graph.node('Identity', [x], {}, 'last_hidden_state');
  graph.output('last_hidden_state', elementType.float, [...sides, width]);
  return graph;
}
