/** The extractor as the pipeline sees it: a supervised process with a budget of time and memory. */
import type { ExtractorHandlers } from './extractor-handlers.ts';
import type { ExtractLimits } from '../core/extract/document.ts';
import type { Extractor, PrepareOutcome } from '../core/pipeline/extractor.ts';
import type { PrepareRequest } from '../core/pipeline/prepare-file.ts';
import type { NewPassages } from '../core/store/new-passages.ts';
import type { FileCommit } from '../core/store/records.ts';
import { toTroveError } from '../shared/errors.ts';
import type { SupervisedHelper } from './supervised-helper.ts';

/** Milliseconds for a file, or for a batch of them, where nothing else is said. */
const usualMs = 30_000;

/**
 * Calls the extractor; a process that exceeds its time is killed, one that exceeds its memory ends itself, and the outcome
 * says so.
 */
export function createExtractorClient(helper: SupervisedHelper<ExtractorHandlers>): Extractor {
  /** Of the batch that is being read. */
  let running: NodeJS.Timeout | undefined;
  const prepare = async (
    requests: readonly PrepareRequest[],
    limits: ExtractLimits,
  ): Promise<PrepareOutcome> => {
    let timedOut = false;
    let timer: NodeJS.Timeout | undefined;
    let started = false;
    let isOpen = true;
    const stop = (): void => {
      timedOut = true;
      void helper.dismiss();
    };
    try {
      const files = await helper.call(async (remote) => {
        started = true;
        // The time is the file's own: without that of starting the process and of the batch before, after which the
        // process answers this. What follows is there by then, so that it goes on at once. The batch before has been
        // read in time then, though its answer may wait until this one lets the process send it.
        const begun = remote.prepare([], limits);
        const prepared = remote.prepare(requests, limits);
        begun.then(
          () => {
            clearTimeout(running);
            if (isOpen) running = timer = setTimeout(stop, limits.maxMs ?? usualMs);
          },
          () => undefined, // `prepared` rejects with the same
        );
        return prepared;
      });
      return { state: 'prepared', files: files.map(ownBuffers) };
    } catch (error) {
      if (timedOut) return { state: 'stopped', cause: 'timeout' };
      if (started && toTroveError(error).code === 'HELPER_UNAVAILABLE')
        return { state: 'stopped', cause: (await helper.ranOutOfMemory()) ? 'out-of-memory' : 'crashed' };
      throw error;
    } finally {
      isOpen = false;
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
  const outline = outcome.outline ? new Uint8Array(outcome.outline) : null;
  const passages = ownPassages(outcome.passages);
  return { ...commit, outcome: { ...outcome, hash: new Uint8Array(outcome.hash), passages, outline } };
}

/** What is long lies in one buffer, which is handed over whole. Tokens go to another process, which copies them anyway. */
function ownPassages({ places, texts, terms, embedHashes, tokens }: NewPassages): NewPassages {
  const bytes = new Uint8Array(texts.reduce((length, { body }) => length + body.length, terms.items.length));
  let at = 0;
  const own = (part: Uint8Array): Uint8Array => {
    bytes.set(part, at);
    return bytes.subarray(at, (at += part.length));
  };
  return {
    places,
    texts: texts.map((block) => ({ ...block, body: own(block.body) })),
    terms: { items: own(terms.items), ends: new Uint32Array(terms.ends) },
    embedHashes: new Uint8Array(embedHashes),
    tokens,
  };
}
