import { setImmediate as nextTurn } from 'node:timers/promises';
import { createPassageTokenizer } from '../core/embed/passage-tokenizer.ts';
import type { ExtractLimits } from '../core/extract/document.ts';
import { bundledModel } from '../core/models/bundled-model.ts';
import { packFiles, type Pack, type PreparedFile } from '../core/pipeline/pack-files.ts';
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
 * Reads one batch at a time and one file after the other: memory stays that of one file, and of the texts of two batches.
 * `pack` works meanwhile on the batch before. `setMemoryBudget` takes bytes that the process may hold.
 */
export function createExtractorHandlers(
  pack: Pack,
  setMemoryBudget: (bytes: number) => void,
): ExtractorHandlers {
  const opening = openTokens().catch((error: unknown) => {
    if (!withoutModel.has(toTroveError(error).code)) throw error;
    return estimated;
  });
  opening.catch(() => undefined);
  let previous: Promise<unknown> = Promise.resolve();
  const read = async (
    requests: readonly PrepareRequest[],
    limits: ExtractLimits,
  ): Promise<PreparedFile[]> => {
    const tokens = await opening;
    if (limits.maxMemoryBytes !== undefined) setMemoryBudget(limits.maxMemoryBytes);
    const files: PreparedFile[] = [];
    for (const request of requests) {
      // What is to be answered is on its way only after this turn: reading may block the next for long.
      await nextTurn();
      files.push(await prepareFile(request, limits, tokens));
    }
    return files;
  };
  return {
    prepare: async (requests, limits) => {
      const reading = previous.then(() => read(requests, limits));
      previous = reading.catch(() => undefined);
      // The next batch is read meanwhile.
      return packFiles(await reading, pack);
    },
  };
}
