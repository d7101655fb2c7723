import { oc } from '@orpc/contract';
import { z } from 'zod';

/** [start, end) in UTF-16 code units. */
export const rangeSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

export const passageSchema = z.object({
  chunkId: z.int(),
  text: z.string(),
  /** Offsets of `text` in the extracted text of the file, UTF-16 code units. */
  start: z.int(),
  end: z.int(),
  page: z.int().nullable(),
  /** The file inside the file that it stands in: `letters/2019.zip › may.docx`. */
  part: z.string().optional(),
  headings: z.array(z.string()),
  /** Matched words and phrases, relative to `text`. */
  highlights: z.array(rangeSchema),
});

export const searchModes = ['hybrid', 'keyword', 'vector'] as const;

export const sortOrders = ['relevance', 'modified', 'name', 'size', 'folder'] as const;

/** `folder`: the one that holds the file; `date`: of its last change. */
export const resultGroups = ['none', 'folder', 'type', 'date'] as const;

export const searchRequestSchema = z.object({
  query: z.string().max(10_000),
  /** Where a person is typing in it, UTF-16 code units: an operator there may not be finished. */
  cursor: z.int().min(0).optional(),
  limit: z.int().min(1).max(1_000).default(20),
  /** Results left out from the start of the list, to fetch a long one in pages. */
  offset: z.int().min(0).max(10_000).default(0),
  /** Best passages told of each file. */
  passages: z.int().min(1).max(3).default(3),
  /** Newest, largest or alphabetically first; a search of operators alone is by `modified` unless told otherwise. */
  sort: z.enum(sortOrders).default('relevance'),
  /** Puts results together, each group in that order. */
  group: z.enum(resultGroups).default('none'),
  /** Count what was found by type, year and folder. */
  facets: z.boolean().default(false),
  /** Families (`document`, `code`, …) or extensions without the dot. */
  types: z.array(z.string().max(40)).max(50).default([]),
  /** Absolute folder paths; a file counts when it is inside any of them. */
  folders: z.array(z.string().max(32_768)).max(100).default([]),
  /** Modified on or after / before this day (YYYY-MM-DD, local time). */
  after: z.iso.date().optional(),
  before: z.iso.date().optional(),
  mode: z.enum(searchModes).default('hybrid'),
});

const foldedFileSchema = z.object({ fileId: z.int(), path: z.string() });

export const searchResultSchema = z.object({
  fileId: z.int(),
  path: z.string(),
  name: z.string(),
  title: z.string(),
  /** Family, e.g. `document`. */
  type: z.string(),
  size: z.int(),
  /** Modification time, milliseconds since 1970. */
  modified: z.number(),
  /** Fused score, 0–1 within one response; names and exact phrases may stand above 1. */
  score: z.number(),
  /** Keyword score divided by the response's best, or null when no word matched. */
  keyword: z.number().nullable(),
  /** Cosine of the best passage, or null when the vector leg did not see the file. */
  vector: z.number().nullable(),
  /** True when the file's name matched. */
  nameMatch: z.boolean(),
  /** Shares of its score added for being new and for having been opened from here; absent in a list without words. */
  habits: z.object({ recency: z.number(), use: z.number() }).optional(),
  /** What of the file is not in the index, in a sentence: it was too long to be read whole, or parts ask for a password. */
  partial: z.string().optional(),
  passages: z.array(passageSchema),
  /** Which of the response's groups it is in; absent when nothing is grouped. */
  group: z.string().optional(),
  /** Other files with the same bytes, folded into this result. */
  copies: z.array(foldedFileSchema),
  /** Other files of this name with nearly the same text, where the same passage was found; folded into this result. */
  versions: z.array(foldedFileSchema).optional(),
});

export const facetSchema = z.object({
  /** A family, an extension, a year, or a folder's absolute path: what `type:`, `on:` and `in:` take. */
  value: z.string(),
  count: z.int(),
});

export const noticeSchema = z.object({
  code: z.string(),
  message: z.string(),
  /** The part of the search text that it is about. */
  range: rangeSchema.optional(),
});

export const searchResponseSchema = z.object({
  results: z.array(searchResultSchema),
  /** What was searched: indexed files of all listed ones, and how many still wait to be read. */
  coverage: z.object({ indexed: z.int(), pending: z.int(), total: z.int() }),
  /** E.g. `MODEL_MISSING`: search went on by keywords alone. */
  notices: z.array(noticeSchema),
  /** Files found, copies and versions folded; `results` are some of them. A search of words looks for a few hundred at most, unless
   * more are asked for. */
  total: z.int(),
  /** True: the search stopped looking at so many; there are more. */
  totalIsLeast: z.boolean().optional(),
  /** Of all files found, commonest first; null unless asked for. */
  facets: z
    .object({
      types: z.array(facetSchema),
      formats: z.array(facetSchema),
      years: z.array(facetSchema),
      folders: z.array(facetSchema),
    })
    .nullable(),
  /**
   * All groups in the order of the list, when they were asked for: absolute paths of folders, families, or `today`,
   * `yesterday`, `week` (7 days), `month` (30 days) and years.
   */
  groups: z.array(facetSchema).optional(),
  /** The search text is this file's path or whole name. */
  goTo: z.int().nullable(),
  /** The search text with words that the index does not have replaced by near ones that it has. */
  didYouMean: z.string().nullable(),
  /** Time in the engine. */
  elapsedMs: z.number(),
});

export const suggestRequestSchema = z.object({
  text: z.string().max(10_000),
  /** UTF-16 code units; the end unless told. */
  cursor: z.int().nonnegative().optional(),
  limit: z.int().min(1).max(50).default(10),
});

export const suggestionSchema = z.object({
  /** `value` is one of an operator; `past` and `saved` are whole searches. */
  kind: z.enum(['operator', 'value', 'folder', 'file', 'past', 'saved']),
  label: z.string(),
  detail: z.string(),
  /** The part of the text to replace, and by what. */
  replace: rangeSchema,
  insert: z.string(),
  /** Of `file`: it can be opened at once. */
  fileId: z.int().nullable(),
});

export const explanationSchema = z.object({
  chunkId: z.int(),
  /** The sentence nearest in meaning, relative to the passage's text. */
  nearest: rangeSchema.nullable(),
});

export const savedSearchSchema = z.object({ id: z.int(), name: z.string(), text: z.string() });
export const pinnedFileSchema = z.object({
  fileId: z.int(),
  path: z.string(),
  name: z.string(),
  /** Family, e.g. `document`. */
  type: z.string(),
  /** Milliseconds since 1970. */
  modified: z.number(),
});
const savedName = z.string().trim().min(1).max(200);
const searchText = z.string().trim().min(1).max(10_000);

export const searchContract = {
  query: oc.input(searchRequestSchema).output(searchResponseSchema),
  /** What may follow the typed text. */
  suggest: oc.input(suggestRequestSchema).output(z.object({ suggestions: z.array(suggestionSchema) })),
  /** For results that are looked at: the sentence in each passage that is nearest to the search in meaning. */
  explain: oc
    .input(z.object({ query: z.string().max(10_000), chunkIds: z.array(z.int()).max(50) }))
    .output(z.object({ passages: z.array(explanationSchema) })),
  /** A search that was meant (Enter, or a result was opened: then with the file), unless nothing is to be kept. */
  remember: oc
    .input(z.object({ text: z.string().max(10_000), fileId: z.int().positive().optional() }))
    .output(z.object({ remembered: z.boolean() })),
  /** Past searches, the latest first. */
  history: oc.input(z.object({ limit: z.int().min(1).max(1_000).default(50) })).output(
    z.object({
      searches: z.array(z.object({ text: z.string(), searchedAt: z.number(), times: z.int() })),
    }),
  ),
  /** Searches from which a result was opened, and the file: known items for measuring. */
  opened: oc
    .input(z.object({ limit: z.int().min(1).max(5_000).default(500) }))
    .output(z.object({ opened: z.array(z.object({ text: z.string(), fileId: z.int(), path: z.string() })) })),
  /** One past search, or all of them and every opening. */
  forget: oc.input(z.object({ text: searchText.optional() })).output(z.object({ forgotten: z.int() })),
  saved: oc.output(z.object({ saved: z.array(savedSearchSchema) })),
  /** A name that is taken gets the new text. */
  save: oc.input(z.object({ name: savedName, text: searchText })).output(savedSearchSchema),
  /** Not renamed: it is gone, or the name is that of another. */
  renameSaved: oc
    .input(z.object({ id: z.int(), name: savedName }))
    .output(z.object({ renamed: z.boolean() })),
  removeSaved: oc.input(z.object({ id: z.int() })).output(z.object({ removed: z.boolean() })),
  /** Files to have at hand; one stays pinned when it is moved, and is not listed while it is not there. */
  pin: oc
    .input(z.object({ fileId: z.int().positive(), isPinned: z.boolean() }))
    .output(z.object({ isPinned: z.boolean() })),
  pinned: oc.output(z.object({ files: z.array(pinnedFileSchema) })),
};

export type SortOrder = (typeof sortOrders)[number];
export type SearchMode = (typeof searchModes)[number];
export type SearchRequest = z.output<typeof searchRequestSchema>;
export type SearchInput = z.input<typeof searchRequestSchema>;
export type SearchResponse = z.output<typeof searchResponseSchema>;
export type SuggestRequest = z.output<typeof suggestRequestSchema>;
export type Suggestion = z.output<typeof suggestionSchema>;
export type Explanation = z.output<typeof explanationSchema>;
export type PinnedFile = z.output<typeof pinnedFileSchema>;
export type SavedSearch = z.output<typeof savedSearchSchema>;
export type Facet = z.output<typeof facetSchema>;
export type Facets = NonNullable<SearchResponse['facets']>;
export type ResultGroup = (typeof resultGroups)[number];
export type SearchResult = z.output<typeof searchResultSchema>;
export type Passage = z.output<typeof passageSchema>;
export type Notice = z.output<typeof noticeSchema>;
