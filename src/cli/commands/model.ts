import { Argument, type Command } from 'commander';
import { resolve } from 'node:path';
import type { ModelState } from '../../shared/contract/model.ts';
import { TroveError } from '../../shared/errors.ts';
import { commonCommand, dataFolder, print, printJson, type CommonOptions } from '../context.ts';
import { withSession, type Session } from '../session.ts';
import { style } from '../style.ts';

/** `trove model [use FOLDER | reset]` */
export function modelCommand(): Command {
  return commonCommand(
    'model',
    'which model search by meaning uses; use FOLDER chooses another, reset the bundled one',
  )
    .addArgument(new Argument('[action]').choices(['use', 'reset']))
    .argument(
      '[folder]',
      'with config.json, tokenizer.json, tokenizer_config.json and onnx/model_quantized.onnx',
    )
    .action(async (action: string | undefined, folder: string | undefined, options: CommonOptions) => {
      if ((action === 'use') !== (folder !== undefined)) throw usage(action);
      await withSession(dataFolder(options), { read: false, watch: false }, async ({ client, owned }) => {
        const before = await client.model.get();
        const state = await settle(client, action, folder);
        if (options.json) return printJson(state);
        show(state);
        const isOther = state.folder !== before.folder || state.name !== before.name;
        if (isOther) print(style('dim', owned ? later : now));
      });
    });
}

const now = 'Passages are being prepared for search by meaning; search by words goes on.';
const later = 'Passages are prepared for search by meaning when Trove runs next: trove index';

function settle(
  { model }: Session['client'],
  action: string | undefined,
  folder: string | undefined,
): Promise<ModelState> {
  if (folder !== undefined) return model.use({ folder: resolve(folder) });
  return action === 'reset' ? model.reset() : model.get();
}

function usage(action: string | undefined): TroveError {
  const message =
    action === 'use' ? 'The folder of the model is missing.' : 'A folder comes after `use` only.';
  return new TroveError('BAD_INPUT', message, {
    nextStep: 'trove model use FOLDER, trove model reset, trove model',
  });
}

function show({ name, dimensions, maxTokens, bytes, isBundled, folder }: ModelState): void {
  print(style('bold', name));
  print(`${dimensions} dimensions, reads ${maxTokens} tokens, ${(bytes / 1e6).toFixed(1)} MB`);
  print(isBundled || folder === null ? 'comes with Trove' : folder);
}
