/** Acting on duplicates: a plan first, then one batch that is journalled and can be undone. */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { actableKinds } from '../duplicate-kinds.ts';

const path = z.string().min(1).max(32_768);

/** A file as a search found it: when it is another one by now, nothing is done to it. */
export const seenFileSchema = z.object({
  path,
  size: z.number().min(0),
  /** Modification time, whole milliseconds since 1970. */
  modified: z.number(),
});

/** Which files of a group stay. When several do equally well, the shortest path stays, then the first by name. */
export const selectionRuleSchema = z.discriminatedUnion('keep', [
  z.object({ keep: z.literal('newest') }),
  z.object({ keep: z.literal('oldest') }),
  z.object({ keep: z.literal('shortest-path') }),
  /** All files inside this folder; groups without one are left as they are. */
  z.object({ keep: z.literal('folder'), folder: path }),
  /** All files whose name fits (`*` any text, `?` one character, letter case ignored); groups without one are left. */
  z.object({ keep: z.literal('name'), pattern: z.string().min(1).max(400) }),
  /** All files whose name does not fit, such as `* (1).*`; groups where all fit are left. */
  z.object({ keep: z.literal('other-names'), pattern: z.string().min(1).max(400) }),
]);

export const planRequestSchema = z.object({
  groups: z
    .array(
      z.object({ groupId: z.int(), kind: z.enum(actableKinds), files: z.array(seenFileSchema).max(20_000) }),
    )
    .max(20_000),
  /** Null: only what is chosen by hand. */
  rule: selectionRuleSchema.nullable(),
  /** Files in these folders are never touched; where a group has one, the others need not stay. */
  reference: z.array(path).max(100).default([]),
  /** What the person chose for single files; it goes before the rule. */
  byHand: z.object({ keep: z.array(path), remove: z.array(path) }).default({ keep: [], remove: [] }),
});

/**
 * Why a file stays: it would be the last of its group; it lies in a reference folder; another group keeps it; the rule
 * has nothing to say about its group.
 */
export const stayReasons = ['last', 'reference', 'other-group', 'no-match'] as const;

export const plannedGroupSchema = z.object({
  groupId: z.int(),
  kind: z.enum(actableKinds),
  keep: z.array(seenFileSchema.extend({ reason: z.enum(stayReasons).nullable() })),
  remove: z.array(seenFileSchema),
});

export const planSchema = z.object({
  groups: z.array(plannedGroupSchema),
  /** What would go. */
  files: z.int(),
  bytes: z.number(),
});

export const actions = ['quarantine', 'link', 'trash'] as const;

export const actRequestSchema = z.object({
  /**
   * - `quarantine`: moves files to Trove's own folder on the same volume. `undo` brings them back.
   * - `link`: the copy becomes a reflink or hard link of the file that stays; frees the space at once. `undo` makes it
   *   a file of its own again.
   * - `trash`: moves files to the system's trash. On Linux `undo` brings them back; elsewhere only that trash does.
   */
  action: z.enum(actions),
  /** `hard` shares later changes, `reflink` does not and needs a file system that can; `auto`: reflink, else hard. */
  link: z.enum(['auto', 'hard', 'reflink']).default('auto'),
  /** Groups of a plan. A path that any group keeps is removed by none. */
  groups: z
    .array(
      z.object({
        kind: z.enum(actableKinds),
        keep: z.array(seenFileSchema).max(20_000),
        remove: z.array(seenFileSchema).max(20_000),
      }),
    )
    .max(20_000),
});

/** Why nothing was done to one file; it is whole and where it was. */
export const refusals = [
  /** No other file with this content was found to be whole: it may be the last one. */
  'last-copy',
  /** Another group of the request keeps it. */
  'kept',
  /** Changed, moved, deleted or replaced by something else (a link) since it was seen. */
  'changed',
  /** It is the same file as the one that stays, under another name. */
  'same-file',
  /** The system does not let you read or move it. */
  'not-allowed',
  /** The volume is read-only. */
  'read-only',
  /** No space for the journal or the copy. */
  'disk-full',
  /** The file that stays is on another volume, or the file system cannot link. */
  'cannot-link',
  /** Undo: something else is at its old place now. */
  'occupied',
  /** Undo: it is not where it was put; another program moved or deleted it. */
  'missing',
  /** Only files that are the same byte for byte may become links. */
  'not-exact',
  /** There is no trash here that Trove can use. */
  'no-trash',
  /** Another reason, in the system's words. */
  'failed',
] as const;

export const refusedFileSchema = z.object({
  path: z.string(),
  reason: z.enum(refusals),
  message: z.string(),
});

export const actResultSchema = z.object({
  /** Null when nothing was done. */
  batchId: z.string().nullable(),
  /** Files that were moved, linked, brought back or deleted, and their bytes. */
  files: z.int(),
  bytes: z.number(),
  /** All are counted, the first 200 named. */
  refusedCount: z.int(),
  refused: z.array(refusedFileSchema),
  /** Whether `undo` can take it back. */
  undoable: z.boolean(),
});

export const actEventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('progress'),
    files: z.int(),
    filesTotal: z.int(),
    bytes: z.number(),
    bytesTotal: z.number(),
  }),
  z.object({ type: z.literal('done'), result: actResultSchema }),
]);

export const journalEntrySchema = z.object({
  path: z.string(),
  /** The file that stayed for it. */
  keptPath: z.string(),
  size: z.number(),
  state: z.enum(['done', 'undone', 'emptied']),
});

export const journalBatchSchema = z.object({
  batchId: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  action: z.enum(actions),
  /** Files acted on, and how many of them can still be brought back. */
  files: z.int(),
  bytes: z.number(),
  undoable: z.int(),
  /** The first 100. */
  entries: z.array(journalEntrySchema),
});

export const actingContract = {
  /** What a rule would do; touches nothing. */
  plan: oc.input(planRequestSchema).output(planSchema),
  /**
   * Does it: every file is compared with one that stays right before. One action at a time; others wait. Cancelling
   * stops after the present file; what is done stays done and can be undone. Rejects with `BAD_INPUT`, `DISK_FULL` or
   * `DATA_FOLDER_READ_ONLY` (no journal can be written: nothing is done).
   */
  act: oc.input(actRequestSchema).output(eventIterator(actEventSchema)),
  /** Takes back a batch; left out: the newest that can be. Rejects with `NOTHING_TO_UNDO`. */
  undo: oc.input(z.object({ batchId: z.string().optional() })).output(eventIterator(actEventSchema)),
  /** Batches, newest first; `before` continues after the last one shown. */
  journal: oc
    .input(z.object({ before: z.string().optional(), limit: z.int().min(1).max(100).default(20) }))
    .output(z.object({ batches: z.array(journalBatchSchema), next: z.string().nullable() })),
  /** What lies in Trove's quarantine now. */
  quarantine: oc.output(z.object({ files: z.int(), bytes: z.number(), folders: z.array(z.string()) })),
  /**
   * Deletes what lies in quarantine, of one batch or all. A file without another whole copy is refused as `last-copy`
   * unless `alsoLast`; near, meaning and image ones always are such.
   */
  emptyQuarantine: oc
    .input(z.object({ batchId: z.string().optional(), alsoLast: z.boolean().default(false) }))
    .output(eventIterator(actEventSchema)),
};

export type SeenFile = z.output<typeof seenFileSchema>;
export type SelectionRule = z.output<typeof selectionRuleSchema>;
export type PlanRequest = z.output<typeof planRequestSchema>;
export type PlanInput = z.input<typeof planRequestSchema>;
export type PlannedGroup = z.output<typeof plannedGroupSchema>;
export type StayReason = (typeof stayReasons)[number];
export type Plan = z.output<typeof planSchema>;
export type DuplicateAction = (typeof actions)[number];
export type ActRequest = z.output<typeof actRequestSchema>;
export type ActInput = z.input<typeof actRequestSchema>;
export type Refusal = (typeof refusals)[number];
export type RefusedFile = z.output<typeof refusedFileSchema>;
export type ActResult = z.output<typeof actResultSchema>;
export type ActEvent = z.output<typeof actEventSchema>;
export type JournalBatch = z.output<typeof journalBatchSchema>;
export type JournalEntry = z.output<typeof journalEntrySchema>;
