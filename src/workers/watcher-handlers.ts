/** chokidar on folders only: its raw events name the folder in which something changed. */
import { watch as chokidarWatch, type FSWatcher } from 'chokidar';
import { basename, dirname } from 'node:path';
import { ignoredFolderNames } from '../core/watch/default-rules.ts';
import { ignoreFileNames } from '../core/watch/rules.ts';
import type { DirtyFolder, Watcher, WatcherEvent } from '../core/watch/watcher.ts';

const coalesceMs = 100;

export function createWatcherHandlers(emit: (event: WatcherEvent) => void): Watcher {
  const watchers = new Map<string, FSWatcher>();
  const hints = coalesce((folders) => emit({ type: 'dirty', folders }));
  return {
    watch: async (root) => {
      if (watchers.has(root)) return;
      const watcher = chokidarWatch(root, {
        ignoreInitial: true,
        followSymlinks: false,
        ignorePermissionErrors: true,
        ignored: (path, stats) =>
          (stats !== undefined && !stats.isDirectory()) ||
          (path !== root && ignoredFolderNames.has(basename(path).toLowerCase())),
      });
      watchers.set(root, watcher);
      watcher.on('raw', (_event, path, details) => {
        const name = path ?? '';
        const folder = (details as { watchedPath?: string }).watchedPath ?? dirname(name);
        hints(folder, basename(name));
      });
      watcher.on('addDir', (path) => hints(path, ''));
      watcher.on('unlinkDir', (path) => hints(dirname(path), ''));
      watcher.on('ready', () => emit({ type: 'ready', root }));
      watcher.on('error', (error) => {
        const { code = 'UNKNOWN', message } = error as NodeJS.ErrnoException;
        emit({ type: 'failed', root, code, message });
      });
    },
    unwatch: async (root) => {
      await watchers.get(root)?.close();
      watchers.delete(root);
    },
  };
}

/** Collects hints for a moment: a burst of changes in one folder is one comparison. */
function coalesce(emit: (folders: DirtyFolder[]) => void): (folder: string, name: string) => void {
  const dirty = new Map<string, boolean>();
  let timer: NodeJS.Timeout | null = null;
  return (folder, name) => {
    const isRuleFile = (ignoreFileNames as readonly string[]).includes(name);
    dirty.set(folder, (dirty.get(folder) ?? false) || isRuleFile);
    timer ??= setTimeout(() => {
      timer = null;
      const folders = [...dirty].map(([path, rulesChanged]) => ({ path, rulesChanged }));
      dirty.clear();
      emit(folders);
    }, coalesceMs);
  };
}
