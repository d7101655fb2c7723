import { availableParallelism } from 'node:os';
import { TroveError } from '../../shared/errors.ts';
import { bundledModel } from '../models/bundled-model.ts';
import { loadModelFolder, type ModelFolder } from '../models/model-folder.ts';
import type { ModelManifest } from '../models/model-manifest.ts';
import { batchesByLength } from './batches.ts';
import { descriptionOf } from './describe-model.ts';
import type { Embedder, EmbedKind } from './embedder.ts';
import { toFloat16 } from './float16.ts';
import { type Device, loadRuntime } from './session.ts';
import { StepLanes } from './step-lanes.ts';
import { openTextModel, type TextModel } from './text-model.ts';
import type { TokenRow } from './token-row.ts';

export interface LocalEmbedderOptions {
  readonly modelFolder: string;
  /** The bundled model unless told otherwise. */
  readonly manifest?: ModelManifest;
  /** `cpu` unless told otherwise. */
  readonly device?: Device;
  /** For models with attention; one core is left to others unless told otherwise. The static tier uses one thread. */
  readonly threads?: number;
}

/** Texts tokenised and sorted by length together: enough for even batches, few enough for bounded memory. */
const windowTexts = 256;
const textsPerStep = 32;

/**
 * An embedder in this process. The model is loaded at the first use; a failed load is tried again at the next one. Texts
 * are tokenised and run in short steps: queries go first and wait for one running step at most, and an aborted call stops
 * at the next step.
 */
export function createLocalEmbedder(options: LocalEmbedderOptions): Embedder {
  return new LocalEmbedder(options);
}

interface Loaded {
  readonly model: ModelFolder;
  readonly text: TextModel;
}

class LocalEmbedder implements Embedder {
  readonly #options: LocalEmbedderOptions;
  readonly #lanes = new StepLanes();
  #loading: Promise<Loaded> | null = null;
  #closed = false;

  constructor(options: LocalEmbedderOptions) {
    this.#options = options;
  }

  async model() {
    return descriptionOf((await this.#load()).model);
  }

  async embed(texts: readonly string[], kind: EmbedKind, signal?: AbortSignal): Promise<Float32Array> {
    const { text: model } = await this.#load();
    const vectors = new Float32Array(texts.length * model.dimensions);
    const step = <T>(run: () => T | Promise<T>): Promise<T> =>
      this.#lanes.run(kind === 'query', () => {
        this.#assertOpen();
        if (signal?.aborted)
          throw new TroveError('CANCELLED', 'Embedding was cancelled.', { cause: signal.reason });
        return run();
      });
    for (let from = 0; from < texts.length; from += windowTexts) {
      const rows = await tokenizeAll(model, texts.slice(from, from + windowTexts), kind, step);
      await runRows(model, rows, vectors.subarray(from * model.dimensions), step);
    }
    return vectors;
  }

  async embedTokens(ids: Uint16Array, ends: Uint32Array): Promise<Uint16Array> {
    const { text: model } = await this.#load();
    const { fromIds, dimensions } = model;
    if (!fromIds) throw new TroveError('INTERNAL', 'This model takes texts only.');
    const vectors = new Float32Array(ends.length * dimensions);
    const step: RunStep = (run) =>
      this.#lanes.run(false, () => {
        this.#assertOpen();
        return run();
      });
    for (let from = 0; from < ends.length; from += windowTexts) {
      const window = ends.subarray(from, from + windowTexts);
      const rows = await step(() =>
        Array.from(window, (end, at) => fromIds(ids.subarray(ends[from + at - 1] ?? 0, end))),
      );
      await runRows(model, rows, vectors.subarray(from * dimensions), step);
    }
    return toFloat16(vectors);
  }

  async countTokens(query: string): Promise<number> {
    const { text: model } = await this.#load();
    const { ids, counts } = model.tokenize(query, 'query');
    return counts === null ? ids.length : counts.reduce((sum, count) => sum + count, 0);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#lanes.idle();
    const loaded = await this.#loading?.catch(() => null); // a model that could not be loaded needs no closing
    this.#loading = null;
    await loaded?.text.close();
  }

  #load(): Promise<Loaded> {
    this.#assertOpen();
    this.#loading ??= this.#open().catch((thrown: unknown) => {
      this.#loading = null;
      throw thrown;
    });
    return this.#loading;
  }

  async #open(): Promise<Loaded> {
    const { modelFolder, manifest = bundledModel, device = 'cpu' } = this.#options;
    const threads = this.#options.threads ?? Math.max(1, availableParallelism() - 1);
    // Starting the runtime while the files are hashed hides the time of one behind the other.
    const [model] = await Promise.all([loadModelFolder(modelFolder, manifest), loadRuntime()]);
    return { model, text: await openTextModel(model, device, threads) };
  }

  #assertOpen(): void {
    if (this.#closed) throw new TroveError('HELPER_UNAVAILABLE', 'The embedder has been closed.');
  }
}

type RunStep = <T>(run: () => T | Promise<T>) => Promise<T>;

async function tokenizeAll(
  model: TextModel,
  texts: readonly string[],
  kind: EmbedKind,
  step: RunStep,
): Promise<TokenRow[]> {
  const rows: TokenRow[] = [];
  for (let from = 0; from < texts.length; from += textsPerStep) {
    const some = texts.slice(from, from + textsPerStep);
    rows.push(...(await step(() => some.map((text) => model.tokenize(text, kind)))));
  }
  return rows;
}

/** Writes one row of `vectors` per token row; that of a row without tokens stays as it is. */
async function runRows(
  model: TextModel,
  rows: readonly TokenRow[],
  vectors: Float32Array,
  step: RunStep,
): Promise<void> {
  const { dimensions } = model;
  const lengths = rows.map((row) => row.ids.length);
  for (const batch of batchesByLength(lengths, model.limits)) {
    const found = await step(() => model.run(batch.flatMap((index) => rows[index] ?? [])));
    for (const [row, index] of batch.entries())
      vectors.set(found.subarray(row * dimensions, (row + 1) * dimensions), index * dimensions);
  }
}
