import { oc } from '@orpc/contract';
import { z } from 'zod';

/** Text from outside the index, cut into passages. */
export const foreignPassageSchema = z.object({
  text: z.string().max(20_000),
  /** The text as the model is to see it, with its title and headings; left out: `text` itself. */
  embedded: z.string().max(20_000).optional(),
});

export const similarRequestSchema = z.object({
  /** A file of the index, or passages from anywhere: a selection, pasted text, a file that is not indexed. */
  to: z.union([
    z.object({ fileId: z.int().positive() }),
    z.object({ path: z.string().min(1).max(32_768) }),
    z.object({ passages: z.array(foreignPassageSchema).min(1).max(200) }),
  ]),
  /** Files that are, and are not, what is meant. */
  more: z.array(z.int().positive()).max(50).default([]),
  less: z.array(z.int().positive()).max(50).default([]),
  limit: z.int().min(1).max(200).default(20),
  /** Pairs of passages for each result. */
  pairs: z.int().min(0).max(10).default(3),
  /** Families (`document`, `code`, …) or extensions without the dot. */
  types: z.array(z.string().max(40)).max(50).default([]),
  /** Absolute folder paths; a file counts when it is inside any of them. */
  folders: z.array(z.string().max(32_768)).max(100).default([]),
  /** Modified on or after / before this day (YYYY-MM-DD, local time). */
  after: z.iso.date().optional(),
  before: z.iso.date().optional(),
});

export const alikePassageSchema = z.object({
  /** Null for text from outside the index; its offsets are then those of the passage itself. */
  chunkId: z.int().nullable(),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  page: z.int().nullable(),
  headings: z.array(z.string()),
});

export const similarResultSchema = z.object({
  fileId: z.int(),
  path: z.string(),
  name: z.string(),
  title: z.string(),
  type: z.string(),
  size: z.int(),
  /** Modification time, milliseconds since 1970. */
  modified: z.number(),
  /** Cosine of the two files' vectors, -1 to 1. */
  similarity: z.number(),
  /** What makes them alike, the most alike first; no passage stands in two pairs. */
  pairs: z.array(z.object({ similarity: z.number(), from: alikePassageSchema, to: alikePassageSchema })),
});

export const similarResponseSchema = z.object({
  results: z.array(similarResultSchema),
  /** What was compared: indexed files of all listed files. */
  coverage: z.object({ indexed: z.int(), total: z.int() }),
  /** Time in the engine. */
  elapsedMs: z.number(),
});

export const similarContract = {
  /** Rejects with `NOT_FOUND`, `FILE_GONE`, `NOTHING_TO_COMPARE` or `MODEL_MISSING`. */
  find: oc.input(similarRequestSchema).output(similarResponseSchema),
};

export type ForeignPassage = z.output<typeof foreignPassageSchema>;
export type SimilarRequest = z.output<typeof similarRequestSchema>;
export type SimilarInput = z.input<typeof similarRequestSchema>;
export type AlikePassage = z.output<typeof alikePassageSchema>;
export type SimilarResult = z.output<typeof similarResultSchema>;
export type SimilarResponse = z.output<typeof similarResponseSchema>;
