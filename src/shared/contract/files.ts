import { oc } from '@orpc/contract';
import { z } from 'zod';

const fileId = z.object({ fileId: z.int().positive() });

/** A file's extracted text for the preview: chunks in order, `[start, end)` in UTF-16 code units. */
export const textPartSchema = z.object({
  chunkId: z.int(),
  start: z.int(),
  end: z.int(),
  page: z.int().nullable(),
  /** The file inside the file that it stands in: `letters/2019.zip › may.docx`. */
  part: z.string().optional(),
  headings: z.array(z.string()),
  text: z.string(),
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
  open: oc.input(fileId).output(z.object({ path: z.string() })),
  reveal: oc.input(fileId).output(z.object({ path: z.string() })),
  /** Begins to drag the file out of the window under the pointer. */
  drag: oc.input(fileId).output(z.object({ path: z.string() })),
};

/** What the host can do for the page; the rest is hidden there. */
export const deskContract = {
  abilities: oc.output(
    z.object({
      open: z.boolean(),
      reveal: z.boolean(),
      pickFolder: z.boolean(),
      /** Files can be sent to the system's trash. */
      trash: z.boolean(),
      /** Files can be dragged out of the window. */
      drag: z.boolean(),
    }),
  ),
  /** Null when the person chose none. */
  pickFolder: oc.output(z.object({ path: z.string().nullable() })),
  /** Shows the app's window with a question, or opens and closes its quick window. `DESK_FAILED` without an app. */
  show: oc
    .input(z.object({ view: z.enum(['window', 'quick']), query: z.string().max(1_000).default('') }))
    .output(z.object({ shown: z.literal(true) })),
};

export type TextPart = z.output<typeof textPartSchema>;
