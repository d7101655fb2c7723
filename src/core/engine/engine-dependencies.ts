/** What the engine runs on: threads, processes and the desktop, handed in by its host. */
import type { OpenFinder } from '../duplicates/find-duplicates.ts';
import type { Embedder, EmbeddingModel } from '../embed/embedder.ts';
import type { Extractor } from '../pipeline/extractor.ts';
import type { Effort } from '../quiet/effort.ts';
import type { PowerSource } from '../quiet/power.ts';
import type { Remote } from '../remote.ts';
import type { SearchQueries } from '../search/search-queries.ts';
import type { StoreReader } from '../store/reader.ts';
import type { StoreWriter } from '../store/writer.ts';
import type { VectorIndex } from '../vectors/vector-index.ts';
import type { Scan } from '../watch/scan.ts';
import type { FindVolume } from '../watch/volume.ts';
import type { Watcher } from '../watch/watcher.ts';
import type { AlikeQueries } from './alike-queries.ts';
import type { Desk } from './desk.ts';
import type { Models } from './model-setting.ts';

export interface EngineDependencies {
  readonly dataFolder: string;
  readonly version: string;
  readonly writer: Remote<StoreWriter>;
  readonly reader: Remote<StoreReader & SearchQueries>;
  readonly extractor: Extractor;
  readonly embedder: Embedder;
  readonly models: Models;
  /** Its events come to `Engine.handleWatcher`. */
  readonly watcher: Watcher;
  readonly desk: Desk;
  readonly scan: Scan;
  readonly findVolume: FindVolume;
  /** Least time between two scans of a folder that cannot be watched; left out: five minutes. */
  readonly scanEveryMs?: number | undefined;
  /** Null: nothing is known of power and presence. */
  readonly power: PowerSource | null;
  readonly processors: number;
  /** The helpers' priority follows it. */
  readonly onEffort: (effort: Effort) => void;
  readonly openVectors: (model: EmbeddingModel) => Promise<Remote<VectorIndex>>;
  readonly openFinder: OpenFinder;
  /** Starts their thread when they are first asked. */
  readonly similar: () => Remote<AlikeQueries>;
}

export interface StartOptions {
  /** False only lists names. */
  readonly read?: boolean;
  /**
   * Search is made ready at once, and the index is compared with the disk only so many milliseconds later; so many after
   * the first window, when that opens before.
   */
  readonly restMs?: number;
}

/** Until a window that opens meanwhile is drawn, which takes both cores. */
export const openingMs = 1_000;
