import { AutoTokenizer, env, LogLevel } from '@huggingface/transformers';
import type { ModelFolder } from '../models/model-folder.ts';
import { applyTemplate } from '../models/model-manifest.ts';
import { outputName } from '../models/sentence-transformers.ts';
import { poolRows } from './pooling.ts';
import type { ModelSession } from './session.ts';
import type { TextModel } from './text-model.ts';

/** Has something that any tokenizer makes tokens of. */
const visible = /[^\s\p{C}\p{M}]/u;

/**
 * Models with attention: tokenizer of transformers.js, own session call, own pooling. Rows are few and short enough per run
 * that queries and cancelling get in between.
 */
export async function createTextModel(model: ModelFolder, session: ModelSession): Promise<TextModel> {
  env.allowRemoteModels = false;
  // On a failure the library would log the token ids of the person's text.
  env.logLevel = LogLevel.NONE;
  const { dimensions, maxTokens, templates, pooling } = model.manifest;
  const tokenizer = await AutoTokenizer.from_pretrained(model.folder, { local_files_only: true });
  const tail = commonTail(tokenizer.encode(''), tokenizer.encode('a'));
  const output = outputName(session.outputNames, pooling);
  return {
    dimensions,
    limits: { rows: 8, tokens: 1024 },
    tokenize: (text, kind) => {
      if (!visible.test(text)) return { ids: new Int32Array(0), counts: null };
      const ids = tokenizer.encode(applyTemplate(templates[kind], text));
      return { ids: Int32Array.from(truncate(ids, maxTokens, tail)), counts: null };
    },
    run: async (rows) => poolRows(await session.run(rows, output), rows, pooling, dimensions),
    close: () => session.close(),
  };
}

/** Cuts before the special tokens at the end: the library's truncation would lose them. */
function truncate(ids: readonly number[], maxTokens: number, tail: number): readonly number[] {
  if (ids.length <= maxTokens) return ids;
  return [...ids.slice(0, maxTokens - tail), ...ids.slice(ids.length - tail)];
}

function commonTail(one: readonly number[], other: readonly number[]): number {
  let length = 0;
  while (length < one.length && one.at(-1 - length) === other.at(-1 - length)) length++;
  return length;
}
