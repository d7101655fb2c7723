/** The extractor as the pipeline sees it: a supervised process with a time budget. */
import type { ExtractorHandlers } from './extractor-handlers.ts';
import type { Extractor, PrepareOutcome } from '../core/pipeline/extractor.ts';
import type { PrepareRequest } from '../core/pipeline/prepare-file.ts';
import type { FileCommit } from '../core/store/records.ts';
import { toTroveError } from '../shared/errors.ts';
import type { SupervisedHelper } from './supervised-helper.ts';

export interface ExtractBudget {
  /** Milliseconds for one file; a batch gets this once, plus a little for each of its files. */
  readonly fileMs: number;
}

export const defaultExtractBudget: ExtractBudget = { fileMs: 30_000 };

/** Calls the extractor; a process that exceeds its time is killed, and the outcome says so. */
export function createExtractorClient(
  helper: SupervisedHelper<ExtractorHandlers>,
  budget: ExtractBudget = defaultExtractBudget,
): Extractor {
  const prepare = async (requests: readonly PrepareRequest[], maxBytes: number): Promise<PrepareOutcome> => {
    let timedOut = false;
    let timer: NodeJS.Timeout | undefined;
    let started = false;
    try {
      const files = await helper.call((remote) => {
        started = true;
        timer = setTimeout(() => {
          timedOut = true;
          void helper.dismiss();
        }, budget.fileMs);
        return remote.prepare(requests, maxBytes);
      });
      return { state: 'prepared', files: files.map(ownBuffers) };
    } catch (error) {
      if (timedOut) return { state: 'stopped', cause: 'timeout' };
      if (started && toTroveError(error).code === 'HELPER_UNAVAILABLE')
        return { state: 'stopped', cause: 'crashed' };
      throw error;
    } finally {
      clearTimeout(timer);
    }
  };
  return { parallel: 1, prepare, absolve: () => helper.absolve() };
}

/**
 * Bytes from another process are views into the whole message; sent on to a thread as they are, each would take the
 * message along.
 */
function ownBuffers(commit: FileCommit): FileCommit {
  const { outcome } = commit;
  if (outcome.state === 'unchanged') return commit;
  const hash = outcome.hash && new Uint8Array(outcome.hash);
  if (outcome.state !== 'indexed') return { ...commit, outcome: { ...outcome, hash } };
  const chunks = outcome.chunks.map((chunk) => ({
    ...chunk,
    embedHash: chunk.embedHash && new Uint8Array(chunk.embedHash),
  }));
  return { ...commit, outcome: { ...outcome, hash: new Uint8Array(outcome.hash), chunks } };
}
