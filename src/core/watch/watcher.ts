/** A folder in which something changed; the engine then compares that folder with the store. */
export interface DirtyFolder {
  readonly path: string;
  /** An ignore file changed in it: everything below is compared again. */
  readonly rulesChanged: boolean;
}

export type WatcherEvent =
  | { readonly type: 'dirty'; readonly folders: readonly DirtyFolder[] }
  /** All of a root's folders are watched now; what changed before may have been missed. */
  | { readonly type: 'ready'; readonly root: string }
  | { readonly type: 'failed'; readonly root: string; readonly code: string; readonly message: string };

/** Watches folders and hints at changes. Hints may be too many, never too few once a root is ready. */
export interface Watcher {
  /** `include`: globs of folders that are watched although their name is on the list of those left out. */
  watch(root: string, include?: readonly string[]): Promise<void>;
  unwatch(root: string): Promise<void>;
}
