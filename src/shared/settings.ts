import { z } from 'zod';
import { languages } from './language.ts';

export const paces = ['quiet', 'balanced', 'fast'] as const;
export type Pace = (typeof paces)[number];

const hour = z.int().min(0).max(23);

/** Settings of one data folder, version 1. Each field documents itself and has a default. */
export const settingsSchema = z.object({
  version: z.literal(1).default(1),
  /** Light, dark, or what the system says. */
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** The language of the interface; `system`: the first of the system's that Trove speaks, else English. */
  language: z.enum(['system', ...languages]).default('system'),
  /** Files above this are listed by name and not read, in megabytes. */
  maxFileMegabytes: z.int().min(1).max(4_096).default(200),
  /** A file that takes longer to read is given up, in seconds. */
  maxReadSeconds: z.int().min(1).max(600).default(30),
  /** A file that needs more memory to be read is given up: what the reading process may hold in all, in megabytes. */
  maxReadMegabytes: z.int().min(256).max(16_384).default(1_024),
  /**
   * A folder with Tesseract's language data (`eng.traineddata`, perhaps gzipped): text in pictures and in PDFs of pictures is
   * then read, after everything else. Null: it is not.
   */
  ocrFolder: z.string().min(1).max(32_768).nullable().default(null),
  /** Read files and folders whose name begins with a dot. */
  includeHidden: z.boolean().default(false),
  /** Indexing stands still until it is resumed. */
  paused: z.boolean().default(false),
  /** How much of the machine reading may take; `core/quiet/effort.ts` says what each means. */
  pace: z.enum(paces).default('balanced'),
  /** Whether reading waits on battery; null: as the pace says. */
  onBattery: z.enum(['wait', 'go']).nullable().default(null),
  /** Whether reading slows down while the person is active; null: as the pace says. */
  whileActive: z.enum(['slow', 'go']).nullable().default(null),
  /** Read only between these hours of the day, local time, e.g. from 22 until 7; null: at any time. */
  overnight: z.object({ from: hour, until: hour }).nullable().default(null),
  /** Words of the passages nearest in meaning to a search bring further files into its results. */
  expandSearches: z.boolean().default(false),
  /** Keep past searches and opened results on this machine: for suggestions and, mildly, the order of results. */
  remember: z.boolean().default(true),
});

export type Settings = z.output<typeof settingsSchema>;

const { shape } = settingsSchema;

/** Some of the settings. What is left out stays as it is, so there are no defaults here: they would reset it. */
export const settingsChangeSchema = z
  .object({
    theme: shape.theme.unwrap(),
    language: shape.language.unwrap(),
    maxFileMegabytes: shape.maxFileMegabytes.unwrap(),
    maxReadSeconds: shape.maxReadSeconds.unwrap(),
    maxReadMegabytes: shape.maxReadMegabytes.unwrap(),
    ocrFolder: shape.ocrFolder.unwrap(),
    includeHidden: shape.includeHidden.unwrap(),
    paused: shape.paused.unwrap(),
    pace: shape.pace.unwrap(),
    onBattery: shape.onBattery.unwrap(),
    whileActive: shape.whileActive.unwrap(),
    overnight: shape.overnight.unwrap(),
    expandSearches: shape.expandSearches.unwrap(),
    remember: shape.remember.unwrap(),
  })
  .partial();

export type SettingsChange = z.output<typeof settingsChangeSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
