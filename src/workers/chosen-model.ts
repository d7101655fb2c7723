/** The model of a data folder, and handing it to the process that runs it. */
import { bundledModel } from '../core/models/bundled-model.ts';
import { readModelChoice, type ChosenModel } from '../core/models/model-choice.ts';
import type { Spawn } from './channel.ts';
import { bundledModelFolder } from './resources.ts';

/** The model that comes with Trove, where it lies here. */
export function bundled(): ChosenModel {
  return { folder: bundledModelFolder(), manifest: bundledModel };
}

/** What the person chose for this data folder, else the bundled one. */
export function chosenModel(dataFolder: string): ChosenModel {
  return readModelChoice(dataFolder).model ?? bundled();
}

/** The first message to the model's process: it loads the model without being asked for anything. */
export interface ModelMessage {
  readonly type: 'model';
  readonly model: ChosenModel;
}

/** Starts processes as `spawn` does; that of the model is told at once which one it is. */
export function givenModel(spawn: Spawn, model: () => ChosenModel): Spawn {
  return async (kind) => {
    const process = await spawn(kind);
    if (kind === 'embedder') process.channel.send({ type: 'model', model: model() } satisfies ModelMessage);
    return process;
  };
}
