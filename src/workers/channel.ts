/** Two-way messages by structured clone: a forked process, a utility process or a worker thread at the other end. */
export interface Channel {
  send(message: unknown, transfer?: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
}

export const processKinds = ['watcher', 'extractor', 'embedder', 'maintenance'] as const;
export type ProcessKind = (typeof processKinds)[number];

export interface SpawnedProcess {
  readonly channel: Channel;
  readonly pid: number;
  kill(): void;
  readonly exited: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

/** Starts a helper process: `fork` in Node, a request to Electron's main process in the app. */
export type Spawn = (kind: ProcessKind) => Promise<SpawnedProcess>;
