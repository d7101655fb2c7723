/** The model of a running engine: kept in the data folder, tried in a process of its own, exchanged as a whole. */
import type { Models } from '../core/engine/model-setting.ts';
import {
  readModelChoice,
  setModelChoiceAside,
  writeModelChoice,
  type ChosenModel,
} from '../core/models/model-choice.ts';
import { TroveError } from '../shared/errors.ts';
import { connectCalls } from './calls.ts';
import type { Spawn } from './channel.ts';
import { bundled } from './chosen-model.ts';
import type { EmbedderHandlers } from './embedder-handlers.ts';

export interface ModelExchangeOptions {
  readonly dataFolder: string;
  readonly spawn: Spawn;
  /** Ends the process that has the model; the next one asks `chosen`. */
  readonly dismiss: () => Promise<void>;
}

/** Reading and running a large one takes seconds. */
const mostInspectingMs = 300_000;

export class ModelExchange implements Models {
  readonly wasDamaged: boolean;
  readonly #options: ModelExchangeOptions;
  #chosen: ChosenModel | null;
  readonly #bundled = bundled();
  #exchanging: Promise<void> = Promise.resolve();

  constructor(options: ModelExchangeOptions) {
    const { model, isDamaged } = readModelChoice(options.dataFolder);
    if (isDamaged) setModelChoiceAside(options.dataFolder);
    this.#options = options;
    this.#chosen = model;
    this.wasDamaged = isDamaged;
  }

  get chosen(): ChosenModel {
    return this.#chosen ?? this.#bundled;
  }

  get isBundled(): boolean {
    return this.#chosen === null;
  }

  /** The same, once no exchange is going on. */
  readonly present = async (): Promise<ChosenModel> => {
    await this.#exchanging;
    return this.chosen;
  };

  async inspect(folder: string): Promise<ChosenModel> {
    const { channel, kill, exited } = await this.#options.spawn('embedder');
    const timer = setTimeout(kill, mostInspectingMs);
    try {
      const remote = connectCalls<EmbedderHandlers>(channel, 'model');
      return { folder, manifest: await remote.inspect(folder) };
    } catch (cause) {
      if (!(cause instanceof TroveError) || cause.code !== 'HELPER_UNAVAILABLE') throw cause;
      const why = 'The process that tried it ended, or took more than five minutes.';
      throw new TroveError('MODEL_UNSUITABLE', `Trove cannot use this model. ${why}`, { cause });
    } finally {
      clearTimeout(timer);
      kill();
      await exited;
    }
  }

  async use(model: ChosenModel | null, letGo: () => Promise<void>): Promise<void> {
    await writeModelChoice(this.#options.dataFolder, model);
    let end: () => void = () => undefined;
    this.#exchanging = new Promise<void>((resolve) => (end = resolve));
    // From here on nobody gets a model until the new one is there; its index waits for that too.
    const closed = letGo();
    try {
      this.#chosen = model;
      await this.#options.dismiss();
    } finally {
      end();
    }
    await closed;
  }
}
