/**
 * What is built for Node: the desktop app's main process, the engine and its helper processes, their worker threads
 * and the command line, by the name of the bundle, with the source below `src`.
 */
export const programs: Readonly<Record<string, string>> = {
  index: 'main/index.ts',
  cli: 'cli/main.ts',
  engine: 'workers/engine.ts',
  watcher: 'workers/watcher.ts',
  extractor: 'workers/extractor.ts',
  'memory-watch': 'workers/memory-watch.ts',
  embedder: 'workers/embedder.ts',
  maintenance: 'workers/maintenance.ts',
  'store-writer': 'workers/store-writer.ts',
  'store-reader': 'workers/store-reader.ts',
  'scan-thread': 'workers/scan-thread.ts',
  'vectors-thread': 'workers/vectors-thread.ts',
  'duplicates-thread': 'workers/duplicates-thread.ts',
  'reading-thread': 'workers/reading-thread.ts',
  'picture-thread': 'workers/picture-thread.ts',
  'packing-thread': 'workers/packing-thread.ts',
  'similar-thread': 'workers/similar-thread.ts',
};

/** The one that runs in Electron only. */
export const electronProgram = 'index';
