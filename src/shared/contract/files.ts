import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { blockKinds } from '../block-kinds.ts';
import { deskAbilities, mostDragged } from '../desk-abilities.ts';
import { actEventSchema, seenFileSchema } from './acting.ts';

const fileId = z.object({ fileId: z.int().positive() });

/** A piece of structure: `[start, end)` in the file's text, which may reach beyond the part it is told with. */
export const textBlockSchema = z.object({
  kind: z.enum(blockKinds),
  start: z.int(),
  end: z.int(),
  /** Of a heading; 1 is the top. */
  level: z.int().optional(),
});

/** A file's extracted text for the preview: chunks in order, `[start, end)` in UTF-16 code units. */
export const textPartSchema = z.object({
  chunkId: z.int(),
  start: z.int(),
  end: z.int(),
  page: z.int().nullable(),
  /** The line, from 1, in which it begins; of code alone. */
  line: z.int().optional(),
  /** The file inside the file that it stands in: `letters/2019.zip › may.docx`. */
  part: z.string().optional(),
  headings: z.array(z.string()),
  text: z.string(),
  /** What of its structure reaches into it, but for paragraphs; absent when there is nothing else. */
  blocks: z.array(textBlockSchema).optional(),
});

export const fileMatchSchema = z.object({
  chunkId: z.int(),
  page: z.int().nullable(),
  /** Offsets in the extracted text of the file, UTF-16 code units. */
  start: z.int(),
  end: z.int(),
});

export const fileLookSchema = z.object({
  /** Whether the disk has it as it was read; `away`: its disk is not connected. */
  disk: z.enum(['same', 'changed', 'gone', 'away']),
  /** Hash of the content that was read, for `/file/<id>?v=`; null when it was not read. */
  version: z.string().nullable(),
  /** What it can be shown as, from `/file/<id>`; null: by its text only. */
  shows: z.enum(['pdf', 'picture']).nullable(),
  /** The extension or sniffed kind, such as `py` or `docx`. */
  format: z.string(),
  /** Why there is no text, or what is different on the disk, and what to do about it; null when all is well. */
  problem: z.object({ code: z.string(), message: z.string(), nextStep: z.string() }).nullable(),
});

export const beforeTrashSchema = z.object({
  /** Ids of the files that can be moved. */
  movable: z.array(z.int()),
  /** How many are not there any more, or on a disk that is away, and how many stand where nothing may be changed. */
  gone: z.int(),
  readOnly: z.int(),
  /** Movable ones whose bytes no other file of the index is known to have. */
  withoutCopy: z.int(),
  /** Whether `duplicates.undo` will bring them back; else only the system's own trash does. */
  undoable: z.boolean(),
});

export const filesContract = {
  /** Parts in order from chunk `after` on; `next` is null at the end. */
  text: oc
    .input(fileId.extend({ after: z.int().default(0), limit: z.int().min(1).max(200).default(50) }))
    .output(
      z.object({
        path: z.string(),
        title: z.string(),
        parts: z.array(textPartSchema),
        next: z.int().nullable(),
      }),
    ),
  /** How a file can be shown, and what stands in the way. */
  look: oc.input(fileId).output(fileLookSchema),
  /**
   * Where a search's words (`query`), or a text also inside words (`literal`), stand in the whole file, in order;
   * `complete` is false where looking ended early.
   */
  matches: oc
    .input(fileId.extend({ text: z.string().max(10_000), how: z.enum(['query', 'literal']) }))
    .output(z.object({ matches: z.array(fileMatchSchema), complete: z.boolean() })),
  open: oc.input(fileId).output(z.object({ path: z.string() })),
  reveal: oc.input(fileId).output(z.object({ path: z.string() })),
  /** What to know before files are moved to the trash; touches nothing. */
  beforeTrash: oc
    .input(z.object({ fileIds: z.array(z.int().positive()).min(1).max(10_000) }))
    .output(beforeTrashSchema),
  /**
   * Moves files to the system's trash, each only if it still is as the search saw it (place, size, modification time).
   * Events, refusals and `undo` are those of `duplicates.act`. Rejects with `DISK_FULL` or `DATA_FOLDER_READ_ONLY`.
   */
  trash: oc
    .input(z.object({ files: z.array(seenFileSchema.extend(fileId.shape)).min(1).max(10_000) }))
    .output(eventIterator(actEventSchema)),
  /** Opens the file with a program that the person is asked for. */
  openWith: oc.input(fileId).output(z.object({ path: z.string() })),
  /** Begins to drag files out of the window under the pointer: all of them, or none where one is gone. */
  drag: oc
    .input(z.object({ fileIds: z.array(z.int().positive()).min(1).max(mostDragged) }))
    .output(z.object({ paths: z.array(z.string()) })),
  /** Shows the file in the system's own preview (Quick Look). `DESK_FAILED` where there is none. */
  preview: oc.input(fileId).output(z.object({ path: z.string() })),
  /** The system's icon of this kind of file, as a `data:` address of a PNG; null where it gives none. */
  icon: oc.input(fileId).output(z.object({ icon: z.string().nullable() })),
};

/** What the host can do for the page; the rest is hidden there. */
export const deskContract = {
  abilities: oc.output(z.record(z.enum(deskAbilities), z.boolean())),
  /** Null when the person chose none. */
  pickFolder: oc.output(z.object({ path: z.string().nullable() })),
  /** Shows the app's window with a question, or opens and closes its quick window. `DESK_FAILED` without an app. */
  show: oc
    .input(z.object({ view: z.enum(['window', 'quick']), query: z.string().max(1_000).default('') }))
    .output(z.object({ shown: z.literal(true) })),
};

export type TextBlock = z.output<typeof textBlockSchema>;
export type FileMatch = z.output<typeof fileMatchSchema>;
export type FileLook = z.output<typeof fileLookSchema>;
export type BeforeTrash = z.output<typeof beforeTrashSchema>;
export type TextPart = z.output<typeof textPartSchema>;
