/** The added folders: scanned, watched, offline or on their way out. */
import { TroveError } from '../../shared/errors.ts';
import type { Root } from '../../shared/contract/library.ts';
import type { RootRules } from '../../shared/contract/rules.ts';
import type { Notice } from '../../shared/contract/search.ts';
import type { Remote } from '../remote.ts';
import type { StoreReader } from '../store/reader.ts';
import type { RootRow } from '../store/records.ts';
import type { StoreWriter } from '../store/writer.ts';
import { checkAgainstRoots, checkFolder, namesBelow } from './check-folder.ts';
import { OpenRoot } from './open-root.ts';
import { Purging } from './purging.ts';
import type { RuleOptions } from './rules.ts';
import type { Scan } from './scan.ts';
import type { FindVolume } from './volume.ts';
import type { Watcher, WatcherEvent } from './watcher.ts';

export interface RootsDependencies {
  readonly writer: Remote<StoreWriter>;
  readonly reader: Remote<StoreReader>;
  readonly watcher: Watcher;
  readonly scan: Scan;
  readonly findVolume: FindVolume;
  /** Least time between two scans of a root that cannot be watched. */
  readonly scanEveryMs: number;
  readonly ruleOptions: () => RuleOptions;
  /** Files may be waiting to be read; urgent are those that the person has just changed. */
  readonly onPending: (options: { readonly isUrgent: boolean }) => void;
  /** Rows went away, or a root's state changed. */
  readonly onChange: () => void;
  /** Something could not be listed or watched; null when it can again. */
  readonly onProblem: (subject: string, notice: Notice | null) => void;
}

const offlineCheckMs = 10_000;

export class Roots {
  readonly #dependencies: RootsDependencies;
  readonly #open = new Map<number, OpenRoot>();
  readonly #stopped = new AbortController();
  readonly #purging: Purging;
  #timer: NodeJS.Timeout | null = null;

  constructor(dependencies: RootsDependencies) {
    const { writer, onChange, onProblem } = dependencies;
    this.#dependencies = dependencies;
    this.#purging = new Purging({ writer, onChange, onProblem: (notice) => onProblem('PURGE', notice) });
  }

  /** Opens the stored roots and catches up with the disk after `rest`; resolves before that. */
  async start(rest: Promise<void>): Promise<void> {
    for (const row of await this.#dependencies.writer.roots()) {
      if (!row.removing) this.#begin(row, rest);
    }
    void this.#purging.run();
    // Disks come and go without an event.
    this.#timer = setInterval(() => {
      for (const root of this.#all) void root.checkPresence();
    }, offlineCheckMs);
    this.#timer.unref();
  }

  async close(): Promise<void> {
    this.#stopped.abort();
    if (this.#timer) clearInterval(this.#timer);
    await Promise.all(this.#all.map((root) => root.close()));
    await this.#purging.close();
  }

  get #all(): OpenRoot[] {
    return [...this.#open.values()];
  }

  get scanning(): boolean {
    return this.#all.some(({ state }) => state === 'scanning');
  }

  /** By root id; a root that is not open any more is being removed. */
  stateOf(rootId: number): Pick<Root, 'state' | 'watch' | 'scans'> {
    const root = this.#open.get(rootId);
    const scans = root?.scans ?? null;
    return { state: root?.state ?? 'removing', watch: scans ? 'scans' : 'events', scans };
  }

  /** Ids of the roots whose disk is not there. */
  offline(): number[] {
    return [...this.#open.values()].flatMap(({ row, state }) => (state === 'offline' ? [row.rootId] : []));
  }

  paths(): string[] {
    return this.#all.map(({ path }) => path);
  }

  /** Rules and volume of the root that holds the path. */
  optionsFor(path: string): RuleOptions {
    return this.#holding(path)?.options() ?? this.#dependencies.ruleOptions();
  }

  /** Adds a folder, or scans it again when it is already there. Rejects as `checkFolder` and `checkAgainstRoots` do. */
  async add(path: string): Promise<RootRow> {
    const real = await checkFolder(path);
    const present = this.#at(real);
    if (present) {
      present.adoptVolume();
      present.scan();
      return present.row;
    }
    checkAgainstRoots(real, this.paths());
    const row = await this.#dependencies.writer.addRoot(Buffer.from(real));
    this.#begin(row);
    return row;
  }

  /** Takes a folder out of the index: invisible at once, its rows deleted in the background. */
  async remove(path: string): Promise<RootRow> {
    const root = this.#require(path);
    this.#open.delete(root.row.rootId);
    await this.#dependencies.writer.removeRoot(root.row.rootId);
    await this.#dependencies.writer.forgetDigests(root.row.path);
    this.#dependencies.onChange();
    void root.close().then(() => this.#purging.run());
    return root.row;
  }

  rulesOf(path: string): { readonly path: string; readonly rules: RootRules } {
    const root = this.#require(path);
    return { path: root.path, rules: root.row.rules ?? { include: [], exclude: [] } };
  }

  /** Only the files that other rules hold for now change. */
  async setRules(path: string, rules: RootRules): Promise<void> {
    await this.#require(path).setRules(rules);
  }

  rescan(): void {
    for (const root of this.#all) {
      root.watchAgain({ retry: true });
      root.scan();
    }
  }

  /** Resolves when every scan that has been asked for is done. */
  async settled(): Promise<void> {
    await Promise.all(this.#all.map((root) => root.settled()));
  }

  /** Resolves when everything removed so far is deleted. */
  purged(): Promise<void> {
    return this.#purging.run();
  }

  handle(event: WatcherEvent): void {
    if (event.type === 'dirty')
      for (const folder of event.folders) this.#holding(folder.path)?.compare(folder);
    if (event.type === 'ready') this.#at(event.root)?.watched();
    if (event.type === 'failed') this.#at(event.root)?.cannotWatch(event);
  }

  /** The watcher was started anew: what happened meanwhile is caught up with by a scan when it is ready. */
  watchAgain(): void {
    for (const root of this.#all) root.watchAgain();
  }

  #begin(row: RootRow, rest?: Promise<void>): void {
    const root = new OpenRoot(row, {
      ...this.#dependencies,
      stopped: this.#stopped.signal,
      onRemoved: () => void this.#purging.run(),
    });
    this.#open.set(row.rootId, root);
    root.scan(rest);
    this.#dependencies.onChange();
  }

  #at(path: string): OpenRoot | undefined {
    return this.#all.find((root) => root.path === path);
  }

  #holding(path: string): OpenRoot | undefined {
    return this.#all.find((root) => namesBelow(root.path, path) !== null);
  }

  #require(path: string): OpenRoot {
    const root = this.#at(path);
    if (!root) throw new TroveError('NOT_FOUND', `${path} is not an added folder.`);
    return root;
  }
}
