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
    /** What these files have in common; those that are gone meanwhile do not count. */
    z.object({ fileIds: z.array(z.int().positive()).min(2).max(100) }),
    z.object({ path: z.string().min(1).max(32_768) }),
    z.object({ passages: z.array(foreignPassageSchema).min(1).max(200) }),
    /** What `readText` or `readFilePart` read. */
    z.object({ sourceId: z.uuid() }),
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
  /** The file it stands in, where several are compared with. */
  fileId: z.int().optional(),
  text: z.string(),
  start: z.int(),
  end: z.int(),
  page: z.int().nullable(),
  /** The file inside the file that it stands in: `letters/2019.zip › may.docx`. */
  part: z.string().optional(),
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

/** A text or file from outside the index, as it was read: kept in memory for a while, never added. */
export const foreignSourceSchema = z.object({
  sourceId: z.uuid(),
  name: z.string(),
  title: z.string(),
  /** Family, e.g. `document`. */
  type: z.string(),
  passages: z.int(),
});

export const filePartSchema = z.object({
  /** The caller's own, the same for all parts of a file. */
  uploadId: z.uuid(),
  /** Its extension helps to tell the format. */
  name: z.string().min(1).max(1_000),
  /** Of the whole file, bytes. */
  size: z.int().min(1),
  /** Where this part begins; parts come in order. */
  offset: z.int().min(0),
  data: z.base64().max(700_000),
});

/** Where else a sentence or paragraph stands. */
export const traceRequestSchema = z.object({
  text: z.string().min(1).max(10_000),
  /** The file that it is from; it is left out. */
  exceptFileId: z.int().positive().optional(),
  limit: z.int().min(1).max(100).default(30),
  types: similarRequestSchema.shape.types,
  folders: similarRequestSchema.shape.folders,
});

/** `exact`: word for word; `near`: with small changes; `meaning`: in other words. */
export const traceKinds = ['exact', 'near', 'meaning'] as const;

export const traceHitSchema = z.object({
  kind: z.enum(traceKinds),
  /** `exact` 1; `near`: part of its words (in runs of three) that stand there; `meaning`: cosine. */
  similarity: z.number(),
  fileId: z.int(),
  path: z.string(),
  name: z.string(),
  title: z.string(),
  type: z.string(),
  modified: z.number(),
  passage: alikePassageSchema,
  /** Parts of `passage.text` that are the same words, `[start, end)` in UTF-16 code units. */
  highlights: z.array(z.tuple([z.int(), z.int()])),
});

export const traceResponseSchema = z.object({
  /** Exact ones first, then near, then in other words; one a passage. */
  hits: z.array(traceHitSchema),
  coverage: similarResponseSchema.shape.coverage,
  elapsedMs: z.number(),
});

export const similarContract = {
  /** Rejects with `NOT_FOUND`, `FILE_GONE`, `NOTHING_TO_COMPARE` or `MODEL_MISSING`. */
  find: oc.input(similarRequestSchema).output(similarResponseSchema),
  /** Rejects with `NOTHING_TO_COMPARE`. */
  readText: oc
    .input(z.object({ name: z.string().max(1_000).default(''), text: z.string().min(1).max(400_000) }))
    .output(foreignSourceSchema),
  /** A source after the last part, else null. Rejects with `BODY_TOO_LARGE`, `BAD_INPUT` or `NOTHING_TO_COMPARE`. */
  readFilePart: oc
    .input(filePartSchema)
    .output(z.object({ received: z.int(), source: foreignSourceSchema.nullable() })),
  /** Rejects with `NOTHING_TO_COMPARE` for a text without words. Without the model there are no `meaning` hits. */
  trace: oc.input(traceRequestSchema).output(traceResponseSchema),
};

export type ForeignPassage = z.output<typeof foreignPassageSchema>;
export type SimilarRequest = z.output<typeof similarRequestSchema>;
export type SimilarInput = z.input<typeof similarRequestSchema>;
export type ForeignSource = z.output<typeof foreignSourceSchema>;
export type FilePart = z.output<typeof filePartSchema>;
export type AlikePassage = z.output<typeof alikePassageSchema>;
export type SimilarResult = z.output<typeof similarResultSchema>;
export type SimilarResponse = z.output<typeof similarResponseSchema>;
export type TraceRequest = z.output<typeof traceRequestSchema>;
export type TraceInput = z.input<typeof traceRequestSchema>;
export type TraceKind = (typeof traceKinds)[number];
export type TraceHit = z.output<typeof traceHitSchema>;
export type TraceResponse = z.output<typeof traceResponseSchema>;
