import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { FolderSuggestion } from '../../../shared/contract/library.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';
import { cleanPath, isInside } from '../../app/paths.ts';

export interface FirstRunState {
  /** Null while they are counted. */
  readonly folders: readonly FolderSuggestion[] | null;
  readonly chosen: ReadonlySet<string>;
  readonly listError: TroveError | null;
  readonly measuring: boolean;
  readonly addError: TroveError | null;
  readonly starting: boolean;
  /** Folders that could not be added, by path. */
  readonly refused: ReadonlyMap<string, TroveError>;
  readonly load: () => Promise<void>;
  readonly toggle: (path: string) => void;
  /** True when the folder stands in the list. */
  readonly addOther: (path: string) => Promise<boolean>;
  readonly start: () => Promise<void>;
}

export type FirstRunStore = StoreApi<FirstRunState>;

type Choice = Pick<FirstRunState, 'folders' | 'chosen'>;

/** What is to be added: the chosen folders but for those that are read with another one. */
export function foldersToAdd(choice: Choice): readonly FolderSuggestion[] {
  return chosenFolders(choice).filter(({ path }) => outerFolder(choice, path) === null);
}

/** The chosen folder that holds this one. */
export function outerFolder(choice: Choice, path: string): FolderSuggestion | null {
  return chosenFolders(choice).find((folder) => isInside(folder.path, path)) ?? null;
}

function chosenFolders({ folders, chosen }: Choice): readonly FolderSuggestion[] {
  return (folders ?? []).filter(({ path }) => chosen.has(path));
}

export function createFirstRunStore(client: TroveClient): FirstRunStore {
  return createStore<FirstRunState>((set, get) => ({
    folders: null,
    chosen: new Set(),
    listError: null,
    measuring: false,
    addError: null,
    starting: false,
    refused: new Map(),
    load: async () => {
      if (get().folders !== null) return;
      try {
        const { suggestions } = await client.library.suggestFolders();
        set(({ folders, chosen }) => ({
          folders: withFolders(suggestions, folders ?? []),
          chosen: new Set([...chosen, ...suggestions.filter(isWorthReading).map(({ path }) => path)]),
          listError: null,
        }));
      } catch (thrown) {
        set({ folders: get().folders ?? [], listError: toFailure(thrown) });
      }
    },
    toggle: (path) =>
      set(({ chosen, refused }) => ({ chosen: toggledSet(chosen, path), refused: without(refused, path) })),
    addOther: async (typed) => {
      set({ measuring: true, addError: null });
      try {
        const folder = await client.library.measureFolder({ path: cleanPath(typed) });
        set(({ folders, chosen }) => ({
          folders: withFolders(folders ?? [], [folder]),
          chosen: new Set([...chosen, folder.path]),
        }));
        return true;
      } catch (thrown) {
        set({ addError: toFailure(thrown) });
        return false;
      } finally {
        set({ measuring: false });
      }
    },
    start: async () => {
      set({ starting: true, refused: new Map() });
      const refused = new Map<string, TroveError>();
      for (const { path } of foldersToAdd(get())) {
        try {
          await client.library.add({ path });
        } catch (thrown) {
          refused.set(path, toFailure(thrown));
        }
      }
      set({ starting: false, refused });
    },
  }));
}

/** Chosen from the start: what has files and could be counted to the end, which keeps the huge ones a choice. */
function isWorthReading({ files, complete }: FolderSuggestion): boolean {
  return files > 0 && complete;
}

function withFolders(
  folders: readonly FolderSuggestion[],
  more: readonly FolderSuggestion[],
): FolderSuggestion[] {
  const known = new Set(folders.map(({ path }) => path));
  return [...folders, ...more.filter(({ path }) => !known.has(path))];
}

function toggledSet(values: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(values);
  if (!next.delete(value)) next.add(value);
  return next;
}

function without<Value>(values: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...values].filter(([other]) => other !== key));
}
