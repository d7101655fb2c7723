import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { duplicateKinds } from '../duplicate-kinds.ts';
import { actingContract } from './acting.ts';
import { versionsContract } from './versions.ts';

export const duplicatesRequestSchema = z.object({
  kind: z.enum(duplicateKinds),
  /** Absolute folder paths; empty means every added folder. `near` and `meaning` see only what is indexed. */
  folders: z.array(z.string().min(1).max(32_768)).max(100).default([]),
  /** Folders inside them that are left out, absolute paths. */
  excludedFolders: z.array(z.string().min(1).max(32_768)).max(100).default([]),
  /** Files with these extensions are left out, without the dot. */
  excludedTypes: z.array(z.string().min(1).max(40)).max(100).default([]),
  /** What is read from disk: also hidden and temporary files and folders such as node_modules; keys never. */
  everything: z.boolean().default(false),
  /** Smaller files are left out, bytes. */
  smallest: z.int().min(0).default(0),
  /** How alike they are at least, 0 to 1; left out: `defaultThresholds`. `exact` has none. */
  threshold: z.number().min(0.3).max(1).optional(),
});

export const duplicateFileSchema = z.object({
  path: z.string(),
  /** Null when the file is not in the index. */
  fileId: z.int().nullable(),
  size: z.number(),
  /** Modification time, milliseconds since 1970. */
  modified: z.number(),
  /** To the first file of the group, 0 to 1; of a folder: how much of it is in the first one. */
  similarity: z.number(),
  /** Names of the same file beyond this one: they take no space. */
  links: z.int(),
  /** Of a folder: files in it, and those of them that the first one does not have; else null. */
  folder: z.object({ files: z.int(), missing: z.int() }).nullable(),
});

/** A group, or the next files of one whose earlier part came before: parts with one `groupId` belong together. */
export const groupPartSchema = z.object({
  groupId: z.int(),
  kind: z.enum(duplicateKinds),
  /** Least similarity of a file to the group's first, 0 to 1. */
  similarity: z.number(),
  /** Space to win by keeping one file. */
  bytes: z.number(),
  /** In the whole group. */
  fileCount: z.int(),
  files: z.array(duplicateFileSchema),
});

export const duplicateProgressSchema = z.object({
  stage: z.enum(['listing', 'comparing', 'reading']),
  /** Files and bytes looked at in this stage, and how many there are; 0 while that is not known. */
  files: z.int(),
  filesTotal: z.int(),
  bytes: z.number(),
  bytesTotal: z.number(),
});

export const duplicateProblemSchema = z.object({ path: z.string(), code: z.string(), message: z.string() });

export const duplicateSummarySchema = z.object({
  groups: z.int(),
  /** Files in groups. */
  files: z.int(),
  /** Space to win. */
  bytes: z.number(),
  /** Everything that was looked at. */
  filesSeen: z.int(),
  bytesSeen: z.number(),
  /** Files and folders that could not be read or changed meanwhile: all of them are counted, the first 100 named. */
  problemCount: z.int(),
  problems: z.array(duplicateProblemSchema),
  elapsedMs: z.number(),
});

export const duplicatesEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), progress: duplicateProgressSchema }),
  z.object({ type: z.literal('groups'), groups: z.array(groupPartSchema) }),
  z.object({ type: z.literal('done'), summary: duplicateSummarySchema }),
]);

export const duplicatesContract = {
  /** Progress at most 10 times a second, then the groups with the most space to win first, then the summary. */
  find: oc.input(duplicatesRequestSchema).output(eventIterator(duplicatesEventSchema)),
  ...versionsContract,
  ...actingContract,
};

export type DuplicatesRequest = z.output<typeof duplicatesRequestSchema>;
export type DuplicatesInput = z.input<typeof duplicatesRequestSchema>;
export type DuplicateFile = z.output<typeof duplicateFileSchema>;
export type GroupPart = z.output<typeof groupPartSchema>;
export type DuplicateProgress = z.output<typeof duplicateProgressSchema>;
export type DuplicateProblem = z.output<typeof duplicateProblemSchema>;
export type DuplicateSummary = z.output<typeof duplicateSummarySchema>;
export type DuplicatesEvent = z.output<typeof duplicatesEventSchema>;
