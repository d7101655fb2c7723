/** Keeps the vector index in step with the store: opened when the model is known, synced after commits, tidied when idle. */
import { toTroveError } from '../../shared/errors.ts';
import type { Notice } from '../../shared/contract/search.ts';
import type { Embedder, EmbeddingModel } from '../embed/embedder.ts';
import type { Remote } from '../remote.ts';
import type { StoreWriter } from '../store/writer.ts';
import type { VectorIndex, VectorIndexState } from './vector-index.ts';

export interface VectorUpkeepDependencies {
  readonly embedder: Embedder;
  readonly writer: Remote<StoreWriter>;
  /** Opens the index for a model in its own thread. */
  readonly open: (model: EmbeddingModel) => Promise<Remote<VectorIndex>>;
  readonly onNotice: (notice: Notice | null) => void;
}

export class VectorUpkeep {
  readonly #dependencies: VectorUpkeepDependencies;
  #index: Promise<Remote<VectorIndex>> | null = null;
  #model: EmbeddingModel | null = null;
  #state: VectorIndexState | null = null;
  #syncing: Promise<void> | null = null;
  #syncAgain = false;
  #verifying: Promise<void> = Promise.resolve();
  /** One more with each index that is let go: what an earlier one still says is not heard. */
  #generation = 0;
  #rest: Promise<void> = Promise.resolve();
  readonly #closing = new AbortController();

  constructor(dependencies: VectorUpkeepDependencies) {
    this.#dependencies = dependencies;
  }

  get model(): EmbeddingModel | null {
    return this.#model;
  }

  get state(): VectorIndexState | null {
    return this.#state;
  }

  /** Opens the index, and compares it with the store after `rest`. */
  start(rest: Promise<void>): Promise<void> {
    this.#rest = rest;
    return this.sync();
  }

  /** The index, opened first; null when there is no model or the index cannot be opened now. */
  async index(): Promise<Remote<VectorIndex> | null> {
    if (this.#closing.signal.aborted) return null;
    const opening = (this.#index ??= this.#open(this.#generation));
    try {
      return await opening;
    } catch (error) {
      if (this.#index === opening) this.#index = null;
      this.#tell(error, this.#generation);
      return null;
    }
  }

  /** Takes up what was committed; calls that come while one runs are answered by one more run. */
  sync(): Promise<void> {
    this.#syncAgain = true;
    this.#syncing ??= this.#syncLoop().finally(() => (this.#syncing = null));
    return this.#syncing;
  }

  /** Resolves when the index is open and has been compared with the store. */
  async verified(): Promise<void> {
    await this.sync();
    await this.#verifying;
  }

  /** Writes everything to disk; for idle moments. */
  async settle(): Promise<void> {
    await this.sync();
    const index = await this.index();
    await this.#verifying;
    if (!index || this.#closing.signal.aborted) return;
    await this.#record(await index.flush());
    await index.removeOthers();
    // Its process would be started for nothing.
    if (await index.maintenanceDue()) await index.maintain();
  }

  /** Lets the index go at once, and closes it: the next who asks opens that of the model which is there then. */
  async letGo(): Promise<void> {
    const opened = this.#index;
    this.#generation += 1;
    this.#index = null;
    this.#model = null;
    this.#state = null;
    const index = await opened?.catch(() => null);
    await index?.close();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#syncing;
    const index = await this.#index?.catch(() => null);
    await index?.close();
  }

  async #open(generation: number): Promise<Remote<VectorIndex>> {
    const { embedder, writer, open } = this.#dependencies;
    const model = await embedder.model();
    await writer.registerModel(model);
    if (generation === this.#generation) this.#model = model;
    const index = await open(model);
    await this.#record(await index.sync(), generation);
    this.#dependencies.onNotice(null);
    if (generation === this.#generation) this.#verifying = this.#verify(index, generation);
    return index;
  }

  /** Beside the first searches, which need not wait: what the store does not know is dropped from their hits. */
  async #verify(index: Remote<VectorIndex>, generation: number): Promise<void> {
    try {
      await this.#rest;
      if (this.#closing.signal.aborted) return;
      await index.verify();
      await this.#record(await index.sync(), generation);
    } catch (error) {
      if (!this.#closing.signal.aborted) this.#tell(error, generation);
    }
  }

  async #syncLoop(): Promise<void> {
    while (this.#syncAgain && !this.#closing.signal.aborted) {
      this.#syncAgain = false;
      const generation = this.#generation;
      const index = await this.index();
      if (!index) return;
      try {
        await this.#record(await index.sync(), generation);
      } catch (error) {
        this.#tell(error, generation);
      }
    }
  }

  #tell(error: unknown, generation: number): void {
    if (generation !== this.#generation) return;
    const { code, message } = toTroveError(error);
    this.#dependencies.onNotice({ code, message });
  }

  async #record(state: VectorIndexState, generation = this.#generation): Promise<void> {
    if (generation !== this.#generation) return;
    const advanced = state.appliedSeq > (this.#state?.appliedSeq ?? 0);
    this.#state = state;
    if (advanced) await this.#dependencies.writer.appliedVectorOps(state.appliedSeq);
  }
}
