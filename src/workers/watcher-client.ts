import type { Watcher } from '../core/watch/watcher.ts';
import { TroveError } from '../shared/errors.ts';
import type { SupervisedHelper } from './supervised-helper.ts';

/** The watcher in its process. A new one knows nothing yet: `onRestart` tells it what to watch. */
export function createWatcherClient(helper: SupervisedHelper<Watcher>, onRestart: () => void): Watcher {
  helper.onRestart(onRestart);
  return {
    watch: async (root, include) => {
      await helper.call((remote) => remote.watch(root, include));
    },
    unwatch: async (root) => {
      if (helper.pid !== null) await helper.call((remote) => remote.unwatch(root)).catch(ignoreStopped);
    },
  };
}

/** A watcher that is gone watches nothing. */
function ignoreStopped(error: unknown): void {
  if (!(error instanceof TroveError && error.code === 'HELPER_UNAVAILABLE')) throw error;
}
