/** Another model in a real engine: chosen, used, left again; with real processes, threads and tables. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { fromFloat16 } from '../core/embed/float16.ts';
import { createLocalEmbedder } from '../core/embed/local-embedder.ts';
import { writeAnotherStaticModel, writeTransformer } from '../core/embed/testing/other-models.ts';
import { cosine } from '../core/embed/testing/vectors.ts';
import { readModelChoice } from '../core/models/model-choice.ts';
import { searchRequestSchema } from '../shared/contract/search.ts';
import { openEngine, type RunningEngine } from './engine-host.ts';
import { forkHelper } from './fork.ts';
import { openEngineOnFiles, type EngineOnFiles } from './testing/engine-on-files.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let files: EngineOnFiles;
let running: RunningEngine;
let another: string;
let transformer: string;

beforeAll(async () => {
  files = await openEngineOnFiles();
  ({ running } = files);
  another = await writeAnotherStaticModel(join(files.scratch, 'another'));
  transformer = await writeTransformer(join(files.scratch, 'transformer'));
});
afterAll(async () => {
  await running.close();
  rmSync(files.scratch, { recursive: true });
});

const data = (): string => join(files.scratch, 'data');

async function search(query: string, mode: 'vector' | 'keyword' = 'vector') {
  return running.engine.finding.search(searchRequestSchema.parse({ query, mode }));
}

/** How many vectors of each model the cache has, by name. */
function cached(): Record<string, number> {
  const database = new DatabaseSync(join(data(), 'trove.db'), { readOnly: true });
  const rows = database
    .prepare(
      'SELECT models.name, count(*) AS vectors FROM vectors JOIN models ON models.id = model_id GROUP BY model_id',
    )
    .all();
  database.close();
  return Object.fromEntries(rows.map(({ name, vectors }) => [String(name), Number(vectors)]));
}

function vectorsOf(name: string): Float32Array[] {
  const database = new DatabaseSync(join(data(), 'trove.db'), { readOnly: true });
  const rows = database
    .prepare('SELECT value FROM vectors JOIN models ON models.id = model_id WHERE models.name = ?')
    .all(name);
  database.close();
  return rows.map(({ value }) => fromFloat16(new Uint16Array((value as Uint8Array).slice().buffer)));
}

function tables(): string[] {
  return readdirSync(join(data(), 'vectors')).filter((name) => name.startsWith('chunks-'));
}

/** Threads that have a vector index, as Linux tells them; elsewhere one. */
function vectorThreads(): number {
  if (process.platform !== 'linux') return 1;
  const threads = readdirSync('/proc/self/task');
  return threads.filter(
    (id) => readFileSync(`/proc/self/task/${id}/comm`, 'utf8').trim() === 'vectors-thread',
  ).length;
}

async function reopen(): Promise<void> {
  await running.close();
  running = await openEngine({
    dataFolder: data(),
    version: '0.0.0-test',
    spawn: forkHelper,
    desk: running.engine.desk,
  });
  await running.engine.start();
  await running.engine.idle();
}

describe('another model', () => {
  test('finds by meaning once chosen, and the bundled one again without embedding anything', async () => {
    const { engine } = running;
    const [bundled = ''] = Object.keys(cached());
    const strings = cached()[bundled] ?? 0;
    const { vectors } = await engine.status();
    const before = tables();
    expect(await engine.model.use(another)).toMatchObject({
      name: 'another',
      dimensions: 256,
      folder: another,
    });
    expect((await engine.status()).notices).toMatchObject([{ code: 'VECTORS_INCOMPLETE' }]);
    expect((await search('brakes', 'keyword')).results[0]?.name).toBe('garage.md');
    await engine.idle();
    expect(await engine.status()).toMatchObject({
      vectors,
      notices: [],
      model: { name: 'another' },
    });
    expect(cached()).toEqual({ [bundled]: strings, another: strings });
    expect((await search('fixing a vehicle')).results[0]?.name).toBe('garage.md');
    // The table of the one before is gone: the cache has all of it.
    expect(tables()).toHaveLength(1);
    expect(tables()).not.toEqual(before);
    // And its thread has ended.
    expect(vectorThreads()).toBe(1);

    expect(await engine.model.reset()).toMatchObject({ isBundled: true, folder: null });
    await engine.idle();
    expect(cached()).toEqual({ [bundled]: strings, another: strings });
    expect((await engine.status()).vectors).toBe(vectors);
    expect(tables()).toEqual(before);
    expect((await search('fixing a vehicle')).results[0]?.name).toBe('garage.md');
  });

  test('with the same words in its tokenizer still reads the text, not the tokens of the bundled one', async () => {
    const { engine } = running;
    await engine.model.use(another);
    const text = 'A heron waited at the weir until the fish came up.';
    writeFileSync(join(files.documents, 'heron.txt'), text);
    await engine.rescan();
    await engine.idle();
    const { folder: modelFolder, manifest } = readModelChoice(data()).model ?? {};
    if (!modelFolder || !manifest) throw new Error('It was chosen.');
    const embedder = createLocalEmbedder({ modelFolder, manifest });
    const own = await embedder.embed([text], 'passage');
    await embedder.close();
    expect(Math.max(...vectorsOf('another').map((vector) => cosine(vector, own)))).toBeGreaterThan(0.999);
  });

  test('with attention embeds what is read afterwards too, from its text', async () => {
    const { engine } = running;
    await engine.model.use(transformer);
    await engine.idle();
    writeFileSync(join(files.documents, 'later.txt'), 'water, water and water');
    await engine.rescan();
    await engine.idle();
    const { passages, vectors, notices } = await engine.status();
    expect({ vectors, notices }).toEqual({ vectors: passages, notices: [] });
    // Made from the very text: its own words are the nearest, whatever they mean to it.
    const { results } = await search('water, water and water');
    expect(results[0]?.name).toBe('later.txt');
  });

  test('is exchanged under searches, which are answered and never compare vectors of two models', async () => {
    const { engine } = running;
    let isOver = false;
    const seen = new Set<string>();
    const asking = (async () => {
      while (!isOver) {
        const { results, notices } = await search('fixing a vehicle');
        for (const { code } of notices) seen.add(code);
        if (results.length > 0) seen.add('found');
      }
    })();
    for (const folder of [another, transformer, another, null, transformer, null]) {
      await (folder === null ? engine.model.reset() : engine.model.use(folder));
    }
    await engine.idle();
    await vi.waitFor(
      async () => expect((await search('fixing a vehicle')).results[0]?.name).toBe('garage.md'),
      20_000,
    );
    isOver = true;
    await asking;
    expect(seen).toContain('found');
    expect([...seen]).not.toContain('VECTORS_FAILED');
  });

  test('is refused where it does not run, and nothing changes', async () => {
    const { engine } = running;
    const before = engine.model.state;
    const empty = join(files.scratch, 'empty');
    mkdirSync(empty);
    await expect(engine.model.use(empty)).rejects.toMatchObject({ code: 'MODEL_MISSING' });
    await expect(engine.model.use(join(files.scratch, 'nowhere'))).rejects.toMatchObject({
      code: 'FOLDER_MISSING',
    });
    const broken = await writeTransformer(join(files.scratch, 'broken'));
    writeFileSync(join(broken, 'modules.json'), '[{"type":"custom.Code"}]');
    await expect(engine.model.use(broken)).rejects.toMatchObject({ code: 'MODEL_UNSUITABLE' });
    expect(engine.model.state).toEqual(before);
    expect(existsSync(join(data(), 'model.json'))).toBe(false);
  });

  test('is kept over a start; changed since, it is not run and search goes on by words', async () => {
    await running.engine.model.use(another);
    await reopen();
    expect(running.engine.model.state).toMatchObject({ name: 'another' });
    expect((await search('fixing a vehicle')).results[0]?.name).toBe('garage.md');
    appendFileSync(join(another, 'onnx', 'model_quantized.onnx'), '\0');
    await reopen();
    expect((await running.engine.status()).notices).toMatchObject([{ code: 'MODEL_DAMAGED' }]);
    expect((await search('brakes', 'keyword')).results[0]?.name).toBe('garage.md');
    await running.engine.model.reset();
    await running.engine.idle();
    expect((await running.engine.status()).notices).toEqual([]);
    expect((await search('fixing a vehicle')).results[0]?.name).toBe('garage.md');
  });

  test('of which the file in the data folder is damaged gives way to the bundled one, which is said', async () => {
    writeFileSync(join(data(), 'model.json'), '{"version":1,"model":{"folder":"/etc"');
    await reopen();
    const { notices, model } = await running.engine.status();
    expect(notices).toMatchObject([{ code: 'MODEL_CHOICE_DAMAGED' }]);
    expect(model.available).toBe(true);
    expect(existsSync(join(data(), 'model.json.damaged'))).toBe(true);
    expect((await search('fixing a vehicle')).results[0]?.name).toBe('garage.md');
  });
});
