/** A search for duplicates as events: progress, then groups page by page, then the summary. */
import type {
  DuplicatesEvent,
  DuplicateProgress,
  DuplicatesRequest,
} from '../../shared/contract/duplicates.ts';
import { TroveError } from '../../shared/errors.ts';
import { defaultThresholds } from '../../shared/duplicate-kinds.ts';
import type { Remote } from '../remote.ts';
import type { DigestRows } from '../store/digest-rows.ts';
import { checkFolder, namesBelow } from '../watch/check-folder.ts';
import type { DuplicateFinder, DuplicateHost, RunOutcome } from './duplicate-finder.ts';

export interface OpenedFinder {
  readonly finder: Remote<DuplicateFinder>;
  /** Ends its thread. */
  close(): Promise<void>;
}

export type OpenFinder = (host: DuplicateHost) => Promise<OpenedFinder>;

export interface DuplicatesDependencies {
  readonly openFinder: OpenFinder;
  readonly store: Pick<Remote<DigestRows>, 'storeDigests' | 'storePrints' | 'storeSignatures'>;
  /** Absolute paths of the added folders. */
  readonly roots: () => Promise<readonly string[]>;
}

/**
 * Runs one search in a thread of its own and ends it, also when the caller stops listening. Rejects with `CANCELLED`,
 * `INDEX_MISSING` (no folder given and none added) or the reason why a folder cannot be read.
 */
export async function* findDuplicates(
  { openFinder, store, roots }: DuplicatesDependencies,
  request: DuplicatesRequest,
  signal?: AbortSignal,
): AsyncGenerator<DuplicatesEvent> {
  const started = performance.now();
  const folders = await foldersOf(request, roots);
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  const latest = new Latest<DuplicateProgress>();
  const { finder, close } = await openFinder({
    progress: (progress) => latest.set(progress),
    storeDigests: (digests) => store.storeDigests(digests),
    storePrints: (prints) => store.storePrints(prints),
    storeSignatures: (rows, gone) => store.storeSignatures(rows, gone),
  });
  try {
    const running = run(finder, request, folders, stopped).finally(() => latest.end());
    // It is awaited below; a failure must not count as unhandled until then.
    running.catch(() => undefined);
    for await (const progress of latest) yield { type: 'progress', progress };
    const outcome = await running;
    for (let after: number | null = 0; after !== null;) {
      const { parts, next }: Awaited<ReturnType<typeof finder.page>> = await finder.page(after);
      if (parts.length > 0) yield { type: 'groups', groups: parts };
      after = next;
    }
    yield { type: 'done', summary: { ...outcome, elapsedMs: performance.now() - started } };
  } finally {
    stop.abort();
    await close();
  }
}

function run(
  finder: Remote<DuplicateFinder>,
  { kind, threshold = defaultThresholds[kind], ...request }: DuplicatesRequest,
  folders: readonly string[],
  signal: AbortSignal,
): Promise<RunOutcome> {
  const { everything, smallest, excludedFolders, excludedTypes } = request;
  const indexed = { folders, smallest, excludedFolders, excludedTypes, threshold };
  const onDisk = { ...indexed, everything };
  if (kind === 'near') return finder.near(indexed, signal);
  if (kind === 'meaning') return finder.meaning(indexed, signal);
  if (kind === 'image') return finder.pictures(onDisk, signal);
  return kind === 'folder' ? finder.folders(onDisk, signal) : finder.exact(onDisk, signal);
}

/** Real paths; a folder inside another one is a part of it already. An added folder that is not there is passed over. */
async function foldersOf(
  { folders, kind }: DuplicatesRequest,
  roots: DuplicatesDependencies['roots'],
): Promise<string[]> {
  if (folders.length > 0) return outermost(await Promise.all(folders.map(checkFolder)));
  const added = await roots();
  if (added.length === 0) throw new TroveError('INDEX_MISSING', 'No folder is given, and none is added.');
  if (kind === 'near' || kind === 'meaning') return [];
  const checked = await Promise.allSettled(added.map(checkFolder));
  return outermost(checked.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])));
}

function outermost(folders: readonly string[]): string[] {
  const distinct = [...new Set(folders)];
  return distinct.filter((path) =>
    distinct.every((other) => other === path || namesBelow(other, path) === null),
  );
}

/** The newest value for whoever comes to fetch it; values in between are dropped. */
class Latest<T> {
  #value: T | null = null;
  #ended = false;
  #wake: () => void = () => undefined;

  set(value: T): void {
    this.#value = value;
    this.#wake();
  }

  end(): void {
    this.#ended = true;
    this.#wake();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    for (;;) {
      const value = this.#value;
      this.#value = null;
      if (value !== null) yield value;
      else if (this.#ended) return;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}
