/** Keeps main informed of what tray, taskbar and notifications show. */
import type { Engine } from '../core/engine/engine.ts';
import type { Status } from '../shared/contract/library.ts';
import type { EngineSummary } from '../shared/desktop.ts';

const leastMsBetween = 500;

/** Sends a summary now and after each change, at most twice a second, until `signal` ends it. */
export async function tellSummary(
  engine: Engine,
  tell: (summary: EngineSummary) => void,
  signal: AbortSignal,
): Promise<void> {
  let told = '';
  for await (const status of engine.watchStatus(signal)) {
    const summary = summaryOf(status);
    const text = JSON.stringify(summary);
    if (text !== told) tell(summary);
    told = text;
    await new Promise((resolve) => setTimeout(resolve, leastMsBetween));
  }
}

export function summaryOf({ activity, files, progress, roots, notices }: Status): EngineSummary {
  const { bytesDone, bytesTotal } = progress;
  return {
    activity,
    filesSettled: files.total - files.pending,
    filesTotal: files.total,
    fraction: activity === 'indexing' && bytesTotal > 0 ? Math.min(1, bytesDone / bytesTotal) : null,
    folders: roots.length,
    offline: roots.filter(({ state }) => state === 'offline').map(({ path }) => path),
    notices: notices.map(({ code }) => code),
  };
}
