/** One added folder while it is open: its scans one after the other, its watch, and where it is now. */
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { toTroveError } from '../../shared/errors.ts';
import type { Root } from '../../shared/contract/library.ts';
import type { RootRules } from '../../shared/contract/rules.ts';
import type { RootRow } from '../store/records.ts';
import { namesBelow } from './check-folder.ts';
import { deviceOf, reach } from './reach.ts';
import type { RootsDependencies } from './roots.ts';
import type { RuleOptions } from './rules.ts';
import type { ScanRequest } from './scan.ts';
import type { Volume } from './volume.ts';
import type { DirtyFolder, WatcherEvent } from './watcher.ts';

export interface OpenRootDependencies extends RootsDependencies {
  readonly stopped: AbortSignal;
  /** Rows wait to be deleted. */
  readonly onRemoved: () => void;
}

type ScannedPlace = Pick<ScanRequest, 'names' | 'dirId' | 'path' | 'device'>;

const retryMs = 5_000;
/** A scan waits this long for the watch, since one that begins when changes are reported needs no second one after it. */
const watchPatienceMs = 3_000;
/** A root that is looked through from time to time costs at most a twentieth of a core that way. */
const restPerScan = 20;
/** The system has no more watches to give. */
const exhausted: ReadonlySet<string> = new Set(['ENOSPC', 'EMFILE']);

export class OpenRoot {
  readonly path: string;
  readonly #dependencies: OpenRootDependencies;
  #row: RootRow;
  #state: Root['state'] = 'scanning';
  #watching: 'nothing' | 'events' | 'scans' = 'nothing';
  /** While it is looked through from time to time: why, and how long it rests in between. */
  #scansFor: NonNullable<Root['scans']>['reason'] = 'remote';
  #scanEveryMs: number;
  #volume: Volume | null;
  /** Scans run one after the other: an older listing must never be compared after a newer one. */
  #queue: Promise<unknown> = Promise.resolve();
  /** Folders to compare, and whether rules changed there; a queued task takes them all. */
  #dirty = new Map<string, boolean>();
  #scanTimer: NodeJS.Timeout | null = null;
  /** Resolves when changes are reported, or never will be. */
  #watched = Promise.withResolvers<void>();
  /** A scan is asked for and has not begun to list. */
  #scanIsAhead = false;
  #closed = false;

  constructor(row: RootRow, dependencies: OpenRootDependencies) {
    this.#row = row;
    this.#dependencies = dependencies;
    this.#volume = row.volume;
    this.#scanEveryMs = dependencies.scanEveryMs;
    this.path = Buffer.from(row.path).toString();
  }

  get row(): RootRow {
    return this.#row;
  }

  get state(): Root['state'] {
    return this.#state;
  }

  /** Null: its changes are reported. */
  get scans(): Root['scans'] {
    if (this.#watching !== 'scans') return null;
    return { everySeconds: this.#scanEveryMs / 1_000, reason: this.#scansFor };
  }

  options(): RuleOptions {
    return {
      ...this.#dependencies.ruleOptions(),
      rules: this.#row.rules,
      isRemote: this.#volume?.isRemote ?? false,
    };
  }

  settled(): Promise<unknown> {
    return this.#queue;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#watched.resolve();
    if (this.#scanTimer) clearTimeout(this.#scanTimer);
    if (!this.#dependencies.stopped.aborted) void this.#dependencies.watcher.unwatch(this.path);
    await this.#queue;
  }

  /** The person says that this is the folder, whatever disk it is on. */
  adoptVolume(): void {
    this.#volume = null;
  }

  async setRules(rules: RootRules): Promise<void> {
    await this.#dependencies.writer.setRules(this.#row.rootId, rules);
    const watched = JSON.stringify(this.#row.rules?.include ?? []);
    this.#row = { ...this.#row, rules };
    if (this.#watching === 'events' && watched !== JSON.stringify(rules.include)) {
      await this.#dependencies.watcher.unwatch(this.path);
      this.#watch();
    }
    this.scan();
  }

  /** Compares everything with the disk, after `rest`. */
  scan(rest?: Promise<void>): void {
    this.#scanIsAhead = true;
    // At once: who asked for a scan must not be told meanwhile that there is nothing to wait for.
    if (this.#state === 'watching') this.#setState('scanning');
    this.#enqueue(async () => {
      await rest;
      if (this.#dependencies.stopped.aborted) return;
      const started = performance.now();
      const device = await this.#reach();
      if (device === null) return;
      this.#setState('scanning');
      if (this.#watching === 'nothing') this.#startWatching();
      await this.#untilWatched();
      this.#scanIsAhead = false;
      this.#problem('SCAN', null);
      const { dirId, path } = this.#row;
      await this.#compareTree({ names: [], dirId, path, device }, 'all');
      this.#setState('watching');
      if (this.#watching === 'scans') this.#scanLater(performance.now() - started);
    });
  }

  /** Compares one folder, and what is new in it. */
  compare({ path, rulesChanged }: DirtyFolder): void {
    const isQueued = this.#dirty.size > 0;
    this.#dirty.set(path, (this.#dirty.get(path) ?? false) || rulesChanged);
    if (isQueued) return;
    this.#enqueue(async () => {
      const folders = [...this.#dirty];
      this.#dirty.clear();
      // A task that fails is tried again as a whole.
      try {
        for (const [folder, changed] of folders) await this.#compareFolder(folder, changed ? 'all' : 'new');
      } catch (error) {
        for (const [folder, changed] of folders) this.#dirty.set(folder, changed);
        throw error;
      }
    });
  }

  /** After a restart of the watcher; `retry`: also where it could not be watched before. */
  watchAgain({ retry = false }: { readonly retry?: boolean } = {}): void {
    if (this.#watching === 'nothing' || this.#state === 'offline') return;
    if (retry && this.#watching === 'scans') this.#startWatching();
    else if (!retry && this.#watching === 'events') this.#watch();
  }

  /** Changes are reported from now on; those before are found by a scan that begins later. */
  watched(): void {
    this.#watched.resolve();
    if (!this.#scanIsAhead) this.scan();
  }

  /** Where the system has no watches left it is looked through from time to time. */
  cannotWatch({ code, message }: Extract<WatcherEvent, { type: 'failed' }>): void {
    if (!exhausted.has(code)) {
      this.#problem('WATCH', { code: 'FOLDER_UNREADABLE', message });
      return;
    }
    if (this.#watching !== 'events') return;
    this.#lookInstead(
      'watch-limit',
      'WATCH_LIMIT',
      `The system cannot watch all folders of ${this.path}; Trove looks through it every few minutes instead.` +
        ' On Linux, raise fs.inotify.max_user_watches, then check for changes.',
    );
    void this.#dependencies.watcher.unwatch(this.path);
    this.scan();
  }

  /** Looks whether the disk came or went. */
  async checkPresence(): Promise<void> {
    const { state } = await reach(this.path, this.#volume, this.#dependencies.findVolume);
    if ((state === 'away') !== (this.#state === 'offline')) this.scan();
  }

  /** The device; null when the folder is away, of which nothing is deleted then. */
  async #reach(): Promise<bigint | null> {
    const { findVolume, writer } = this.#dependencies;
    const found = await reach(this.path, this.#volume, findVolume);
    if (found.state === 'away') {
      this.#goOffline(found.isOther);
      return null;
    }
    this.#problem('VOLUME', null);
    if (found.volume && JSON.stringify(found.volume) !== JSON.stringify(this.#volume)) {
      this.#volume = found.volume;
      await writer.setVolume(this.#row.rootId, found.volume);
    }
    return found.device;
  }

  #goOffline(isOther: boolean): void {
    if (isOther) {
      this.#problem('VOLUME', {
        code: 'VOLUME_AWAY',
        message: `The disk of ${this.path} is not connected; its files stay in the index. If they are on this disk now, add the folder again.`,
      });
    }
    // Its watch went with the disk: it starts anew when it is back.
    if (this.#watching === 'events') void this.#dependencies.watcher.unwatch(this.path);
    this.#watching = 'nothing';
    this.#setState('offline');
  }

  #startWatching(): void {
    this.#problem('WATCH', null);
    if (this.#volume?.isRemote) {
      this.#lookInstead(
        'remote',
        'REMOTE_FOLDER',
        `${this.path} is on another machine (${this.#volume.fileSystem}); Trove looks through it every few minutes.`,
      );
      return;
    }
    this.#watching = 'events';
    this.#watch();
  }

  #lookInstead(reason: NonNullable<Root['scans']>['reason'], code: string, message: string): void {
    this.#watching = 'scans';
    this.#scansFor = reason;
    this.#watched.resolve();
    this.#problem('WATCH', { code, message });
    this.#dependencies.onChange();
  }

  #watch(): void {
    this.#watched = Promise.withResolvers();
    const { resolve } = this.#watched;
    this.#dependencies.watcher.watch(this.path, this.#row.rules?.include).catch((error: Error) => {
      resolve();
      this.#problem('WATCH', { code: 'FOLDER_UNREADABLE', message: error.message });
    });
  }

  async #untilWatched(): Promise<void> {
    if (this.#watching !== 'events') return;
    const patience = new AbortController();
    const signal = AbortSignal.any([patience.signal, this.#dependencies.stopped]);
    // Cut short when the watch stands, or by `close`.
    const tired = delay(watchPatienceMs, undefined, { signal, ref: false }).catch(() => undefined);
    await Promise.race([this.#watched.promise, tired]);
    patience.abort();
  }

  #scanLater(tookMs: number): void {
    if (this.#scanTimer) clearTimeout(this.#scanTimer);
    if (this.#closed) return;
    this.#scanEveryMs = Math.max(this.#dependencies.scanEveryMs, tookMs * restPerScan);
    this.#scanTimer = setTimeout(() => this.scan(), this.#scanEveryMs);
    this.#scanTimer.unref();
  }

  async #compareFolder(path: string, depth: 'all' | 'new'): Promise<void> {
    const device = await this.#reach();
    const place = device === null ? null : await this.#nearestPlace(path, device);
    if (place) await this.#compareTree(place, depth);
  }

  /** The folder itself, or the nearest one above that both the disk and the store still have. */
  async #nearestPlace(folder: string, device: bigint): Promise<ScannedPlace | null> {
    const names = namesBelow(this.path, folder) ?? [];
    for (let depth = names.length; depth >= 0; depth -= 1) {
      const below = names.slice(0, depth);
      const path = Buffer.from(join(this.path, ...below));
      const dirId = depth === 0 ? this.#row.dirId : await this.#dependencies.reader.directoryByPath(path);
      if (dirId === null || (await deviceOf(path.toString())) === null) continue;
      return { names: below, dirId, path, device };
    }
    return null;
  }

  async #compareTree(place: ScannedPlace, depth: ScanRequest['depth']): Promise<void> {
    const { scan, onPending, onChange, onRemoved, stopped } = this.#dependencies;
    let removedAny = false;
    await scan(
      { ...place, root: this.path, options: this.options(), depth },
      {
        onDifference: ({ pending, removed, moved }) => {
          if (pending > 0) onPending({ isUrgent: depth === 'new' });
          if (pending + removed + moved > 0) onChange();
          removedAny ||= removed > 0;
        },
        onUnreadable: (problem) => this.#problem('SCAN', problem),
      },
      stopped,
    );
    if (removedAny) onRemoved();
  }

  #enqueue(task: () => Promise<void>): void {
    const { stopped } = this.#dependencies;
    this.#queue = this.#queue.then(async () => {
      while (!stopped.aborted && !this.#closed) {
        try {
          return await task();
        } catch (error) {
          await this.#waitAfter(error);
        }
      }
    });
  }

  /** The store could not take what was found, e.g. on a full disk: it is compared again after a while. */
  async #waitAfter(error: unknown): Promise<void> {
    if (this.#dependencies.stopped.aborted) return;
    const { code, message } = toTroveError(error);
    this.#problem('SCAN', { code, message });
    await this.#wait(retryMs);
  }

  /** Cut short by `close`, which is no fault. */
  async #wait(ms: number): Promise<void> {
    const { stopped: signal } = this.#dependencies;
    await delay(ms, undefined, { signal, ref: false }).catch(() => undefined);
  }

  #problem(kind: string, notice: Parameters<RootsDependencies['onProblem']>[1]): void {
    this.#dependencies.onProblem(`${kind} ${this.path}`, notice);
  }

  #setState(state: Root['state']): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#dependencies.onChange();
  }
}
