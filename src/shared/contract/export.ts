import { oc, eventIterator } from '@orpc/contract';
import { z } from 'zod';

export const exportRequestSchema = z.object({
  format: z.enum(['json', 'csv']).default('json'),
  /** With the text that was read of each file. */
  text: z.boolean().default(false),
});

const exportEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), files: z.int(), filesTotal: z.int() }),
  /** `path` is null when the person chose no place: then nothing was written. */
  z.object({ type: z.literal('done'), path: z.string().nullable(), files: z.int(), bytes: z.int() }),
]);

export const exportContract = {
  /**
   * Asks the person for a place and writes the list of all files there, as `GET /export` gives it to a browser. Ends with
   * `done`; rejects with `DESK_FAILED`, `DISK_FULL` or `NOT_WRITABLE`, and then leaves nothing behind.
   */
  index: oc.input(exportRequestSchema).output(eventIterator(exportEventSchema)),
  /** Asks the person for a place and writes a text there. */
  text: oc
    .input(z.object({ name: z.string().min(1).max(200), text: z.string().max(200_000_000) }))
    .output(z.object({ path: z.string().nullable() })),
};

export type ExportRequest = z.output<typeof exportRequestSchema>;
export type ExportEvent = z.output<typeof exportEventSchema>;
