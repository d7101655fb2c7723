/** The added folders: scanned, watched, offline or on their way out. */
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { TroveError, toTroveError } from '../../shared/errors.ts';
import type { Root } from '../../shared/contract/library.ts';
import type { Notice } from '../../shared/contract/search.ts';
import type { Remote } from '../remote.ts';
import type { StoreReader } from '../store/reader.ts';
import { displayPath } from '../store/paths.ts';
import type { RootRow } from '../store/records.ts';
import type { StoreWriter } from '../store/writer.ts';
import { checkAgainstRoots, checkFolder, namesBelow } from './check-folder.ts';
import { rulesInFolder } from './rules-on-path.ts';
import { rootRules, type RuleOptions } from './rules.ts';
import { scanFolder, type ScanTarget } from './scan.ts';
import type { DirtyFolder, Watcher, WatcherEvent } from './watcher.ts';

export interface RootsDependencies {
  readonly writer: Remote<StoreWriter>;
  readonly reader: Remote<StoreReader>;
  readonly watcher: Watcher;
  readonly ruleOptions: () => RuleOptions;
  /** Files may be waiting to be read; urgent are those that the person has just changed. */
  readonly onPending: (options: { readonly isUrgent: boolean }) => void;
  /** Rows went away, or a root's state changed. */
  readonly onChange: () => void;
  /** Something could not be listed or watched; null when it can again. */
  readonly onProblem: (subject: string, notice: Notice | null) => void;
}

interface OpenRoot {
  readonly row: RootRow;
  readonly path: string;
  state: Root['state'];
  /** Scans of a root run one after the other: an older listing must never be compared after a newer one. */
  queue: Promise<unknown>;
}

const offlineCheckMs = 10_000;
const retryMs = 5_000;

export class Roots {
  readonly #dependencies: RootsDependencies;
  readonly #open = new Map<number, OpenRoot>();
  readonly #stopped = new AbortController();
  #timer: NodeJS.Timeout | null = null;
  #purging: Promise<void> | null = null;
  #purgeTimer: NodeJS.Timeout | null = null;

  constructor(dependencies: RootsDependencies) {
    this.#dependencies = dependencies;
  }

  /** Opens the stored roots and catches up with the disk; resolves before the scans are done. */
  async start(): Promise<void> {
    for (const row of await this.#dependencies.writer.roots()) {
      if (!row.removing) this.#begin(row);
    }
    void this.#purge();
    this.#timer = setInterval(() => this.#checkPresence(), offlineCheckMs);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    this.#stopped.abort();
    if (this.#timer) clearInterval(this.#timer);
    if (this.#purgeTimer) clearTimeout(this.#purgeTimer);
    await Promise.all([...this.#open.values()].map(({ queue }) => queue));
    await this.#purging;
  }

  get scanning(): boolean {
    return [...this.#open.values()].some(({ state }) => state === 'scanning');
  }

  /** State by root id; a root that is not open any more is being removed. */
  stateOf(rootId: number): Root['state'] {
    return this.#open.get(rootId)?.state ?? 'removing';
  }

  paths(): string[] {
    return [...this.#open.values()].map(({ path }) => path);
  }

  /** The open root that holds the path, with the names below it. */
  locate(path: string): { rootId: number; root: string; names: string[] } | null {
    for (const { row, path: root } of this.#open.values()) {
      const names = namesBelow(root, path);
      if (names) return { rootId: row.rootId, root, names };
    }
    return null;
  }

  /** Adds a folder, or scans it again when it is already there. Rejects as `checkFolder` and `checkAgainstRoots` do. */
  async add(path: string): Promise<RootRow> {
    const real = await checkFolder(path);
    const present = [...this.#open.values()].find((root) => root.path === real);
    if (present) {
      this.#scan(present);
      return present.row;
    }
    checkAgainstRoots(real, this.paths());
    const row = await this.#dependencies.writer.addRoot(Buffer.from(real));
    this.#begin(row);
    return row;
  }

  /** Takes a folder out of the index: invisible at once, its rows deleted in the background. */
  async remove(path: string): Promise<RootRow> {
    const root = [...this.#open.values()].find((candidate) => candidate.path === path);
    if (!root) throw new TroveError('NOT_FOUND', `${path} is not an added folder.`);
    this.#open.delete(root.row.rootId);
    await this.#dependencies.writer.removeRoot(root.row.rootId);
    await this.#dependencies.writer.forgetDigests(root.row.path);
    this.#dependencies.onChange();
    void this.#dependencies.watcher.unwatch(root.path);
    void root.queue.then(() => this.#purge());
    return root.row;
  }

  rescan(): void {
    for (const root of this.#open.values()) this.#scan(root);
  }

  /** Resolves when every scan that has been asked for is done. */
  async settled(): Promise<void> {
    await Promise.all([...this.#open.values()].map(({ queue }) => queue));
  }

  /** Resolves when everything removed so far is deleted. */
  purged(): Promise<void> {
    return this.#purge();
  }

  handle(event: WatcherEvent): void {
    if (event.type === 'dirty') for (const folder of event.folders) this.#compare(folder);
    if (event.type === 'ready') this.#rescanRoot(event.root);
    if (event.type === 'failed') this.#unwatched(event.root, event.message);
  }

  /** The watcher was started anew: what happened meanwhile is caught up with by a scan when it is ready. */
  watchAgain(): void {
    for (const { path, state } of this.#open.values()) {
      if (state !== 'offline') this.#watch(path);
    }
  }

  #begin(row: RootRow): void {
    const root: OpenRoot = {
      row,
      path: Buffer.from(row.path).toString(),
      state: 'scanning',
      queue: Promise.resolve(),
    };
    this.#open.set(row.rootId, root);
    this.#scan(root);
    this.#watch(root.path);
    this.#dependencies.onChange();
  }

  #watch(path: string): void {
    this.#dependencies.watcher.watch(path).catch((error: Error) => this.#unwatched(path, error.message));
  }

  #unwatched(path: string, message: string): void {
    this.#dependencies.onProblem(`WATCH ${path}`, { code: 'FOLDER_UNREADABLE', message });
  }

  #rescanRoot(path: string): void {
    const root = [...this.#open.values()].find((candidate) => candidate.path === path);
    if (root) this.#scan(root);
  }

  #scan(root: OpenRoot): void {
    // At once: who asked for a scan must not be told meanwhile that there is nothing to wait for.
    if (root.state === 'watching') this.#setState(root, 'scanning');
    this.#enqueue(root, async () => {
      const device = await deviceOf(root.path);
      if (device === null) return this.#setState(root, 'offline');
      this.#setState(root, 'scanning');
      this.#dependencies.onProblem(`SCAN ${root.path}`, null);
      const rules = rootRules(this.#dependencies.ruleOptions());
      await this.#compareTree(root, { dirId: root.row.dirId, path: root.row.path, rules, device }, 'all');
      this.#setState(root, 'watching');
    });
  }

  #compare({ path, rulesChanged }: DirtyFolder): void {
    const place = this.locate(path);
    const root = place && this.#open.get(place.rootId);
    if (!place || !root) return;
    this.#enqueue(root, async () => {
      const target = await this.#nearestTarget(root, place.names);
      if (target) await this.#compareTree(root, target, rulesChanged ? 'all' : 'new');
    });
  }

  /** The folder itself, or the nearest one above that both the disk and the store still have. */
  async #nearestTarget(root: OpenRoot, names: readonly string[]): Promise<ScanTarget | null> {
    const device = await deviceOf(root.path);
    if (device === null) {
      this.#setState(root, 'offline');
      return null;
    }
    for (let depth = names.length; depth >= 0; depth -= 1) {
      const below = names.slice(0, depth);
      const path = Buffer.from(join(root.path, ...below));
      const dirId = depth === 0 ? root.row.dirId : await this.#dependencies.reader.directoryByPath(path);
      if (dirId === null || (await deviceOf(path.toString())) === null) continue;
      const rules = await rulesInFolder(root.path, below, this.#dependencies.ruleOptions());
      return { dirId, path, rules, device };
    }
    return null;
  }

  async #compareTree(root: OpenRoot, target: ScanTarget, depth: 'all' | 'new'): Promise<void> {
    const { writer, onPending, onChange, onProblem } = this.#dependencies;
    const { removed } = await scanFolder(
      target,
      {
        reconcile: (listing) => writer.reconcile(listing),
        onFolder: ({ pending, removed: gone, moved }) => {
          if (pending > 0) onPending({ isUrgent: depth === 'new' });
          if (pending + gone + moved > 0) onChange();
        },
        onUnreadable: (path, error) =>
          onProblem(`SCAN ${root.path}`, {
            code: 'FOLDER_UNREADABLE',
            message: `${displayPath(path)} cannot be listed: ${toTroveError(error).message}.`,
          }),
      },
      { signal: this.#stopped.signal, depth },
    );
    if (removed > 0) void this.#purge();
  }

  #enqueue(root: OpenRoot, task: () => Promise<void>): void {
    root.queue = root.queue.then(async () => {
      while (!this.#stopped.signal.aborted && this.#open.has(root.row.rootId)) {
        try {
          return await task();
        } catch (error) {
          await this.#waitAfter(root, error);
        }
      }
    });
  }

  /** The store could not take what was found, e.g. on a full disk: it is compared again after a while. */
  async #waitAfter(root: OpenRoot, error: unknown): Promise<void> {
    const { signal } = this.#stopped;
    if (signal.aborted) return;
    const { code, message } = toTroveError(error);
    this.#dependencies.onProblem(`SCAN ${root.path}`, { code, message });
    // Cut short by `close`, which is no fault.
    await delay(retryMs, undefined, { signal, ref: false }).catch(() => undefined);
  }

  #setState(root: OpenRoot, state: Root['state']): void {
    if (root.state === state) return;
    root.state = state;
    this.#dependencies.onChange();
  }

  /** Deletes what was removed in slices, so that searches and commits get in between. */
  #purge(): Promise<void> {
    const purgeAll = async (): Promise<void> => {
      while (!this.#stopped.signal.aborted) {
        const { more, waitMs } = await this.#dependencies.writer.purgeSlice();
        if (!more && waitMs !== null) this.#purgeLater(waitMs);
        if (!more) break;
      }
      this.#dependencies.onChange();
    };
    this.#purging = (this.#purging ?? Promise.resolve()).then(purgeAll).catch((error: unknown) => {
      if (this.#stopped.signal.aborted) return;
      const { code, message } = toTroveError(error);
      this.#dependencies.onProblem('PURGE', { code, message });
    });
    return this.#purging;
  }

  /** What was just removed may be the first half of a move, and is kept for a moment. */
  #purgeLater(waitMs: number): void {
    if (this.#purgeTimer) clearTimeout(this.#purgeTimer);
    this.#purgeTimer = setTimeout(() => void this.#purge(), waitMs);
    this.#purgeTimer.unref();
  }

  /** Disks come and go without an event. */
  #checkPresence(): void {
    for (const root of this.#open.values()) {
      void deviceOf(root.path).then((device) => {
        if ((device === null) !== (root.state === 'offline')) this.#scan(root);
      });
    }
  }
}

/** The volume a folder is on; null when it is not there or cannot be reached: then nothing of it is deleted. */
async function deviceOf(path: string): Promise<bigint | null> {
  const stats = await lstat(path, { bigint: true }).catch(() => null);
  return stats?.isDirectory() ? stats.dev : null;
}
