import { setImmediate as nextTurn } from 'node:timers/promises';
import { createPassageTokenizer } from '../core/embed/passage-tokenizer.ts';
import type { ExtractLimits } from '../core/extract/document.ts';
import { bundledModel } from '../core/models/bundled-model.ts';
import { prepareFile, type PassageTokens, type PrepareRequest } from '../core/pipeline/prepare-file.ts';
import type { FileCommit } from '../core/store/records.ts';
import { toTroveError } from '../shared/errors.ts';
import { bundledModelFolder } from './resources.ts';

export interface ExtractorHandlers {
  prepare(requests: readonly PrepareRequest[], limits: ExtractLimits): Promise<FileCommit[]>;
}

const withoutModel: ReadonlySet<string> = new Set(['MODEL_MISSING', 'MODEL_DAMAGED']);

/** Without the model's tokenizer files are still read, for search by words: a token is seldom shorter than this. */
const estimated: PassageTokens = {
  count: (text, start = 0, end = text.length) => Math.ceil((end - start) / 3),
};

/** A model that takes passages as they are gets their tokens, which cutting them has found already. */
async function openTokens(): Promise<PassageTokens> {
  const tokenizer = await createPassageTokenizer(bundledModelFolder());
  const { static: isStatic, templates, maxTokens } = bundledModel;
  if (!isStatic || templates.passage !== '{text}') return { count: tokenizer.count };
  return {
    count: tokenizer.count,
    ids: (text, start, end, context) => tokenizer.ids(text, start, end, context, maxTokens),
  };
}

/**
 * One batch at a time and one file after the other: memory stays that of one file. `setMemoryBudget` takes bytes that the
 * process may hold.
 */
export function createExtractorHandlers(
  setMemoryBudget: (bytes: number) => void = () => undefined,
): ExtractorHandlers {
  const opening = openTokens().catch((error: unknown) => {
    if (!withoutModel.has(toTroveError(error).code)) throw error;
    return estimated;
  });
  opening.catch(() => undefined);
  let previous: Promise<unknown> = Promise.resolve();
  const prepare = async (
    requests: readonly PrepareRequest[],
    limits: ExtractLimits,
  ): Promise<FileCommit[]> => {
    const tokens = await opening;
    if (limits.maxMemoryBytes !== undefined) setMemoryBudget(limits.maxMemoryBytes);
    // What was answered before is on its way only after this turn: reading may block the next for long.
    await nextTurn();
    const prepared: FileCommit[] = [];
    for (const request of requests) prepared.push(await prepareFile(request, limits, tokens));
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
