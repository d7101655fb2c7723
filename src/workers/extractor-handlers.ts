import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CountTokens } from '../core/chunk/chunk.ts';
import { createTokenCounter } from '../core/embed/token-counter.ts';
import type { ExtractLimits } from '../core/extract/document.ts';
import { prepareFile, type PrepareRequest } from '../core/pipeline/prepare-file.ts';
import type { FileCommit } from '../core/store/records.ts';
import { toTroveError } from '../shared/errors.ts';
import { bundledModelFolder } from './resources.ts';

export interface ExtractorHandlers {
  prepare(requests: readonly PrepareRequest[], limits: ExtractLimits): Promise<FileCommit[]>;
}

const withoutModel: ReadonlySet<string> = new Set(['MODEL_MISSING', 'MODEL_DAMAGED']);

/** Without the model's tokenizer files are still read, for search by words: a token is seldom shorter than this. */
const estimateTokens: CountTokens = (text, start = 0, end = text.length) => Math.ceil((end - start) / 3);

/**
 * One batch at a time and one file after the other: memory stays that of one file. `setMemoryBudget` takes bytes that the
 * process may hold.
 */
export function createExtractorHandlers(
  setMemoryBudget: (bytes: number) => void = () => undefined,
): ExtractorHandlers {
  const counter = createTokenCounter(bundledModelFolder()).catch((error: unknown) => {
    if (!withoutModel.has(toTroveError(error).code)) throw error;
    return estimateTokens;
  });
  counter.catch(() => undefined);
  let previous: Promise<unknown> = Promise.resolve();
  const prepare = async (
    requests: readonly PrepareRequest[],
    limits: ExtractLimits,
  ): Promise<FileCommit[]> => {
    const countTokens = await counter;
    if (limits.maxMemoryBytes !== undefined) setMemoryBudget(limits.maxMemoryBytes);
    // What was answered before is on its way only after this turn: reading may block the next for long.
    await nextTurn();
    const prepared: FileCommit[] = [];
    for (const request of requests) prepared.push(await prepareFile(request, limits, countTokens));
    return prepared;
  };
  return {
    prepare: (requests, limits) => {
      const result = previous.then(() => prepare(requests, limits));
      previous = result.catch(() => undefined);
      return result;
    },
  };
}
