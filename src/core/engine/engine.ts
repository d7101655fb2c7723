/**
 * The engine: added folders, the pipeline that reads them, the vector index, and search, put together. It imports no
 * process, thread or Electron: what it runs on is handed in.
 */
import type {
  Check,
  FolderSuggestion,
  ProblemsRequest,
  Root,
  Status,
  Verdict,
} from '../../shared/contract/library.ts';
import type {
  SimilarRequest,
  SimilarResponse,
  TraceRequest,
  TraceResponse,
} from '../../shared/contract/similar.ts';
import type { FailureCode } from '../../shared/reasons.ts';
import { defaultSettings, type Settings } from '../../shared/settings.ts';
import { Exporter } from '../export/exporter.ts';
import { readLimits } from '../pipeline/read-limits.ts';
import { Indexer } from '../pipeline/indexer.ts';
import { displayPath } from '../store/paths.ts';
import { Governor } from '../quiet/governor.ts';
import { findSimilar } from '../similar/find-similar.ts';
import { tracePassage } from '../similar/trace-passage.ts';
import { ForeignSources } from '../similar/foreign-sources.ts';
import { VectorUpkeep } from '../vectors/vector-upkeep.ts';
import { checkFolder } from '../watch/check-folder.ts';
import { Roots } from '../watch/roots.ts';
import type { RuleOptions } from '../watch/rules.ts';
import type { WatcherEvent } from '../watch/watcher.ts';
import { Changes, latestSnapshots } from './changes.ts';
import type { Desk } from './desk.ts';
import { diagnose } from './doctor.ts';
import { Duplicates } from './duplicates.ts';
import { createFileActs, type FileActs } from './file-acts.ts';
import type { EngineDependencies, StartOptions } from './engine-dependencies.ts';
import { followSettings } from './settings-changes.ts';
import { Settling } from './settling.ts';
import { Finding } from './finding.ts';
import { ModelSetting } from './model-setting.ts';
import { Notices } from './notices.ts';
import { Opening } from './opening.ts';
import { createPreviews, type Previews } from './previews.ts';
import { openIndexedFile, type OpenedFile } from './open-file.ts';
import { composeProblems, type ProblemsPage } from './problems.ts';
import { composeRoot, composeStatus } from './status.ts';
import { measureFolder, suggestFolders } from './suggest-folders.ts';
import { createRulesAccess, type FolderRulesAccess } from './rules-access.ts';
import { TrashFiles } from './trash-files.ts';
import { explain, heldUp } from './why.ts';

/** Failures that may pass without a trace in the file's size and time, such as a missing permission. */
const passingFailures: readonly FailureCode[] = ['unreadable', 'vanished', 'changing'];
const usualScanEveryMs = 300_000;

export class Engine {
  readonly changes = new Changes();
  readonly opening = new Opening();
  readonly notices = new Notices(() => this.changes.emit());
  readonly desk: Desk;
  readonly finding: Finding;
  readonly foreign: ForeignSources;
  readonly duplicates: Duplicates;
  readonly rules: FolderRulesAccess;
  readonly previews: Previews;
  readonly files: FileActs;
  readonly exporter: Exporter;
  readonly trash: TrashFiles;
  readonly model: ModelSetting;
  readonly #dependencies: EngineDependencies;
  readonly #roots: Roots;
  readonly #indexer: Indexer;
  readonly #vectors: VectorUpkeep;
  readonly #governor: Governor;
  readonly #settling: Settling;
  #settings: Settings = defaultSettings;
  readonly #firstSettled = Promise.withResolvers<void>();
  #isClosed = false;

  constructor(dependencies: EngineDependencies) {
    const { writer, reader, extractor, embedder, watcher, openVectors } = dependencies;
    this.#dependencies = dependencies;
    const { power, processors, onEffort, scan, findVolume, scanEveryMs = usualScanEveryMs } = dependencies;
    this.#governor = new Governor({
      power,
      processors,
      settings: () => this.#settings,
      onChange: (effort) => {
        onEffort(effort);
        this.#wake();
      },
    });
    this.#vectors = new VectorUpkeep({
      embedder,
      writer,
      open: openVectors,
      onNotice: (notice) => this.notices.set('VECTORS', notice),
    });
    this.#indexer = new Indexer({
      reader,
      writer,
      extractor,
      embedder,
      effort: () => this.#governor.effort,
      limits: () => readLimits(this.#settings),
      onCommit: () => this.#committed(),
      onDrained: () => this.#drained(),
      onNotice: (subject, notice) => this.notices.set(subject, notice),
    });
    this.#roots = new Roots({
      writer,
      reader,
      watcher,
      scan,
      findVolume,
      scanEveryMs,
      ruleOptions: () => this.#ruleOptions(),
      onPending: (options) => this.#wake(options),
      onChange: () => this.#rowsChanged(),
      onProblem: (subject, notice) => this.notices.set(subject, notice),
    });
    this.#settling = new Settling({
      ...dependencies,
      indexer: this.#indexer,
      roots: this.#roots,
      vectors: this.#vectors,
      governor: this.#governor,
      notices: this.notices,
      settings: () => this.#settings,
      onMore: () => this.#wake(),
      onSettled: () => this.#settled(),
    });
    this.model = new ModelSetting({
      ...dependencies,
      notices: this.notices,
      vectors: this.#vectors,
      settling: this.#settling,
      onChange: () => this.changes.emit(),
    });
    this.duplicates = new Duplicates({
      ...dependencies,
      store: writer,
      roots: async () => this.#roots.paths(),
    });
    this.previews = createPreviews(reader, dependencies.desk);
    this.files = createFileActs(reader, dependencies.desk);
    this.exporter = new Exporter(dependencies);
    this.trash = new TrashFiles(reader, this.duplicates.acting);
    this.rules = createRulesAccess(this.#roots);
    this.foreign = new ForeignSources({
      dataFolder: dependencies.dataFolder,
      extractor,
      limits: () => readLimits(this.#settings),
    });
    this.desk = dependencies.desk;
    this.finding = new Finding({
      ...dependencies,
      vectors: () => this.#vectors.index(),
      offlineRoots: () => this.#roots.offline(),
      settings: () => this.#settings,
      onSearch: () => this.#governor.searched(),
      isBehind: () => this.#settling.isBehind,
    });
  }

  /** Reads the settings, opens the folders and goes on where the last run ended. */
  async start({ read = true, restMs = 0 }: StartOptions = {}): Promise<void> {
    const { writer } = this.#dependencies;
    this.#settings = await writer.getSettings();
    await writer.staleFiles();
    await writer.readAgain(passingFailures);
    if (this.#settings.paused || !read) this.#indexer.pause();
    this.#governor.start();
    this.opening.begin(restMs);
    await this.#roots.start(this.opening.over);
    // Those who searched before that are told that there is more to find now.
    if (read) void this.#vectors.start(this.opening.over).then(() => this.changes.emit());
    if (restMs > 0) void this.opening.over.then(() => this.#warmUp());
    this.#wake();
  }

  #warmUp(): Promise<void> {
    return this.finding.warmUp({
      settled: () => this.#firstSettled.promise,
      mustWait: () => this.#indexer.active || this.#settling.isBehind,
      mustEnd: () => this.#isClosed || this.#governor.effort.state === 'waiting',
    });
  }

  /** Stops taking work, finishes what is in hand, and closes the vector index. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.opening.close();
    this.#governor.close();
    const settled = this.#settling.close();
    await this.#roots.close();
    await this.#indexer.close();
    await settled;
    await this.#vectors.close();
    await this.foreign.close();
  }

  /** Resolves when every folder is scanned, every file settled and the index tidied, or the engine closes. */
  async idle(): Promise<void> {
    // What is cut short by closing stays as it was.
    while (!this.#isClosed) {
      await this.#roots.settled();
      await this.#indexer.drained();
      if (this.#roots.scanning || this.#indexer.active) continue;
      await this.#settling.run();
      if (!this.#indexer.active) return;
    }
  }

  readonly rootPaths = (): readonly string[] => this.#roots.paths();

  /** Resolves when every added folder's names are listed. */
  scanned(): Promise<void> {
    return this.#roots.settled();
  }

  /** Resolves when what was removed is deleted from the disk too. */
  purged(): Promise<void> {
    return this.#roots.purged();
  }

  handleWatcher(event: WatcherEvent): void {
    this.#roots.handle(event);
  }

  /** A new watcher process knows nothing yet. */
  watchAgain(): void {
    this.#roots.watchAgain();
  }

  async status(): Promise<Status> {
    const { reader, dataFolder, version } = this.#dependencies;
    const counts = await reader.status();
    this.#indexer.progress.left(counts.files.pending, counts.pendingBytes);
    return composeStatus({
      counts,
      stateOf: (rootId) => this.#roots.stateOf(rootId),
      activity: this.#activity(counts.files.pending),
      pace: this.#pace(),
      restless: this.#indexer.restless,
      progress: this.#indexer.progress.snapshot(),
      model: this.#vectors.model,
      vectors: this.#vectors.state?.rows ?? 0,
      notices: this.notices.all(),
      dataFolder,
      version,
    });
  }

  /** The present status at once, then after each change. */
  watchStatus(signal: AbortSignal): AsyncGenerator<Status> {
    return latestSnapshots(this.changes, () => this.status(), signal);
  }

  async add(path: string): Promise<Root> {
    const row = await this.#roots.add(path);
    const files = await this.#dependencies.reader.rootCounts(row.rootId);
    return composeRoot({ ...row, files }, this.#roots.stateOf(row.rootId));
  }

  async remove(path: string): Promise<{ path: string; files: number }> {
    const real = await checkFolder(path).catch(() => path);
    const { roots } = await this.status();
    const root = roots.find((candidate) => candidate.path === real || candidate.path === path);
    const row = await this.#roots.remove(root?.path ?? real);
    return { path: displayPath(row.path), files: root?.files.total ?? 0 };
  }

  async pause(): Promise<{ paused: boolean }> {
    this.#indexer.pause();
    return this.updateSettings({ paused: true });
  }

  async resume(): Promise<{ paused: boolean }> {
    await this.updateSettings({ paused: false });
    this.#indexer.resume();
    return { paused: false };
  }

  async indexNow(): Promise<{ pending: number }> {
    this.#governor.urge();
    return { pending: (await this.status()).files.pending };
  }

  async rescan(): Promise<{ started: boolean }> {
    await this.#dependencies.writer.readAgain(passingFailures);
    this.#wake();
    this.#roots.rescan();
    return { started: true };
  }

  why(path: string): Promise<Verdict> {
    const { reader } = this.#dependencies;
    return explain(path, {
      reader,
      roots: this.#roots.paths(),
      optionsFor: (root) => this.#roots.optionsFor(root),
      heldUp: heldUp(this.#settings.paused, this.#governor.effort.reason),
    });
  }

  async problems({ state, after, limit }: ProblemsRequest): Promise<ProblemsPage> {
    return composeProblems(await this.#dependencies.reader.problems(state ?? null, after, limit), limit);
  }

  async diagnose(): Promise<Check[]> {
    await this.#vectors.sync();
    return diagnose({ ...this.#dependencies, status: () => this.status() });
  }

  suggestFolders(): Promise<FolderSuggestion[]> {
    return suggestFolders(this.#ruleOptions());
  }

  async measureFolder(path: string): Promise<FolderSuggestion> {
    return measureFolder(await checkFolder(path), this.#ruleOptions());
  }

  /** The file's bytes; the caller closes the handle. */
  openFile(fileId: number): Promise<OpenedFile> {
    return openIndexedFile(this.#dependencies.reader, fileId);
  }

  findSimilar(request: SimilarRequest, signal?: AbortSignal): Promise<SimilarResponse> {
    const { reader, embedder, similar } = this.#dependencies;
    const passagesOfSource = (sourceId: string) => this.foreign.passages(sourceId);
    return findSimilar({ reader, embedder, queries: similar(), passagesOfSource }, request, signal);
  }

  tracePassage(request: TraceRequest, signal?: AbortSignal): Promise<TraceResponse> {
    const { reader, embedder, similar } = this.#dependencies;
    const vectors = () => this.#vectors.index();
    return tracePassage({ reader, embedder, queries: similar(), vectors }, request, signal);
  }

  get settings(): Settings {
    return this.#settings;
  }

  async updateSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Settings> {
    const [before, { writer }] = [this.#settings, this.#dependencies];
    this.#settings = await writer.setSettings({ ...before, ...change });
    if (await followSettings(before, this.#settings, writer)) this.#wake();
    if (this.#settings.includeHidden !== before.includeHidden) this.#roots.rescan();
    this.#governor.look();
    this.changes.emit();
    return this.#settings;
  }

  #ruleOptions(): RuleOptions {
    return { includeHidden: this.#settings.includeHidden };
  }

  #activity(pending: number): Status['activity'] {
    if (this.#settings.paused) return 'paused';
    if (this.#indexer.active && pending > 0) return 'indexing';
    if (this.#roots.scanning) return 'scanning';
    return pending > 0 && this.#governor.effort.state === 'waiting' ? 'waiting' : 'idle';
  }

  #pace(): Status['pace'] {
    const { state, reason } = this.#governor.effort;
    return { state, reason };
  }

  #wake(options?: { readonly isUrgent: boolean }): void {
    this.#indexer.wake(options);
    this.changes.emit();
  }

  #committed(): void {
    void this.#vectors.sync();
    this.changes.emit();
  }

  #rowsChanged(): void {
    void this.#vectors.sync();
    this.changes.emit();
    this.#settling.soon();
  }

  #settled(): void {
    this.#firstSettled.resolve();
    this.changes.emit();
  }

  #drained(): void {
    this.changes.emit();
    this.#settling.soon();
  }
}
