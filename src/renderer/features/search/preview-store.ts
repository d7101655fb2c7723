/** The text of the selected file, read in parts around the passage that was found. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { FileLook, TextPart } from '../../../shared/contract/files.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';

const before = 3;
const pageSize = 40;
/** While a person runs down the list, only the row where they stop is read. Who typed has paused already. */
const settleDelay = { walked: 50, typed: 0 };
const patience = 300;
const lookPatience = 150;

export interface PreviewState {
  /** The file wanted, and the one whose parts are held. */
  readonly fileId: number | null;
  readonly loadedId: number | null;
  readonly title: string;
  readonly parts: readonly TextPart[];
  /** Where the text goes on; null at its end. */
  readonly next: number | null;
  /** How the file can be shown, and what stands in the way; null until it is known. */
  readonly look: FileLook | null;
  readonly slow: boolean;
  readonly error: TroveError | null;
  /** Shows a file around a chunk, or from its beginning; `how` it came to be the one to show. */
  readonly show: (fileId: number | null, chunkId: number | null, how?: keyof typeof settleDelay) => void;
  readonly showLater: () => Promise<void>;
  readonly showEarlier: () => Promise<void>;
}

export type PreviewStore = StoreApi<PreviewState>;

/** Whether the text has parts before those held. */
export function hasEarlier(parts: readonly TextPart[]): boolean {
  return (parts[0]?.start ?? 0) > 0;
}

export function createPreviewStore(client: TroveClient): PreviewStore {
  let controller: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const store = createStore<PreviewState>((set, get) => ({
    fileId: null,
    loadedId: null,
    title: '',
    parts: [],
    next: null,
    look: null,
    slow: false,
    error: null,
    show: (fileId, chunkId, how = 'walked') => {
      clearTimeout(timer);
      controller?.abort();
      set({ fileId, slow: false, error: null });
      if (fileId === null) set({ loadedId: null, parts: [] });
      else timer = setTimeout(() => void load(fileId, chunkId), settleDelay[how]);
    },
    showLater: async () => {
      const { fileId, next, parts } = get();
      if (fileId === null || next === null) return;
      await extend(fileId, next, (page) => ({
        parts: [...parts, ...page.parts.filter(({ chunkId }) => chunkId > (parts.at(-1)?.chunkId ?? 0))],
        next: page.next,
      }));
    },
    showEarlier: async () => {
      const { fileId, parts } = get();
      const first = parts[0]?.chunkId;
      if (fileId === null || first === undefined) return;
      // The chunks of a file usually follow each other; where they do not, the whole text is read from its beginning.
      const isEarlier = ({ chunkId }: TextPart): boolean => chunkId < first;
      await extend(fileId, Math.max(0, first - pageSize - 1), (page) => {
        const earlier = page.parts.filter(isEarlier);
        return earlier.length > 0 ? { parts: [...earlier, ...parts] } : null;
      });
      if (get().parts[0]?.chunkId === first && get().fileId === fileId) await load(fileId, null);
    },
  }));

  async function load(fileId: number, chunkId: number | null): Promise<void> {
    const mine = begin();
    const slowTimer = setTimeout(() => {
      if (controller === mine) store.setState({ slow: true });
    }, patience);
    try {
      const after = chunkId === null ? 0 : Math.max(0, chunkId - before - 1);
      const options = { signal: mine.signal };
      const look = lookAt(fileId, mine);
      const page = await client.files.text({ fileId, after, limit: pageSize }, options);
      // A disk that takes its time does not hold up the text.
      await Promise.race([look, new Promise((resolve) => setTimeout(resolve, lookPatience))]);
      if (controller === mine) {
        const { title, parts, next } = page;
        store.setState({ loadedId: fileId, title, parts, next, slow: false, error: null });
      }
    } catch (thrown) {
      if (controller === mine)
        store.setState({ loadedId: fileId, parts: [], next: null, slow: false, error: toFailure(thrown) });
    } finally {
      clearTimeout(slowTimer);
    }
  }

  /** What the file can be shown as; a look that fails leaves the text. */
  async function lookAt(fileId: number, mine: AbortController): Promise<void> {
    if (store.getState().loadedId !== fileId) store.setState({ look: null });
    try {
      const look = await client.files.look({ fileId }, { signal: mine.signal });
      if (controller === mine) store.setState({ look });
    } catch {
      // The same is wrong as with the text, which says so.
    }
  }

  type Page = Awaited<ReturnType<TroveClient['files']['text']>>;

  async function extend(
    fileId: number,
    after: number,
    merge: (page: Page) => Partial<PreviewState> | null,
  ): Promise<void> {
    const mine = begin();
    try {
      const page = await client.files.text({ fileId, after, limit: pageSize }, { signal: mine.signal });
      const merged = controller === mine ? merge(page) : null;
      if (merged) store.setState(merged);
    } catch (thrown) {
      if (controller === mine) store.setState({ error: toFailure(thrown) });
    }
  }

  function begin(): AbortController {
    controller?.abort();
    controller = new AbortController();
    return controller;
  }

  return store;
}
