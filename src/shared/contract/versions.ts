/** Versions of one text: in which order they came, and what changed between two of them. */
import { oc } from '@orpc/contract';
import { z } from 'zod';

const fileId = z.int().positive();

export const versionSchema = z.object({
  fileId: z.int(),
  path: z.string(),
  title: z.string(),
  /** `pdf`, `docx`, …: the format that was found in the file. */
  format: z.string(),
  size: z.number(),
  /** Modification time, milliseconds since 1970. */
  modified: z.number(),
  words: z.int(),
  /** Since the version before it in the list; null for the first. `same`: no word differs (an export, a copy). */
  change: z
    .object({
      fromFileId: z.int(),
      added: z.int(),
      removed: z.int(),
      same: z.boolean(),
      /** Shingles in common, 0 to 1. */
      similarity: z.number(),
    })
    .nullable(),
});

/** A run of words with the spaces and line ends around them. */
export const diffPartSchema = z.object({
  kind: z.enum(['same', 'added', 'removed']),
  text: z.string(),
});

export const textDiffSchema = z.object({
  /** In the order of the text: removed before added. Joined without `added` it is the old text, without `removed` the new. */
  parts: z.array(diffPartSchema),
  added: z.int(),
  removed: z.int(),
  /** Words in common. */
  same: z.int(),
  /** The texts are long or very different: compared paragraph by paragraph, not word by word. */
  coarse: z.boolean(),
  /** Only the beginning of the texts was compared. */
  truncated: z.boolean(),
});

export const twinFileSchema = z.object({ path: z.string(), size: z.number(), modified: z.number() });

export const folderComparisonSchema = z.object({
  /** Files with the same bytes in both, those of `a` and of `b` with one content: a group for a plan. */
  shared: z.array(z.object({ a: z.array(twinFileSchema), b: z.array(twinFileSchema) })),
  onlyA: z.array(twinFileSchema),
  onlyB: z.array(twinFileSchema),
  sharedCount: z.int(),
  onlyACount: z.int(),
  onlyBCount: z.int(),
  /** Files that could not be read are in neither list. */
  problemCount: z.int(),
});

export const versionsContract = {
  /** A time line, oldest first. Rejects with `FILE_GONE`. */
  versions: oc
    .input(z.object({ fileIds: z.array(fileId).min(1).max(200) }))
    .output(z.object({ versions: z.array(versionSchema) })),
  /** What changed from one file's text to the other's, word by word. Rejects with `FILE_GONE`. */
  diff: oc.input(z.object({ from: fileId, to: fileId })).output(textDiffSchema),
  /** What two folders share, and what only one of them has; each list has its first 5,000. */
  compareFolders: oc
    .input(
      z.object({
        a: z.string().min(1).max(32_768),
        b: z.string().min(1).max(32_768),
        everything: z.boolean().default(false),
      }),
    )
    .output(folderComparisonSchema),
};

export type Version = z.output<typeof versionSchema>;
export type DiffPart = z.output<typeof diffPartSchema>;
export type TextDiff = z.output<typeof textDiffSchema>;
export type TwinFile = z.output<typeof twinFileSchema>;
export type FolderComparison = z.output<typeof folderComparisonSchema>;
