/** Searches for duplicates, one of each kind at a time; what a kind found stays until it is looked for again. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type {
  DuplicateProgress,
  DuplicatesInput,
  DuplicateSummary,
} from '../../../shared/contract/duplicates.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';
import { moveSelection, type Move } from '../search/selection.ts';
import { defaultThresholds, type DuplicateKind, duplicateKinds } from '../../../shared/duplicate-kinds.ts';
import { addParts, filteredGroups, type Group } from './groups.ts';

export interface Run {
  readonly phase: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  readonly progress: DuplicateProgress | null;
  /** Grows in place while groups arrive; `revision` tells that it did. Copying 100,000 groups each time would not do. */
  readonly groups: readonly Group[];
  readonly revision: number;
  readonly summary: DuplicateSummary | null;
  readonly error: TroveError | null;
  readonly selectedId: number | null;
}

export interface DuplicatesState {
  readonly kind: DuplicateKind;
  readonly runs: Readonly<Record<DuplicateKind, Run>>;
  /** Where to look; empty: every added folder. */
  readonly folders: readonly string[];
  /** Folders and endings of names that are left out. */
  readonly excludedFolders: readonly string[];
  readonly excludedTypes: readonly string[];
  /** Also hidden and temporary files. */
  readonly everything: boolean;
  readonly smallest: number;
  readonly thresholds: Readonly<Record<DuplicateKind, number>>;
  /** What of the list is shown. */
  readonly filter: string;
  readonly filterFolder: string | null;
  readonly setKind: (kind: DuplicateKind) => void;
  readonly look: () => Promise<void>;
  readonly cancel: () => void;
  readonly setFolders: (folders: readonly string[]) => void;
  readonly setLeftOut: (
    changes: Partial<Pick<DuplicatesState, 'excludedFolders' | 'excludedTypes' | 'everything'>>,
  ) => void;
  readonly setSmallest: (bytes: number) => void;
  readonly setThreshold: (threshold: number) => void;
  readonly setFilter: (filter: string) => void;
  readonly setFilterFolder: (folder: string | null) => void;
  readonly select: (groupId: number) => void;
  readonly move: (move: Move, pageSize: number) => void;
  /** Takes files out of the present groups: they are gone. Groups that have one file left go too. */
  readonly removeFiles: (paths: ReadonlySet<string>) => void;
}

export type DuplicatesStore = StoreApi<DuplicatesState>;

const idle: Run = {
  phase: 'idle',
  progress: null,
  groups: [],
  revision: 0,
  summary: null,
  error: null,
  selectedId: null,
};
/** Groups are shown this often while they arrive, milliseconds. */
const showInterval = 150;

export function presentRun({ kind, runs }: DuplicatesState): Run {
  return runs[kind];
}

/** The groups that are listed; the same array as long as nothing changed. */
export function createShownGroups(): (state: DuplicatesState) => readonly Group[] {
  let key: readonly unknown[] = [];
  let shown: readonly Group[] = [];
  return (state) => {
    const { groups, revision } = presentRun(state);
    const next = [groups, revision, state.filter, state.filterFolder];
    if (next.some((part, at) => part !== key[at])) {
      key = next;
      // Another array, so that whoever holds the one before sees that there are more.
      shown = [...filteredGroups(groups, state.filter, state.filterFolder)];
    }
    return shown;
  };
}

export const shownGroups = createShownGroups();

export function createDuplicatesStore(client: TroveClient): DuplicatesStore {
  const controllers = new Map<DuplicateKind, AbortController>();
  const everyKind = <Value>(value: Value) =>
    Object.fromEntries(duplicateKinds.map((kind) => [kind, value])) as Record<DuplicateKind, Value>;

  const store = createStore<DuplicatesState>((set, get) => ({
    kind: 'exact',
    runs: everyKind(idle),
    folders: [],
    excludedFolders: [],
    excludedTypes: [],
    everything: false,
    smallest: 0,
    thresholds: defaultThresholds,
    filter: '',
    filterFolder: null,
    setKind: (kind) => set({ kind, filter: '', filterFolder: null }),
    look: () => look(get().kind),
    cancel: () => controllers.get(get().kind)?.abort(),
    setFolders: (folders) => set({ folders }),
    setLeftOut: (changes) => set(changes),
    setSmallest: (smallest) => {
      set({ smallest });
      again();
    },
    setThreshold: (threshold) => {
      const { kind, thresholds } = get();
      set({ thresholds: { ...thresholds, [kind]: threshold } });
      again();
    },
    setFilter: (filter) => {
      set({ filter });
      selectShown();
    },
    setFilterFolder: (filterFolder) => {
      set({ filterFolder });
      selectShown();
    },
    select: (selectedId) => change(get().kind, { selectedId }),
    move: (move, pageSize) => {
      const ids = shownGroups(get()).map(({ groupId }) => groupId);
      change(get().kind, { selectedId: moveSelection(ids, presentRun(get()).selectedId, move, pageSize) });
    },
    removeFiles: (paths) => {
      for (const kind of duplicateKinds) change(kind, withoutFiles(get().runs[kind], paths));
    },
  }));

  function change(kind: DuplicateKind, changes: Partial<Run>): void {
    store.setState(({ runs }) => ({ runs: { ...runs, [kind]: { ...runs[kind], ...changes } } }));
  }

  /** What is looked at is one of what is listed. */
  function selectShown(): void {
    const { kind } = store.getState();
    const shown = shownGroups(store.getState());
    const { selectedId } = presentRun(store.getState());
    if (shown.some(({ groupId }) => groupId === selectedId)) return;
    change(kind, { selectedId: shown[0]?.groupId ?? null });
  }

  /** What was found no longer fits the choice. */
  function again(): void {
    if (presentRun(store.getState()).phase !== 'idle') void look(store.getState().kind);
  }

  async function look(kind: DuplicateKind): Promise<void> {
    controllers.get(kind)?.abort();
    const mine = new AbortController();
    controllers.set(kind, mine);
    const isCurrent = (): boolean => controllers.get(kind) === mine;
    const groups: Group[] = [];
    change(kind, { ...idle, phase: 'running', groups });
    let shownAt = 0;
    try {
      const events = await client.duplicates.find(toInput(store.getState(), kind), { signal: mine.signal });
      for await (const event of events) {
        if (!isCurrent()) return;
        if (event.type === 'progress') change(kind, { progress: event.progress });
        if (event.type === 'done')
          change(kind, { ...foundNow(groups), phase: 'done', summary: event.summary });
        if (event.type !== 'groups') continue;
        addParts(groups, event.groups);
        if (performance.now() - shownAt < showInterval) continue;
        shownAt = performance.now();
        change(kind, foundNow(groups));
      }
    } catch (thrown) {
      if (!isCurrent()) return;
      if (mine.signal.aborted) change(kind, { phase: 'cancelled', groups: [], selectedId: null });
      else change(kind, { phase: 'failed', error: toFailure(thrown) });
    }
  }

  /** The first group is looked at until the person chooses another one. */
  function foundNow(groups: readonly Group[]): Partial<Run> {
    const { selectedId } = presentRun(store.getState());
    return { revision: groups.length, selectedId: selectedId ?? groups[0]?.groupId ?? null };
  }

  return store;
}

function toInput(state: DuplicatesState, kind: DuplicateKind): DuplicatesInput {
  const { folders, excludedFolders, excludedTypes, everything, smallest, thresholds } = state;
  return {
    kind,
    folders: [...folders],
    excludedFolders: [...excludedFolders],
    excludedTypes: [...excludedTypes],
    everything,
    smallest,
    ...(kind !== 'exact' && { threshold: thresholds[kind] }),
  };
}

function withoutFiles(run: Run, paths: ReadonlySet<string>): Partial<Run> {
  if (run.phase !== 'done' || run.summary === null) return {};
  const groups = run.groups.flatMap((group) => {
    const files = group.files.filter(({ path }) => !paths.has(path));
    if (files.length === group.files.length) return [group];
    if (files.length < 2) return [];
    const gone = group.files.length - files.length;
    return [{ ...group, files, fileCount: group.fileCount - gone, bytes: bytesLeft(group, files) }];
  });
  const summary = {
    ...run.summary,
    groups: groups.length,
    files: groups.reduce((sum, { fileCount }) => sum + fileCount, 0),
    bytes: groups.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  const isKept = groups.some(({ groupId }) => groupId === run.selectedId);
  const row = run.groups.findIndex(({ groupId }) => groupId === run.selectedId);
  const next = groups[Math.min(Math.max(0, row), groups.length - 1)]?.groupId ?? null;
  return {
    groups,
    summary,
    revision: run.revision + 1,
    selectedId: isKept ? run.selectedId : next,
  };
}

/** As its search counts: everything but the first file. */
function bytesLeft({ kind, bytes }: Group, files: Group['files']): number {
  return kind === 'folder' ? bytes : files.slice(1).reduce((sum, { size }) => sum + size, 0);
}
