import { oc } from '@orpc/contract';
import { z } from 'zod';

export const modelStateSchema = z.object({
  name: z.string(),
  /** Numbers in one vector. */
  dimensions: z.int(),
  /** Of one text; what is beyond is not read. */
  maxTokens: z.int(),
  /** Fast, and blind to the order of words. */
  isStatic: z.boolean(),
  /** On the disk. */
  bytes: z.number(),
  /** The one that comes with Trove. */
  isBundled: z.boolean(),
  /** Where it lies; null for the one that comes with Trove. */
  folder: z.string().nullable(),
});

/** The model that search by meaning uses. Both changes hold at once; passages then get their vectors in the background. */
export const modelContract = {
  get: oc.output(modelStateSchema),
  /** Rejects with `MODEL_MISSING`, `MODEL_DAMAGED` or `MODEL_UNSUITABLE`, and as for any folder. */
  use: oc.input(z.object({ folder: z.string().min(1).max(32_768) })).output(modelStateSchema),
  /** Back to the one that comes with Trove. */
  reset: oc.output(modelStateSchema),
};

export type ModelState = z.output<typeof modelStateSchema>;
