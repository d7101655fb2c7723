/** Search and what goes with it: suggestions, explanations, past and saved searches. */
import type {
  Explanation,
  PinnedFile,
  SavedSearch,
  SearchRequest,
  SearchResponse,
  SuggestRequest,
  Suggestion,
} from '../../shared/contract/search.ts';
import type { Settings } from '../../shared/settings.ts';
import { nearestSentences } from '../search/nearest-sentence.ts';
import type { VectorSearch } from '../search/search-dependencies.ts';
import { searchRequestSchema } from '../../shared/contract/search.ts';
import { createSearch, type Search } from '../search/search.ts';
import { suggest } from '../search/suggest.ts';
import { openedWithPaths, pinnedFiles } from '../search/opened-paths.ts';
import type { EngineDependencies } from './engine-dependencies.ts';
import { warmUp, type WarmUpParts } from './warm-up.ts';

/** Whoever has searched reads, or types on. */
const restAfterSearchMs = 2_000;
const firstRequest = searchRequestSchema.parse({ query: 'a note' });

export interface FindingOptions extends Pick<EngineDependencies, 'reader' | 'writer' | 'embedder'> {
  readonly vectors: () => Promise<VectorSearch | null>;
  /** Ids of roots whose disk is not there. */
  readonly offlineRoots: () => readonly number[];
  readonly settings: () => Settings;
  readonly onSearch: () => void;
  /** Whether passages are known to have no vector of this model yet. */
  readonly isBehind: () => boolean;
}

export class Finding {
  readonly #options: FindingOptions;
  readonly #search: Search;
  #askedAt = -Infinity;

  constructor(options: FindingOptions) {
    this.#options = options;
    const { reader, embedder, vectors, offlineRoots, isBehind } = options;
    this.#search = createSearch({
      reader,
      embedder,
      vectors,
      offlineRoots,
      isBehind,
      remembers: () => options.settings().remember,
      expands: () => options.settings().expandSearches,
    });
  }

  /** `patienceMs`: how long it waits for search by meaning to be opened. */
  search(request: SearchRequest, signal?: AbortSignal, patienceMs?: number): Promise<SearchResponse> {
    this.#options.onSearch();
    this.#askedAt = performance.now();
    return this.#search(request, signal, patienceMs);
  }

  /** Makes the first searches as fast as those that follow: what the very first would wait for at once, the rest by `warmUp`. */
  async warmUp(course: Pick<WarmUpParts, 'settled' | 'mustWait' | 'mustEnd'>): Promise<void> {
    if (this.#askedAt === -Infinity) await this.#search(firstRequest).catch(() => undefined);
    const isAsked = (): boolean => performance.now() - this.#askedAt < restAfterSearchMs;
    await warmUp({
      reader: this.#options.reader,
      search: this.#search,
      ...course,
      mustWait: () => isAsked() || course.mustWait(),
    });
  }

  suggest(request: SuggestRequest): Promise<Suggestion[]> {
    return suggest(this.#options.reader, request);
  }

  /** The sentence nearest in meaning in each of these passages; passages that are gone are left out. */
  async explain(query: string, chunkIds: readonly number[], signal?: AbortSignal): Promise<Explanation[]> {
    const passages = await this.#options.reader.passageTexts(chunkIds);
    const texts = passages.map(({ text }) => text);
    const nearest = await nearestSentences(this.#options.embedder, query, texts, signal);
    return passages.map(({ chunkId }, i) => ({ chunkId, nearest: nearest[i] ?? null }));
  }

  /** Does nothing when the person wants nothing kept. */
  async remember(text: string, fileId: number | null): Promise<void> {
    if (!this.#options.settings().remember) return;
    const { writer } = this.#options;
    if (text.trim() !== '') await writer.rememberSearch(text.trim());
    if (fileId !== null) await writer.rememberOpening(fileId, text.trim());
  }

  history(limit: number): Promise<{ text: string; searchedAt: number; times: number }[]> {
    return this.#options.reader.pastSearches('', limit);
  }

  async openedResults(limit: number): Promise<{ text: string; fileId: number; path: string }[]> {
    const { reader } = this.#options;
    const opened = await reader.openedResults(limit);
    return openedWithPaths(opened, await reader.files(opened.map(({ fileId }) => fileId)));
  }

  forget(text: string | null): Promise<number> {
    return this.#options.writer.forget(text);
  }

  savedSearches(): Promise<SavedSearch[]> {
    return this.#options.reader.savedSearches();
  }

  save(name: string, text: string): Promise<SavedSearch> {
    return this.#options.writer.saveSearch(name, text);
  }

  renameSaved(id: number, name: string): Promise<boolean> {
    return this.#options.writer.renameSavedSearch(id, name);
  }

  async pin(fileId: number, isPinned: boolean): Promise<void> {
    await this.#options.writer.setPinned(fileId, isPinned);
  }

  async pinned(): Promise<PinnedFile[]> {
    const { reader } = this.#options;
    const fileIds = await reader.pinnedFiles();
    const files = await reader.files(fileIds);
    return pinnedFiles(files.toSorted((a, b) => fileIds.indexOf(a.fileId) - fileIds.indexOf(b.fileId)));
  }

  removeSaved(id: number): Promise<boolean> {
    return this.#options.writer.removeSavedSearch(id);
  }
}
