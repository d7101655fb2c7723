import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fingerprintOf, isBundledModel } from '../models/fingerprint.ts';
import type { ModelManifest } from '../models/model-manifest.ts';
import { describeModel } from './describe-model.ts';
import { inspectModel } from './inspect-model.ts';
import { createLocalEmbedder } from './local-embedder.ts';
import { elementType, OnnxWriter } from './testing/onnx-writer.ts';
import { writeAnotherStaticModel, writeTransformer } from './testing/other-models.ts';
import { bundledModelFolder } from './testing/vectors.ts';

let scratch: string;
let whole: string;
let folder: string;

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'trove-inspect-'));
  whole = await writeTransformer(join(scratch, 'tiny'));
});
beforeEach(() => {
  folder = join(scratch, 'model');
  rmSync(folder, { recursive: true, force: true });
  cpSync(whole, folder, { recursive: true });
});
afterAll(() => rmSync(scratch, { recursive: true }));

const put = (path: string, value: unknown): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(value));
};

async function vectorOf(modelFolder: string, manifest: ModelManifest): Promise<Float32Array> {
  const embedder = createLocalEmbedder({ modelFolder, manifest, threads: 1 });
  const vector = await embedder.embed(['a letter about water'], 'passage');
  await embedder.close();
  return vector;
}

describe('a folder', () => {
  test('with a transformer is told by its files and its graph', async () => {
    expect(await inspectModel(folder)).toMatchObject({
      name: 'model',
      dtype: 'fp32',
      pooling: 'mean',
      dimensions: 32,
      maxTokens: 64,
      templates: { query: '{text}', passage: '{text}' },
      static: false,
      weights: 'onnx/model.onnx',
    });
  });

  test('says how vectors are pooled, what stands before texts and how much is read', async () => {
    put('1_Pooling/config.json', { pooling_mode_cls_token: true, pooling_mode_mean_tokens: false });
    put('config_sentence_transformers.json', { prompts: { query: 'query: ', passage: 'passage: ' } });
    put('sentence_bert_config.json', { max_seq_length: 32 });
    put('modules.json', [
      { type: 'sentence_transformers.models.Transformer' },
      { type: 'sentence_transformers.models.Pooling' },
    ]);
    expect(await inspectModel(folder)).toMatchObject({
      pooling: 'cls',
      templates: { query: 'query: {text}', passage: 'passage: {text}' },
      maxTokens: 32,
    });
  });

  test('with the bundled model is the bundled model, and one with prompts is another', async () => {
    const same = await inspectModel(bundledModelFolder);
    expect(same).toMatchObject({ pooling: 'in-graph', static: true, dimensions: 256 });
    expect(isBundledModel(same)).toBe(true);
    const other = await inspectModel(await writeAnotherStaticModel(join(scratch, 'other')));
    expect(isBundledModel(other)).toBe(false);
    expect(await describeModel({ folder: join(scratch, 'other'), manifest: other })).toMatchObject({
      takesTokens: false,
      isFast: true,
    });
  });

  test('with its weights in a file beside the graph has that pinned too, and gives the same vectors', async () => {
    const apart = await writeTransformer(join(scratch, 'apart'), ['water'], 'model.onnx_data');
    const manifest = await inspectModel(apart);
    expect(manifest.files.map(({ path }) => path)).toContain('onnx/model.onnx_data');
    expect(await vectorOf(apart, manifest)).toEqual(await vectorOf(whole, await inspectModel(whole)));
    const weights = readFileSync(join(apart, 'onnx/model.onnx_data'));
    weights[100] = (weights[100] ?? 0) ^ 1;
    writeFileSync(join(apart, 'onnx/model.onnx_data'), weights);
    await expect(describeModel({ folder: apart, manifest })).rejects.toMatchObject({ code: 'MODEL_DAMAGED' });
    expect(fingerprintOf(await inspectModel(apart))).not.toBe(fingerprintOf(manifest));
    rmSync(join(apart, 'onnx/model.onnx_data'));
    await expect(inspectModel(apart)).rejects.toMatchObject({ code: 'MODEL_MISSING' });
  });

  test('is another model when its tokenizer is configured otherwise', async () => {
    const before = fingerprintOf(await inspectModel(folder));
    put('tokenizer_config.json', { tokenizer_class: 'BertTokenizer', model_max_length: 48 });
    expect(fingerprintOf(await inspectModel(folder))).not.toBe(before);
  });
});

describe('refused, and said why', () => {
  const problem = () =>
    inspectModel(folder).then(
      () => null,
      (error: { code: string; message: string }) => error,
    );

  test.each(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx/model.onnx'])(
    'a folder without %s',
    async (path) => {
      rmSync(join(folder, path));
      expect(await problem()).toMatchObject({
        code: 'MODEL_MISSING',
        message: expect.stringContaining(path),
      });
    },
  );

  test('half a graph, and a configuration that is none', async () => {
    truncateSync(join(folder, 'onnx/model.onnx'), 5_000);
    expect(await problem()).toMatchObject({ code: 'MODEL_DAMAGED' });
    writeFileSync(join(folder, 'config.json'), '{"hidden_size"');
    expect(await problem()).toMatchObject({
      code: 'MODEL_DAMAGED',
      message: expect.stringContaining('config.json'),
    });
  });

  test('a tokenizer that is none', async () => {
    writeFileSync(join(folder, 'tokenizer.json'), '{"model":{"type":"Nonsense"}}');
    expect(await problem()).toMatchObject({ code: 'MODEL_UNSUITABLE' });
  });

  test('a pooling, and a step after it, that Trove does not know', async () => {
    put('1_Pooling/config.json', { pooling_mode_max_tokens: true });
    expect(await problem()).toMatchObject({
      code: 'MODEL_UNSUITABLE',
      message: expect.stringContaining('max_tokens'),
    });
    put('1_Pooling/config.json', { pooling_mode: 'mean' });
    put('modules.json', [{ type: 'sentence_transformers.models.Dense' }]);
    expect(await problem()).toMatchObject({
      code: 'MODEL_UNSUITABLE',
      message: expect.stringContaining('Dense'),
    });
  });

  test('a model of pictures', async () => {
    const graph = new OnnxWriter();
    const pixels = graph.input('pixel_values', elementType.float, ['batch', 3]);
    graph.node('Identity', [pixels], {}, 'image_embeds');
    graph.output('image_embeds', elementType.float, ['batch', 3]);
    writeFileSync(join(folder, 'onnx/model.onnx'), graph.toBuffer());
    expect(await problem()).toMatchObject({
      code: 'MODEL_UNSUITABLE',
      message: expect.stringContaining('pixel_values'),
    });
  });

  test('a graph that takes weights from outside its folder', async () => {
    const name = '../../secret';
    const entry = `\x0a\x08location\x12${String.fromCharCode(name.length)}${name}`;
    appendFileSync(join(folder, 'onnx/model.onnx'), entry, 'latin1');
    expect(await problem()).toMatchObject({
      code: 'MODEL_UNSUITABLE',
      message: expect.stringContaining(name),
    });
    expect(readFileSync(join(whole, 'onnx/model.onnx')).includes('location')).toBe(false);
  });
});
