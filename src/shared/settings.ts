import { z } from 'zod';

/** Settings of one data folder, version 1. Each field documents itself and has a default. */
export const settingsSchema = z.object({
  version: z.literal(1).default(1),
  /** Light, dark, or what the system says. */
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** Files above this are listed by name and not read, in megabytes. */
  maxFileMegabytes: z.int().min(1).max(4_096).default(200),
  /** Read files and folders whose name begins with a dot. */
  includeHidden: z.boolean().default(false),
  /** Indexing stands still until it is resumed. */
  paused: z.boolean().default(false),
});

export type Settings = z.output<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
