import { pipeline } from '@huggingface/transformers';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ModelManifest, Pooling } from '../models/model-manifest.ts';
import { createLocalEmbedder } from './local-embedder.ts';
import { writeTinyBert } from './testing/tiny-bert.ts';
import { cosine, rowOf } from './testing/vectors.ts';

const words = ['the', 'river', 'bank', 'car', 'old', 'runs', 'query', ':'];
const texts = [
  'the old car',
  'the river runs',
  'a',
  'car old the',
  'the bank, the river - the old bank runs on and on',
];

let folder: string;
let manifest: ModelManifest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trove-tiny-bert-'));
  manifest = await writeTinyBert(folder, words);
});

afterAll(() => rm(folder, { recursive: true }));

async function embed(list: readonly string[], pooling: Pooling = 'mean', more: Partial<ModelManifest> = {}) {
  const embedder = createLocalEmbedder({
    modelFolder: folder,
    manifest: { ...manifest, pooling, ...more },
    threads: 1,
  });
  try {
    return { vectors: await embedder.embed(list, 'passage'), query: await embedder.embed(list, 'query') };
  } finally {
    await embedder.close();
  }
}

describe('a model with attention', () => {
  test.each(['mean', 'cls'] as const)(
    'pooled by %s agrees with the pipeline of transformers.js',
    async (pooling) => {
      const pipe = await pipeline('feature-extraction', folder, { dtype: 'fp32', local_files_only: true });
      const { vectors } = await embed(texts, pooling);
      for (const [index, text] of texts.entries()) {
        const expected = await pipe(text, { pooling, normalize: true });
        expect(cosine(rowOf(vectors, index, 32), expected.data as Float32Array)).toBeGreaterThan(0.999);
      }
      await pipe.dispose();
    },
  );

  test('gives a text the same vector alone and padded among longer ones', async () => {
    const { vectors } = await embed(texts);
    for (const [index, text] of texts.entries()) {
      expect(cosine((await embed([text])).vectors, rowOf(vectors, index, 32))).toBeGreaterThan(0.9999);
    }
  });

  test('sees the order of words, and a query by its own template', async () => {
    const { vectors, query } = await embed(texts);
    expect(cosine(rowOf(vectors, 0, 32), rowOf(vectors, 3, 32))).toBeLessThan(0.999);
    const written = await embed(texts.map((text) => `query: ${text}`));
    expect(cosine(query, vectors)).toBeLessThan(0.99);
    expect(cosine(query, written.vectors)).toBeGreaterThan(0.9999);
  });

  test('takes the last own token, not padding, for last_token', async () => {
    const { vectors } = await embed(texts, 'last_token');
    const alone = await embed([texts[2] ?? ''], 'last_token');
    expect(cosine(rowOf(vectors, 2, 32), alone.vectors)).toBeGreaterThan(0.9999);
  });

  test('keeps the closing special token of a text longer than the model reads', async () => {
    const long = await embed(['river '.repeat(500)]);
    const fitting = await embed(['river '.repeat(62)]);
    expect(cosine(long.vectors, fitting.vectors)).toBeGreaterThan(0.9999);
  });

  test('gives zeros to a text without tokens, in spite of special tokens and templates', async () => {
    const { vectors, query } = await embed(['', ' ', '\u0000', 'car']);
    for (const rows of [vectors, query]) {
      expect(rows.subarray(0, 96).every((value) => value === 0)).toBe(true);
      expect(cosine(rowOf(rows, 3, 32), rowOf(rows, 3, 32))).toBeCloseTo(1, 5);
    }
  });

  test('cut to fewer dimensions is normalised again; asked for more it is refused', async () => {
    const { vectors } = await embed(texts, 'mean', { dimensions: 8 });
    expect(vectors).toHaveLength(8 * texts.length);
    expect(Math.hypot(...rowOf(vectors, 1, 8))).toBeCloseTo(1, 5);
    await expect(embed(texts, 'mean', { dimensions: 64 })).rejects.toMatchObject({ code: 'MODEL_DAMAGED' });
  });
});
