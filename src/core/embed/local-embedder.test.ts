import { pipeline } from '@huggingface/transformers';
import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledModel } from '../models/bundled-model.ts';
import { fingerprintOf } from '../models/fingerprint.ts';
import type { Embedder } from './embedder.ts';
import { fromFloat16 } from './float16.ts';
import { createLocalEmbedder } from './local-embedder.ts';
import { createPassageTokenizer } from './passage-tokenizer.ts';
import { bundledModelFolder, cosine, rowOf } from './testing/vectors.ts';

const texts = [
  'How to make a sourdough starter: mix flour and water, and wait.',
  'Bread dough rises when yeast ferments the flour.',
  'The quarterly invoice was paid by bank transfer.',
  'Segmentation fault in the kernel driver, core dumped.',
  'a a a a a the the the',
  'Ünïcödé – 漢字 and Ελληνικά 😀',
  'x',
];

let embedder: Embedder;
let scratch: string;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'trove-embedder-'));
  embedder = createLocalEmbedder({ modelFolder: bundledModelFolder });
});

afterAll(async () => {
  await embedder.close();
  await rm(scratch, { recursive: true });
});

const one = async (text: string): Promise<Float32Array> => embedder.embed([text], 'passage');

describe('the bundled model', () => {
  test('tells its dimensions and the fingerprint of its manifest', async () => {
    expect(await embedder.model()).toEqual({
      name: bundledModel.name,
      dimensions: 256,
      fingerprint: fingerprintOf(bundledModel),
      takesTokens: true,
      isFast: true,
    });
  });

  test('leaves words that it does not know out of a query', async () => {
    const [alone, beside] = await Promise.all(
      ['budget', 'budget תקציב'].map((query) => embedder.embed([query], 'query')),
    );
    expect(beside).toEqual(alone);
    expect((await embedder.embed(['תקציב שנתי'], 'query')).every((value) => value === 0)).toBe(true);
  });

  test('puts texts about the same thing nearer than others', async () => {
    const vectors = await embedder.embed(texts, 'passage');
    const near = cosine(rowOf(vectors, 0, 256), rowOf(vectors, 1, 256));
    const far = cosine(rowOf(vectors, 0, 256), rowOf(vectors, 2, 256));
    expect(near).toBeGreaterThan(far + 0.2);
    const [car, automobile, bank] = await Promise.all([
      one('car repair'),
      one('automobile mechanic'),
      one('parliament'),
    ]);
    expect(cosine(car, automobile)).toBeGreaterThan(cosine(car, bank) + 0.2);
  });

  test('gives the same vectors for the tokens of texts as for the texts', async () => {
    const tokenizer = await createPassageTokenizer(bundledModelFolder);
    const all = [...texts, '', texts.join(' ').repeat(20)];
    const lists = all.map((text) => tokenizer.ids(text, 0, text.length, 'A heading', 512));
    const ends = lists.map((_, at) => lists.slice(0, at + 1).reduce((sum, { length }) => sum + length, 0));
    const ids = Uint16Array.from(lists.flatMap((list) => [...list]));
    const bits = await embedder.embedTokens?.(ids, Uint32Array.from(ends));
    const vectors = fromFloat16(bits ?? new Uint16Array());
    const expected = await embedder.embed(
      all.map((text) => `A heading\n${text}`),
      'passage',
    );
    expect(vectors.length).toBe(expected.length);
    expect(Math.max(...vectors.map((value, at) => Math.abs(value - (expected[at] ?? 0))))).toBeLessThan(2e-4);
  });

  test('gives an all-zero row to a text without tokens, between rows that have some', async () => {
    const vectors = await embedder.embed(['', 'word', ' \n\t', '\u0000', '\u200b', 'word'], 'passage');
    for (const empty of [0, 2, 3, 4])
      expect(rowOf(vectors, empty, 256).every((value) => value === 0)).toBe(true);
    expect(cosine(rowOf(vectors, 1, 256), rowOf(vectors, 5, 256))).toBeGreaterThan(0.9999);
    expect(await embedder.embed([], 'passage')).toHaveLength(0);
  });

  test('gives a text the same vector alone and among hundreds of others, each in its row', async () => {
    const many = Array.from(
      { length: 700 },
      (_, index) => `${texts[index % texts.length]} ${'more words '.repeat(index % 50)}${index}`,
    );
    const vectors = await embedder.embed(many, 'passage');
    for (const index of [0, 1, 6, 255, 256, 511, 699]) {
      const alone = await one(many[index] ?? '');
      expect(cosine(alone, rowOf(vectors, index, 256))).toBeGreaterThan(0.9999);
      expect(cosine(alone, alone)).toBeCloseTo(1, 5);
    }
  });

  test('agrees with the feature-extraction pipeline of transformers.js', async () => {
    const pipe = await pipeline('feature-extraction', bundledModelFolder, {
      dtype: 'q8',
      local_files_only: true,
    });
    const vectors = await embedder.embed([...texts, 'long '.repeat(2000)], 'passage');
    for (const [index, text] of [...texts, 'long '.repeat(2000)].entries()) {
      const expected = await pipe(text, { pooling: 'mean', normalize: true });
      expect(cosine(rowOf(vectors, index, 256), expected.data as Float32Array)).toBeGreaterThan(0.999);
    }
    await pipe.dispose();
  });
});

describe('cancelling and queries', () => {
  const backlog = Array.from(
    { length: 6000 },
    (_, index) => `passage ${index} ${'of some length '.repeat(60)}`,
  );

  test('an aborted call rejects long before it would have ended, and the next one works', async () => {
    const cancel = new AbortController();
    let ended = false;
    const outcome = embedder
      .embed(backlog, 'passage', cancel.signal)
      .catch((thrown: unknown) => thrown)
      .finally(() => (ended = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ended).toBe(false);
    cancel.abort();
    const start = performance.now();
    expect(await outcome).toMatchObject({ code: 'CANCELLED' });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(await one('still alive')).toHaveLength(256);
    await expect(embedder.embed(['never'], 'query', AbortSignal.abort())).rejects.toMatchObject({
      code: 'CANCELLED',
    });
  });

  test('a query overtakes a backlog of passages', async () => {
    let passagesDone = false;
    const passages = embedder.embed(backlog, 'passage').then(() => (passagesDone = true));
    await new Promise((resolve) => setTimeout(resolve, 10));
    await embedder.embed(['a question'], 'query');
    expect(passagesDone).toBe(false);
    await passages;
  });

  test('the event loop turns while a backlog is embedded', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await embedder.embed(backlog.slice(0, 2000), 'passage');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
  });
});

describe('model files that are not right', () => {
  async function copyOfModel(): Promise<string> {
    const folder = await mkdtemp(join(scratch, 'model-'));
    await cp(bundledModelFolder, folder, { recursive: true });
    return folder;
  }

  async function failureIn(folder: string): Promise<unknown> {
    const broken = createLocalEmbedder({ modelFolder: folder });
    const failure = await broken.embed(['text'], 'query').catch((thrown: unknown) => thrown);
    await broken.close();
    return failure;
  }

  test.each(bundledModel.files.map((file) => file.path))('%s missing', async (path) => {
    const folder = await copyOfModel();
    await rm(join(folder, path));
    const message = expect.stringContaining(basename(path));
    expect(await failureIn(folder)).toMatchObject({ code: 'MODEL_MISSING', message });
  });

  test.each(bundledModel.files.map((file) => file.path))('%s with one other byte', async (path) => {
    const folder = await copyOfModel();
    const content = await readFile(join(folder, path));
    content.writeUInt8((content.readUInt8(content.length >> 1) + 1) % 256, content.length >> 1);
    await writeFile(join(folder, path), content, { mode: 0o644 });
    const message = expect.stringContaining(basename(path));
    expect(await failureIn(folder)).toMatchObject({ code: 'MODEL_DAMAGED', message });
  });

  test('weights cut short, then put right: the next call works', async () => {
    const folder = await copyOfModel();
    await truncate(join(folder, bundledModel.weights), 1_000_000);
    const healing = createLocalEmbedder({ modelFolder: folder });
    await expect(healing.model()).rejects.toMatchObject({ code: 'MODEL_DAMAGED' });
    await cp(bundledModelFolder, folder, { recursive: true, force: true });
    expect(await healing.embed(['text'], 'query')).toHaveLength(256);
    await healing.close();
  });

  test('a closed embedder says so', async () => {
    const closed = createLocalEmbedder({ modelFolder: bundledModelFolder });
    await closed.embed(['text'], 'query');
    await closed.close();
    await expect(closed.embed(['text'], 'query')).rejects.toMatchObject({ code: 'HELPER_UNAVAILABLE' });
  });
});
