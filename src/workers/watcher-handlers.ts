/** chokidar on folders only: its raw events name the folder in which something changed. */
import type { FSWatcher } from 'chokidar';
import ignore from 'ignore';
import { basename, dirname, relative, sep } from 'node:path';
import { ignoredFolderNames } from '../core/watch/default-rules.ts';
import { ignoreFileNames } from '../core/watch/rules.ts';
import { FolderWatcher } from './folder-watcher.ts';
import type { DirtyFolder, Watcher, WatcherEvent } from '../core/watch/watcher.ts';

const coalesceMs = 100;
/** What is put into a new folder before its watch stands is seen by a second look. */
const secondLookMs = 2_000;

export function createWatcherHandlers(emit: (event: WatcherEvent) => void): Watcher {
  const watchers = new Map<string, FSWatcher>();
  const hints = coalesce((folders) => emit({ type: 'dirty', folders }));

  function listen(watcher: FSWatcher, root: string): void {
    let isReady = false;
    watcher.on('raw', (_event, path, details) => {
      const name = path ?? '';
      const folder = (details as { watchedPath?: string }).watchedPath ?? dirname(name);
      hints(folder, basename(name));
    });
    watcher.on('addDir', (path) => {
      hints(path, '');
      if (isReady) setTimeout(() => hints(path, ''), secondLookMs).unref();
    });
    watcher.on('unlinkDir', (path) => hints(dirname(path), ''));
    watcher.on('ready', () => {
      isReady = true;
      emit({ type: 'ready', root });
    });
    watcher.on('error', (error) => {
      const { code = 'UNKNOWN', message } = error as NodeJS.ErrnoException;
      emit({ type: 'failed', root, code, message });
    });
  }

  return {
    watch: async (root, include = []) => {
      if (watchers.has(root)) return;
      const isIgnored = ignoredIn(root, include);
      const watcher = new FolderWatcher({
        ignoreInitial: true,
        followSymlinks: false,
        ignorePermissionErrors: true,
        ignored: (path, stats) => (stats !== undefined && !stats.isDirectory()) || isIgnored(path),
      });
      watchers.set(root, watcher);
      listen(watcher, root);
      watcher.add(root);
    },
    unwatch: async (root) => {
      const watcher = watchers.get(root);
      watchers.delete(root);
      await watcher?.close();
    },
  };
}

/** Folders left out by name, unless the root's own rules take them in. */
function ignoredIn(root: string, include: readonly string[]): (path: string) => boolean {
  const included = ignore({ ignorecase: true }).add([...include]);
  return (path) => {
    if (path === root || !ignoredFolderNames.has(basename(path).toLowerCase())) return false;
    const between = relative(root, path).split(sep).join('/');
    return between === '' || between.startsWith('..') || !included.ignores(`${between}/`);
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
