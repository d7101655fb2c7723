/**
 * Reads what is pending: extract → embed → commit. A few lanes take turns at the stages, each with one batch in hand,
 * which bounds the memory and keeps extractor, embedder and store busy at the same time.
 */
import { TroveError, toTroveError } from '../../shared/errors.ts';
import type { Notice } from '../../shared/contract/search.ts';
import type { ExtractLimits } from '../extract/document.ts';
import type { Embedder } from '../embed/embedder.ts';
import type { Remote } from '../remote.ts';
import type { StoreReader } from '../store/reader.ts';
import type { FileCommit, NewVector, PendingFile } from '../store/records.ts';
import type { StoreWriter } from '../store/writer.ts';
import type { Effort } from '../quiet/effort.ts';
import { Claims } from './claims.ts';
import { distinctItems, embedItems, embedItemsOf, type EmbedItem } from './embed-missing.ts';
import type { Extractor } from './extractor.ts';
import { prepareBatch } from './prepare-batch.ts';
import { ProgressMeter } from './progress.ts';
import { RestlessFiles } from './restless-files.ts';
import { Semaphore } from './semaphore.ts';

export interface IndexerDependencies {
  readonly reader: Remote<StoreReader>;
  readonly writer: Remote<StoreWriter>;
  readonly extractor: Extractor;
  readonly embedder: Embedder;
  readonly limits: () => ExtractLimits;
  /** How many lanes may work, and how long each rests between batches. */
  readonly effort: () => Pick<Effort, 'lanes' | 'rest'>;
  /** After each commit, e.g. to take the new vectors up. */
  readonly onCommit: () => void;
  /** Everything pending is settled. */
  readonly onDrained: () => void;
  readonly onNotice: (code: string, notice: Notice | null) => void;
}

/** Beyond those that are being read: one at the embedder, one at the store. */
const lanesBeyondReading = 2;
const batchFiles = 96;
const batchBytes = 1_000_000;
/** At most two batches in flight at the embedder. */
const atEmbedder = 2;
const retryMs = 5_000;
const maxRestMs = 5_000;

export class Indexer {
  readonly progress = new ProgressMeter();
  readonly #dependencies: IndexerDependencies;
  readonly #extracting: Semaphore;
  readonly #alone = new Semaphore(1);
  readonly #embedding = new Semaphore(atEmbedder);
  readonly #inHand = new Set<number>();
  readonly #claims = new Claims();
  readonly #restless = new RestlessFiles();
  #restTimer: NodeJS.Timeout | null = null;
  #running = 0;
  #isNewRun = false;
  #wakes = 0;
  #paused = false;
  #stills = 0;
  #closed = false;
  #taking: Promise<unknown> = Promise.resolve();
  #retry: NodeJS.Timeout | null = null;
  readonly #rests: (() => void)[] = [];
  readonly #whenIdle: (() => void)[] = [];

  constructor(dependencies: IndexerDependencies) {
    this.#dependencies = dependencies;
    this.#extracting = new Semaphore(dependencies.extractor.parallel + 1);
  }

  get active(): boolean {
    return this.#running > 0;
  }

  /** There may be pending files: starts the lanes that are not at work; urgent ones end the rests of those that are. */
  wake({ isUrgent = false }: { readonly isUrgent?: boolean } = {}): void {
    if (this.#isHeld) return;
    this.#wakes += 1;
    if (isUrgent) this.#endRests();
    if (!this.active) this.#isNewRun = true;
    while (this.#running < this.#maxLanes) {
      this.#running += 1;
      void this.#lane();
    }
  }

  /** Batches in hand are finished; no new one is taken. */
  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.wake();
  }

  /** Does something while no batch is in hand: reading goes on afterwards. */
  async whileStill(work: () => Promise<void>): Promise<void> {
    this.#stills += 1;
    this.#endRests();
    try {
      await this.drained();
      await work();
    } finally {
      this.#stills -= 1;
      this.wake();
    }
  }

  /** Resolves when no lane is at work. */
  async drained(): Promise<void> {
    while (this.active) await new Promise<void>((resolve) => this.#whenIdle.push(resolve));
  }

  /** Takes no more; resolves when what is in hand is done. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#endRests();
    if (this.#retry) clearTimeout(this.#retry);
    if (this.#restTimer) clearTimeout(this.#restTimer);
    await this.drained();
  }

  async #lane(): Promise<void> {
    let settled = false;
    try {
      for (;;) {
        const wakes = this.#wakes;
        const files = await this.#take();
        // What became pending while the store was asked found every lane at work.
        if (files.length === 0 && wakes !== this.#wakes && !this.#isHeld) continue;
        if (files.length === 0) break;
        this.#countFromZero();
        const started = performance.now();
        await this.#index(files);
        if (this.#running > this.#maxLanes) return;
        if (!files.some(({ isUrgent }) => isUrgent)) await this.#rest(performance.now() - started);
      }
      settled = true;
    } catch (error) {
      this.#failed(error);
    } finally {
      this.#running -= 1;
      if (!this.active) for (const resolve of this.#whenIdle.splice(0)) resolve();
      if (settled && this.#running === 0 && !this.#isHeld) this.#dependencies.onDrained();
    }
  }

  get #maxLanes(): number {
    const { extractor, effort } = this.#dependencies;
    return Math.min(effort().lanes, extractor.parallel + lanesBeyondReading);
  }

  get #isHeld(): boolean {
    return this.#paused || this.#closed || this.#stills > 0 || this.#maxLanes < 1;
  }

  /** What the person changes meanwhile ends the rest. */
  async #rest(workedMs: number): Promise<void> {
    const restMs = Math.min(maxRestMs, workedMs * this.#dependencies.effort().rest);
    if (restMs < 1 || this.#isHeld) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, restMs);
      this.#rests.push(() => (clearTimeout(timer), resolve()));
    });
  }

  #endRests(): void {
    for (const end of this.#rests.splice(0)) end();
  }

  /** A wake that finds nothing to do leaves the figures of the last run. */
  #countFromZero(): void {
    if (!this.#isNewRun) return;
    this.#isNewRun = false;
    this.progress.start();
    // The model's process starts while the first files are read; whether there is one is asked when it is needed.
    void this.#dependencies.embedder.embed([], 'passage').catch(() => undefined);
  }

  /** One lane asks at a time, so that no file is in two hands. */
  #take(): Promise<PendingFile[]> {
    const take = this.#taking.then(async () => {
      if (this.#isHeld) return [];
      const files = await this.#dependencies.reader.pendingFiles(batchFiles, batchBytes, [
        ...this.#inHand,
        ...this.#restless.resting(),
      ]);
      // It may have become time to wait while the store was asked.
      if (this.#isHeld) return [];
      for (const { fileId } of files) this.#inHand.add(fileId);
      return files;
    });
    this.#taking = take.catch(() => undefined);
    return take;
  }

  async #index(files: readonly PendingFile[]): Promise<void> {
    const { extractor, limits, writer, onCommit, onNotice } = this.#dependencies;
    try {
      const commits = await this.#extracting.run(() => prepareBatch(files, limits(), extractor, this.#alone));
      const items = distinctItems(commits.flatMap(embedItemsOf));
      const hashes = items.map(({ embedHash }) => embedHash);
      await this.#claims.run(hashes, async () => {
        const { vectors, fingerprint } = await this.#embedding.run(() => this.#embed(items));
        await writer.commit(commits.map(withoutTokens), vectors, fingerprint);
      });
      onNotice('DISK_FULL', null);
      this.progress.done(
        files.length,
        files.reduce((sum, { size }) => sum + size, 0),
      );
      onCommit();
    } finally {
      this.#restless.wereRead(files.filter(({ isUrgent }) => isUrgent).map(({ fileId }) => fileId));
      this.#wakeAfterRest();
      for (const { fileId } of files) this.#inHand.delete(fileId);
    }
  }

  /** A file that was changed while it rested is read when its time has come. */
  #wakeAfterRest(): void {
    if (this.#restTimer) clearTimeout(this.#restTimer);
    const waitMs = this.#restless.nextMs;
    if (waitMs === null || this.#closed) return;
    this.#restTimer = setTimeout(() => {
      this.wake();
      this.#wakeAfterRest();
    }, waitMs + 1);
    this.#restTimer.unref();
  }

  /** Files that are written again and again, and rest before they are read once more. */
  get restless(): number {
    return this.#restless.restless;
  }

  /** Without a model the passages are committed all the same; their vectors follow when it is back. */
  async #embed(
    items: readonly EmbedItem[],
  ): Promise<{ vectors: readonly NewVector[]; fingerprint: string | null }> {
    const { embedder, writer, onNotice } = this.#dependencies;
    try {
      const { fingerprint, isFast, takesTokens } = await embedder.model();
      // The files of a slow one are found by their words meanwhile; their vectors follow when all are read.
      if (items.length === 0 || !isFast) return { vectors: [], fingerprint };
      const known = await writer.knownVectors(
        items.map(({ embedHash }) => embedHash),
        fingerprint,
      );
      const vectors = await withSecondTry(() =>
        embedItems(
          items.filter((_, at) => !known[at]).map((item) => (takesTokens ? item : { ...item, tokens: null })),
          embedder,
        ),
      );
      onNotice('EMBEDDER', null);
      return { vectors, fingerprint };
    } catch (error) {
      const { code, message } = toTroveError(error);
      if (!withoutModel.has(code)) throw error;
      onNotice('EMBEDDER', { code, message });
      return { vectors: [], fingerprint: null };
    }
  }

  /** Nothing is lost: what was in hand is still pending. Tries again after a while. */
  #failed(error: unknown): void {
    if (this.#closed) return;
    const { code, message } = toTroveError(error);
    this.#dependencies.onNotice(code === 'DISK_FULL' ? code : 'INDEXER', { code, message });
    this.#retry ??= setTimeout(() => {
      this.#retry = null;
      this.#dependencies.onNotice('INDEXER', null);
      this.wake();
    }, retryMs);
  }
}

/** The model has had them; the store has no use for them, and copying them to its thread would take time. */
function withoutTokens(commit: FileCommit): FileCommit {
  const { outcome } = commit;
  if (outcome.state !== 'indexed') return commit;
  return { ...commit, outcome: { ...outcome, passages: { ...outcome.passages, tokens: null } } };
}

const withoutModel: ReadonlySet<string> = new Set(['MODEL_MISSING', 'MODEL_DAMAGED', 'HELPER_UNAVAILABLE']);

/** An embedder that was killed is started again by its supervisor; the batch it had goes there once more. */
async function withSecondTry<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof TroveError && error.code === 'HELPER_UNAVAILABLE') return task();
    throw error;
  }
}
