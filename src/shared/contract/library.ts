import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { rootRulesSchema, rulesPreviewSchema } from './rules.ts';
import { noticeSchema } from './search.ts';

const pathSchema = z.string().min(1).max(32_768);

export const fileCountsSchema = z.object({
  total: z.int(),
  indexed: z.int(),
  skipped: z.int(),
  failed: z.int(),
  pending: z.int(),
  /** Of `pending`: files that were read before, and are found by what they said then. */
  outdated: z.int(),
});

export const rootSchema = z.object({
  rootId: z.int(),
  path: z.string(),
  /** `offline`: its disk is not there; nothing of it is deleted. */
  state: z.enum(['scanning', 'watching', 'offline', 'removing']),
  /** `scans`: changes are not reported there, it is looked through every few minutes instead. */
  watch: z.enum(['events', 'scans']),
  /** Of `scans`: how often at most, and why nothing reports its changes: it is on another machine, or the system has no watches left. */
  scans: z.object({ everySeconds: z.number(), reason: z.enum(['remote', 'watch-limit']) }).nullable(),
  files: fileCountsSchema,
  addedAt: z.number(),
});

export const paceSchema = z.object({
  state: z.enum(['full', 'slow', 'waiting']),
  /** What slows or stops reading; null at full pace. */
  reason: z.enum(['battery', 'low-power', 'asleep', 'overnight', 'active']).nullable(),
});

export const statusSchema = z.object({
  files: fileCountsSchema,
  /** Passages (chunks) that can be found. */
  passages: z.int(),
  /** Indexed files of which only a part could be taken in; each is also counted as indexed. */
  inPart: z.int(),
  /** Passages with a vector that the vector index already holds or searches in memory. */
  vectors: z.int(),
  roots: z.array(rootSchema),
  /** `waiting`: files wait for power or for the night, as `pace` says. */
  activity: z.enum(['idle', 'scanning', 'indexing', 'paused', 'waiting']),
  pace: paceSchema,
  /** Files that are written again and again, and wait until they rest; counted as pending when they changed. */
  restless: z.int(),
  progress: z.object({
    /** Files and bytes settled and to settle in the present run. */
    filesDone: z.int(),
    filesTotal: z.int(),
    bytesDone: z.int(),
    bytesTotal: z.int(),
    filesPerSecond: z.number(),
    /** Null until it can be told honestly. */
    etaSeconds: z.number().nullable(),
  }),
  model: z.object({ name: z.string(), dimensions: z.int(), available: z.boolean() }),
  /** What a person should know: a helper down, a full disk, a damaged model. */
  notices: z.array(noticeSchema),
  dataFolder: z.string(),
  /** Bytes on disk of the data folder's parts. */
  version: z.string(),
});

export const verdictSchema = z.object({
  path: z.string(),
  state: z.enum(['indexed', 'pending', 'skipped', 'failed', 'not-covered', 'missing']),
  /** Stable: `indexed`, `pending`, a skip reason, a failure code, `not-covered` or `missing`. */
  code: z.string(),
  /** A sentence or two for a person, with the rule and where it stands, or the place in the queue. */
  reason: z.string(),
  /** Of an indexed file: passages that can be found, and when they were read, milliseconds since 1970. */
  passages: z.int().nullable(),
  indexedAt: z.number().nullable(),
});

/** `in-part`: it can be found, by the part that could be taken in. */
export const problemStateSchema = z.enum(['skipped', 'failed', 'in-part']);

/** Without a state: all of them. */
export const problemsRequestSchema = z.object({
  state: problemStateSchema.optional(),
  after: z.int().default(0),
  limit: z.int().min(1).max(500).default(100),
});

export const problemSchema = z.object({
  fileId: z.int(),
  path: z.string(),
  state: problemStateSchema,
  code: z.string(),
  reason: z.string(),
  size: z.int(),
});

export const suggestionSchema = z.object({
  path: z.string(),
  name: z.string(),
  files: z.int(),
  bytes: z.int(),
  /** False when counting stopped early: the figures are then lower bounds. */
  complete: z.boolean(),
  estimateSeconds: z.number(),
});

export const checkSubjects = ['data-folder', 'database', 'model', 'folders', 'vectors'] as const;

const space = { folder: z.string(), bytesFree: z.number() };

/** What a check found, by a stable code with its figures: `message` says the same in English. */
export const findingSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('space-free'), ...space }),
  z.object({ code: z.literal('space-low'), ...space }),
  z.object({ code: z.literal('database-sound') }),
  z.object({ code: z.literal('database-damaged'), problems: z.array(z.string()) }),
  z.object({ code: z.literal('model-answers'), model: z.string(), dimensions: z.int() }),
  z.object({ code: z.literal('model-wrong') }),
  z.object({ code: z.literal('folders-added'), folders: z.int() }),
  z.object({ code: z.literal('folders-away'), paths: z.array(z.string()) }),
  z.object({ code: z.literal('vectors-there'), vectors: z.int(), passages: z.int() }),
  /** It could not be looked at; `error` is a code of `src/shared/errors.ts`. */
  z.object({ code: z.literal('failed'), error: z.string() }),
]);

export const checkSchema = z.object({
  subject: z.enum(checkSubjects),
  finding: findingSchema,
  name: z.string(),
  state: z.enum(['ok', 'warning', 'error']),
  message: z.string(),
  nextStep: z.string().nullable(),
});

const rulesSchema = z.object({ path: z.string(), rules: rootRulesSchema });

export const libraryContract = {
  status: oc.output(statusSchema),
  /** Latest snapshot wins, at most 10 a second; the first comes at once. */
  watchStatus: oc.output(eventIterator(statusSchema)),
  add: oc.input(z.object({ path: pathSchema })).output(rootSchema),
  remove: oc.input(z.object({ path: pathSchema })).output(z.object({ path: z.string(), files: z.int() })),
  pause: oc.output(z.object({ paused: z.boolean() })),
  resume: oc.output(z.object({ paused: z.boolean() })),
  /** Reads what waits at once, whatever power and time of day say, until nothing waits. */
  indexNow: oc.output(z.object({ pending: z.int() })),
  /** Compares every folder with the disk again. */
  rescan: oc.output(z.object({ started: z.boolean() })),
  /** The globs of an added folder. */
  rules: oc.input(z.object({ path: pathSchema })).output(rulesSchema),
  /** What other globs would take out and in; changes nothing. */
  previewRules: oc.input(z.object({ path: pathSchema, rules: rootRulesSchema })).output(rulesPreviewSchema),
  /** Sets the globs; only the files that they concern change. */
  setRules: oc.input(z.object({ path: pathSchema, rules: rootRulesSchema })).output(rulesSchema),
  why: oc.input(z.object({ path: pathSchema })).output(verdictSchema),
  problems: oc
    .input(problemsRequestSchema)
    .output(z.object({ problems: z.array(problemSchema), next: z.int().nullable() })),
  suggestFolders: oc.output(z.object({ suggestions: z.array(suggestionSchema) })),
  /** What adding this folder would mean, or an error that says why it cannot be added. */
  measureFolder: oc.input(z.object({ path: pathSchema })).output(suggestionSchema),
  doctor: oc.output(z.object({ checks: z.array(checkSchema) })),
};

export type FileCounts = z.output<typeof fileCountsSchema>;
export type Root = z.output<typeof rootSchema>;
export type Status = z.output<typeof statusSchema>;
export type PaceReason = NonNullable<z.output<typeof paceSchema>['reason']>;
export type Verdict = z.output<typeof verdictSchema>;
export type ProblemState = z.output<typeof problemStateSchema>;
export type ProblemsRequest = z.output<typeof problemsRequestSchema>;
export type Problem = z.output<typeof problemSchema>;
export type FolderSuggestion = z.output<typeof suggestionSchema>;
export type Check = z.output<typeof checkSchema>;
export type CheckSubject = Check['subject'];
export type Finding = z.output<typeof findingSchema>;
