/** Acts on duplicates, one action at a time, and keeps the journal of it. */
import { randomUUID } from 'node:crypto';
import type {
  ActEvent,
  ActRequest,
  ActResult,
  JournalBatch,
  Plan,
  PlanRequest,
  RefusedFile,
  SeenFile,
} from '../../../shared/contract/acting.ts';
import { TroveError } from '../../../shared/errors.ts';
import { bringBack, canBringBack, settleBegun } from './bring-back.ts';
import { deleteForGood } from './delete-for-good.ts';
import { Journal, journalError, readJournal, type Acted, type Batch } from './journal.ts';
import { planRemovals } from './plan.ts';
import { RefusedError, refusalOf } from './refusal.ts';
import type { Removal } from './removal.ts';
import { removeCopy } from './remove-copy.ts';

export interface ActingDependencies {
  readonly dataFolder: string;
  /** Null where the trash is ours to fill (Linux); rejecting where there is none. */
  readonly systemTrash: ((path: string) => Promise<void>) | null;
  /** Held while files are acted on: a lock against other processes where there can be any. */
  readonly hold?: () => Promise<() => void>;
}

/** A file that is to go, with all that may stay for it. */
type Going = Pick<Removal, 'file' | 'kind' | 'keep'>;

interface Step {
  readonly path: string;
  readonly size: number;
  /** Rejects with a refusal: then the file is as it was. */
  readonly take: () => Promise<void>;
}

/** Of all refused files, so many are told by name. */
export const namedRefusals = 200;
const entriesPerBatch = 100;
const progressEveryMs = 100;

export class Acting {
  readonly #dependencies: ActingDependencies;
  #last: Promise<unknown> = Promise.resolve();

  constructor(dependencies: ActingDependencies) {
    this.#dependencies = dependencies;
  }

  /** Whether what goes to the trash can be brought back from here. */
  get canUndoTrash(): boolean {
    return this.#dependencies.systemTrash === null;
  }

  plan(request: PlanRequest): Plan {
    return planRemovals(request);
  }

  /** Rejects with `DISK_FULL`, `DATA_FOLDER_READ_ONLY` or `DATA_FOLDER_UNUSABLE`, before anything is done. */
  async *act({ action, link, groups }: ActRequest, signal?: AbortSignal): AsyncGenerator<ActEvent> {
    const kept = new Set(groups.flatMap(({ keep }) => keep.map(({ path }) => path)));
    yield* this.#remove(action, link, removalsOf(groups), kept, signal);
  }

  /** Moves files that the person chose to the trash, with or without another copy of them. Rejects as `act`. */
  async *trash(files: readonly SeenFile[], signal?: AbortSignal): AsyncGenerator<ActEvent> {
    const chosen = files.map((file): Going => ({ file, kind: 'chosen', keep: [] }));
    yield* this.#remove('trash', 'auto', chosen, new Set(), signal);
  }

  async *#remove(
    action: ActRequest['action'],
    link: ActRequest['link'],
    going: readonly Going[],
    kept: ReadonlySet<string>,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<ActEvent> {
    const { dataFolder, systemTrash } = this.#dependencies;
    const release = await this.#alone();
    try {
      await this.#settle();
      const journal = await Journal.open(dataFolder);
      try {
        const batchId = randomUUID();
        await journal
          .add({ type: 'batch', batchId, at: Date.now(), action }, true)
          .catch((error: unknown) => Promise.reject(journalError(dataFolder, error)));
        const steps = going.map((gone, n): Step => {
          const { path, size } = gone.file;
          const take = async (): Promise<void> => {
            if (kept.has(path)) throw new RefusedError('kept', 'Another group keeps it.');
            const removal: Removal = { batchId, n, action, link, ...gone };
            await removeCopy(removal, { dataFolder, journal, signal, systemTrash });
          };
          return { path, size, take };
        });
        const undoable = action !== 'trash' || this.canUndoTrash;
        yield* run(steps, { batchId, undoable }, signal);
      } finally {
        await journal.close();
      }
    } finally {
      release();
    }
  }

  /** Rejects with `NOTHING_TO_UNDO`. Files that cannot be brought back stay where they are and are told. */
  async *undo(batchId: string | undefined, signal?: AbortSignal): AsyncGenerator<ActEvent> {
    const release = await this.#alone();
    try {
      const batches = await this.#settle();
      const batch = batches.findLast(
        (candidate) =>
          candidate.files.some(canBringBack) && (batchId === undefined || candidate.batchId === batchId),
      );
      if (!batch) throw new TroveError('NOTHING_TO_UNDO', 'There is nothing that could be taken back.');
      yield* this.#change(batch.files.filter(canBringBack).toReversed(), batch.batchId, signal, (acted) =>
        bringBack(batch.action, acted).then(() => 'undone'),
      );
    } finally {
      release();
    }
  }

  /** Deletes what lies in quarantine for good, of one batch or all. */
  async *emptyQuarantine(
    { batchId, alsoLast }: { readonly batchId?: string | undefined; readonly alsoLast: boolean },
    signal?: AbortSignal,
  ): AsyncGenerator<ActEvent> {
    const release = await this.#alone();
    try {
      const batches = await this.#settle();
      const wanted = batches.filter((batch) => batchId === undefined || batch.batchId === batchId);
      const files = inQuarantine(wanted);
      yield* this.#change(files, batchId ?? null, signal, (acted) =>
        deleteForGood(acted, alsoLast).then(() => 'emptied'),
      );
    } finally {
      release();
    }
  }

  async journal(request: { before?: string | undefined; limit: number }): Promise<{
    batches: JournalBatch[];
    next: string | null;
  }> {
    const batches = (await readJournal(this.#dependencies.dataFolder)).filter(hasFiles).reverse();
    const from = batches.findIndex(({ batchId }) => batchId === request.before) + 1;
    const shown = batches.slice(from, from + request.limit);
    const isMore = from + request.limit < batches.length;
    return { batches: shown.map(describe), next: isMore ? (shown.at(-1)?.batchId ?? null) : null };
  }

  async quarantine(): Promise<{ files: number; bytes: number; folders: string[] }> {
    const files = inQuarantine(await readJournal(this.#dependencies.dataFolder));
    const folders = new Set(files.map(({ to }) => to.slice(0, to.lastIndexOf('.trove-quarantine') + 17)));
    return {
      files: files.length,
      bytes: files.reduce((sum, { stamp }) => sum + stamp.size, 0),
      folders: [...folders],
    };
  }

  /** Every change goes into the journal once it is made; the disk tells should that fail. */
  async *#change(
    files: readonly Acted[],
    batchId: string | null,
    signal: AbortSignal | undefined,
    change: (acted: Acted) => Promise<'undone' | 'emptied'>,
  ): AsyncGenerator<ActEvent> {
    const journal = await Journal.open(this.#dependencies.dataFolder);
    try {
      const steps = files.map((acted): Step => {
        const take = async (): Promise<void> => {
          const type = await change(acted);
          await journal.add({ type, batchId: acted.batchId, n: acted.n }).catch(letPass);
        };
        return { path: acted.path, size: acted.stamp.size, take };
      });
      yield* run(steps, { batchId, undoable: false }, signal);
    } finally {
      await journal.close();
    }
  }

  /** The journal, with what a process that ended in the middle has left settled. */
  async #settle(): Promise<Batch[]> {
    const { dataFolder } = this.#dependencies;
    const batches = await readJournal(dataFolder);
    const open = batches.flatMap(({ action, files }) =>
      files.filter(({ state }) => state === 'begun').map((acted) => ({ action, acted })),
    );
    if (open.length === 0) return batches;
    const journal = await Journal.open(dataFolder);
    try {
      for (const { action, acted } of open) {
        acted.state = await settleBegun(action, acted);
        const { batchId, n, state: type } = acted;
        if (type === 'done' || type === 'void') await journal.add({ type, batchId, n }).catch(letPass);
      }
    } finally {
      await journal.close();
    }
    return batches;
  }

  /** Waits for the actions before this one. */
  async #alone(): Promise<() => void> {
    const before = this.#last;
    let done: () => void = () => undefined;
    this.#last = new Promise<void>((resolve) => (done = resolve));
    await before;
    try {
      const release = await this.#dependencies.hold?.();
      return () => {
        release?.();
        done();
      };
    } catch (error) {
      done();
      throw error;
    }
  }
}

/** Runs the steps, each in its turn; the last event says what became of all of them. */
async function* run(
  steps: readonly Step[],
  { batchId, undoable }: { readonly batchId: string | null; readonly undoable: boolean },
  signal: AbortSignal | undefined,
): AsyncGenerator<ActEvent> {
  const refused: RefusedFile[] = [];
  const bytesTotal = steps.reduce((sum, { size }) => sum + size, 0);
  let [seen, seenBytes, files, bytes, refusedCount, toldAt] = [0, 0, 0, 0, 0, 0];
  for (const { path, size, take } of steps) {
    if (signal?.aborted) break;
    try {
      await take();
      files += 1;
      bytes += size;
    } catch (error) {
      if (signal?.aborted) break;
      const { reason, message } = refusalOf(error);
      refusedCount += 1;
      if (refused.length < namedRefusals) refused.push({ path, reason, message });
    }
    seen += 1;
    seenBytes += size;
    if (performance.now() - toldAt < progressEveryMs) continue;
    toldAt = performance.now();
    yield { type: 'progress', files: seen, filesTotal: steps.length, bytes: seenBytes, bytesTotal };
  }
  const result: ActResult = {
    batchId: files > 0 ? batchId : null,
    files,
    bytes,
    refusedCount,
    refused,
    undoable: undoable && files > 0,
  };
  yield { type: 'done', result };
}

type Group = ActRequest['groups'][number];

/** A path that stands in several groups is taken once, with all that may stay for it. */
function removalsOf(groups: readonly Group[]): Going[] {
  const removals = new Map<string, { file: SeenFile; kind: Group['kind']; keep: SeenFile[] }>();
  for (const { kind, keep, remove } of groups) {
    for (const file of remove) {
      const known = removals.get(file.path);
      if (!known) removals.set(file.path, { file, kind, keep: [...keep] });
      else if (known.kind === kind) known.keep.push(...keep);
      else if (kind === 'exact') removals.set(file.path, { file, kind, keep: [...keep] });
    }
  }
  return [...removals.values()];
}

function inQuarantine(batches: readonly Batch[]): Acted[] {
  return batches.flatMap(({ action, files }) =>
    action === 'trash' ? [] : files.filter((acted) => canBringBack(acted) && acted.link === null),
  );
}

function hasFiles({ files }: Batch): boolean {
  return files.some(({ state }) => state !== 'void');
}

function describe({ batchId, at, action, files }: Batch): JournalBatch {
  const acted = files.filter(({ state }) => state !== 'void');
  return {
    batchId,
    at,
    action,
    files: acted.length,
    bytes: acted.reduce((sum, { stamp }) => sum + stamp.size, 0),
    undoable: acted.filter(canBringBack).length,
    entries: acted.slice(0, entriesPerBatch).map(({ path, kept, stamp, state }) => ({
      path,
      keptPath: kept,
      size: stamp.size,
      state: state === 'undone' || state === 'emptied' ? state : 'done',
    })),
  };
}

function letPass(error: NodeJS.ErrnoException): void {
  if (error.code === undefined) throw error;
}
