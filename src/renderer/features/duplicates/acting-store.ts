/** What goes and what stays, doing it, and taking it back. The engine plans and acts; here is what the person chose. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type {
  ActEvent,
  ActInput,
  ActResult,
  DuplicateAction,
  Plan,
  PlanInput,
  PlannedGroup,
  SeenFile,
  SelectionRule,
} from '../../../shared/contract/acting.ts';
import type { TroveError } from '../../../shared/errors.ts';
import { toFailure } from '../../app/failure.ts';
import type { Group } from './groups.ts';
import { isActable } from '../../../shared/duplicate-kinds.ts';
import { inBatches } from './message-size.ts';

export type ActedGroup = ActInput['groups'][number];

export interface Doing {
  readonly what: DuplicateAction | 'undo' | 'empty';
  readonly files: number;
  readonly filesTotal: number;
}

/** A file of the index as the person sees it. */
export type ChosenFile = SeenFile & { readonly fileId: number };

/** What the last action came to, for the toast. */
export interface Outcome extends Pick<ActResult, 'files' | 'bytes' | 'refusedCount' | 'refused'> {
  readonly what: Doing['what'];
  /** What undo takes back, newest first. */
  readonly batchIds: readonly string[];
}

export interface ActingState {
  readonly rule: SelectionRule | null;
  readonly reference: readonly string[];
  readonly byHand: ReadonlyMap<string, 'keep' | 'remove'>;
  /** Null while nothing is chosen. */
  readonly plan: Plan | null;
  readonly planning: boolean;
  readonly doing: Doing | null;
  readonly outcome: Outcome | null;
  readonly error: TroveError | null;
  readonly setRule: (rule: SelectionRule | null) => void;
  readonly setReference: (folders: readonly string[]) => void;
  readonly mark: (path: string, choice: 'keep' | 'remove') => void;
  readonly clear: () => void;
  /** The groups that the choice is about. */
  readonly setGroups: (groups: readonly Group[]) => void;
  /** Does what the plan says. */
  readonly act: (action: DuplicateAction) => Promise<void>;
  readonly actOn: (action: DuplicateAction, groups: readonly ActedGroup[]) => Promise<void>;
  /** Moves files to the trash that were chosen by themselves, with or without a copy. */
  readonly trash: (files: readonly ChosenFile[]) => Promise<void>;
  readonly undo: (batchIds: readonly string[]) => Promise<void>;
  readonly empty: () => Promise<void>;
  readonly stop: () => void;
  readonly dismiss: () => void;
}

export type ActingStore = StoreApi<ActingState>;

/** A choice is worked out once it has settled, milliseconds. */
const settleDelay = 120;
const noChoice = { rule: null, byHand: new Map<string, 'keep' | 'remove'>(), plan: null } as const;

export interface ActingListener {
  /** These files, and no others, are not at their places any more, or are links. */
  removed(paths: ReadonlySet<string>): void;
  /** Files came back, or some are gone and it cannot be told which. */
  changed(): void;
  /** What was in quarantine is deleted. */
  emptied(): void;
}

export function createActingStore(client: TroveClient, listener: ActingListener): ActingStore {
  let groups: readonly Group[] = [];
  let planner: AbortController | null = null;
  let actor: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const store = createStore<ActingState>((set, get) => ({
    ...noChoice,
    reference: [],
    planning: false,
    doing: null,
    outcome: null,
    error: null,
    setRule: (rule) => {
      // What was marked by hand before belongs to another choice.
      set({ rule, byHand: new Map() });
      planSoon();
    },
    setReference: (reference) => {
      set({ reference });
      planSoon();
    },
    mark: (path, choice) => {
      set({ byHand: new Map(get().byHand).set(path, choice) });
      planSoon();
    },
    clear: () => {
      set(noChoice);
      planSoon();
    },
    setGroups: (next) => {
      if (next === groups) return;
      groups = next;
      planSoon();
    },
    act: (action) => get().actOn(action, (get().plan?.groups ?? []).map(withoutReasons)),
    actOn: async (action, groups) => {
      const planned = groups.filter(({ remove }) => remove.length > 0);
      const batches = inBatches(planned, (group) => [...group.keep, ...group.remove]);
      const isWhole = await doing(
        action,
        batches.map((batch) => (signal) => client.duplicates.act({ action, groups: batch }, { signal })),
      );
      const asked = planned.flatMap(({ remove }) => remove.map(({ path }) => path));
      tellGone(asked, isWhole);
      set(noChoice);
    },
    trash: async (files) => {
      const seen = files.map(({ fileId, path, size, modified }) => ({ fileId, path, size, modified }));
      const isWhole = await doing(
        'trash',
        inBatches(seen, (file) => [file]).map(
          (batch) => (signal) => client.files.trash({ files: batch }, { signal }),
        ),
      );
      tellGone(
        files.map(({ path }) => path),
        isWhole,
      );
    },
    undo: async (batchIds) => {
      await doing(
        'undo',
        batchIds.map((batchId) => (signal) => client.duplicates.undo({ batchId }, { signal })),
      );
      listener.changed();
    },
    empty: async () => {
      await doing('empty', [(signal) => client.duplicates.emptyQuarantine({}, { signal })]);
      listener.emptied();
    },
    stop: () => actor?.abort(),
    dismiss: () => set({ outcome: null, error: null }),
  }));

  function tellGone(asked: readonly string[], isWhole: boolean): void {
    const { refused = [], refusedCount = 0 } = store.getState().outcome ?? {};
    const left = new Set(refused.map(({ path }) => path));
    if (isWhole && refusedCount === refused.length) {
      listener.removed(new Set(asked.filter((path) => !left.has(path))));
    } else listener.changed();
  }

  function planSoon(): void {
    clearTimeout(timer);
    planner?.abort();
    const { rule, byHand } = store.getState();
    if (rule === null && byHand.size === 0) return store.setState({ plan: null, planning: false });
    timer = setTimeout(() => void plan(), settleDelay);
  }

  async function plan(): Promise<void> {
    const mine = new AbortController();
    planner = mine;
    store.setState({ planning: true, error: null });
    const { rule, reference, byHand } = store.getState();
    const chosen = concerned(groups, rule, byHand);
    const planned: PlannedGroup[] = [];
    let [files, bytes] = [0, 0];
    try {
      for (const batch of inBatches(chosen, (group) => group.files)) {
        const part = await client.duplicates.plan(toPlanInput(batch, rule, reference, byHand), {
          signal: mine.signal,
        });
        planned.push(...part.groups);
        files += part.files;
        bytes += part.bytes;
      }
      if (planner === mine) store.setState({ plan: { groups: planned, files, bytes }, planning: false });
    } catch (thrown) {
      if (planner === mine && !mine.signal.aborted)
        store.setState({ plan: null, planning: false, error: toFailure(thrown) });
    }
  }

  /** Runs the parts of one action one after the other and adds up what they came to; true when none failed. */
  async function doing(
    what: Doing['what'],
    parts: readonly ((signal: AbortSignal) => Promise<AsyncIterable<ActEvent>>)[],
  ): Promise<boolean> {
    const mine = new AbortController();
    actor = mine;
    let result: Outcome = { what, files: 0, bytes: 0, refusedCount: 0, refused: [], batchIds: [] };
    let isWhole = true;
    store.setState({ doing: { what, files: 0, filesTotal: 0 }, outcome: null, error: null });
    try {
      for (const part of parts) {
        for await (const event of await part(mine.signal)) {
          if (event.type === 'progress') store.setState({ doing: { what, ...event } });
          else result = added(result, event.result);
        }
      }
    } catch (thrown) {
      isWhole = false;
      if (!mine.signal.aborted) store.setState({ error: toFailure(thrown) });
    }
    store.setState({ doing: null, outcome: result.files + result.refusedCount > 0 ? result : null });
    return isWhole;
  }

  return store;
}

function added(outcome: Outcome, result: ActResult): Outcome {
  const { batchId, undoable } = result;
  const isUndoable = batchId !== null && undoable && outcome.what !== 'undo';
  return {
    what: outcome.what,
    files: outcome.files + result.files,
    bytes: outcome.bytes + result.bytes,
    refusedCount: outcome.refusedCount + result.refusedCount,
    refused: [...outcome.refused, ...result.refused],
    batchIds: isUndoable ? [batchId, ...outcome.batchIds] : outcome.batchIds,
  };
}

/** A rule is about all groups; what is marked by hand only about those with a marked file. */
function concerned(
  groups: readonly Group[],
  rule: SelectionRule | null,
  byHand: ReadonlyMap<string, unknown>,
): readonly Group[] {
  const actable = groups.filter(({ kind }) => isActable(kind));
  return rule === null ? actable.filter(({ files }) => files.some(({ path }) => byHand.has(path))) : actable;
}

function toPlanInput(
  groups: readonly Group[],
  rule: SelectionRule | null,
  reference: readonly string[],
  byHand: ReadonlyMap<string, 'keep' | 'remove'>,
): PlanInput {
  const marked = (choice: 'keep' | 'remove'): string[] =>
    groups.flatMap(({ files }) =>
      files.map(({ path }) => path).filter((path) => byHand.get(path) === choice),
    );
  return {
    groups: groups.flatMap(({ groupId, kind, files }) =>
      isActable(kind)
        ? [{ groupId, kind, files: files.map(({ path, size, modified }) => ({ path, size, modified })) }]
        : [],
    ),
    rule,
    reference: [...reference],
    byHand: { keep: marked('keep'), remove: marked('remove') },
  };
}

function withoutReasons({ kind, keep, remove }: PlannedGroup): ActedGroup {
  return { kind, keep: keep.map(({ reason: _, ...file }) => file), remove };
}
