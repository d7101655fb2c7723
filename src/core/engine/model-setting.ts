/** Which model the index is searched with, and choosing another one. */
import type { ModelState } from '../../shared/contract/model.ts';
import { fingerprintOf } from '../models/fingerprint.ts';
import type { ChosenModel } from '../models/model-choice.ts';
import type { VectorUpkeep } from '../vectors/vector-upkeep.ts';
import { checkFolder } from '../watch/check-folder.ts';
import type { EngineDependencies } from './engine-dependencies.ts';
import type { Notices } from './notices.ts';
import type { Settling } from './settling.ts';

/** The model that is used, and exchanging it; of the host, which has the processes. */
export interface Models {
  readonly chosen: ChosenModel;
  readonly isBundled: boolean;
  /** What said which model is used could not be read, so that it is the bundled one. */
  readonly wasDamaged: boolean;
  /** Reads the folder and runs the model in it. Rejects with `MODEL_MISSING`, `MODEL_DAMAGED` or `MODEL_UNSUITABLE`. */
  inspect(folder: string): Promise<ChosenModel>;
  /**
   * Keeps the choice, null being the bundled model, and ends the process that has the earlier one. `letGo` is called when
   * nobody gets the earlier model any more, nor the new one yet. Nothing may be embedded for the index meanwhile.
   */
  use(model: ChosenModel | null, letGo: () => Promise<void>): Promise<void>;
}

export interface ModelSettingParts extends Pick<EngineDependencies, 'models'> {
  readonly notices: Notices;
  readonly vectors: VectorUpkeep;
  readonly settling: Settling;
  readonly onChange: () => void;
}

export class ModelSetting {
  readonly #parts: ModelSettingParts;
  #changing: Promise<unknown> = Promise.resolve();

  constructor(parts: ModelSettingParts) {
    this.#parts = parts;
    if (parts.models.wasDamaged) parts.notices.set('MODEL_CHOICE', damagedChoice);
  }

  get state(): ModelState {
    const { chosen, isBundled } = this.#parts.models;
    const { name, dimensions, static: isStatic, maxTokens, files } = chosen.manifest;
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    return {
      name,
      dimensions,
      maxTokens,
      isStatic,
      bytes,
      isBundled,
      folder: isBundled ? null : chosen.folder,
    };
  }

  /** Rejects, and changes nothing, when there is no folder with a model that runs here. */
  use(folder: string): Promise<ModelState> {
    return this.#change(async () => this.#parts.models.inspect(await checkFolder(folder)));
  }

  /** Back to the model that comes with Trove. */
  reset(): Promise<ModelState> {
    return this.#change(async () => null);
  }

  /** One after the other. */
  #change(find: () => Promise<ChosenModel | null>): Promise<ModelState> {
    const result = this.#changing.then(async () => {
      const model = await find();
      if (!this.#isUsed(model)) await this.#exchange(model);
      return this.state;
    });
    this.#changing = result.catch(() => undefined);
    return result;
  }

  #isUsed(model: ChosenModel | null): boolean {
    const { chosen, isBundled } = this.#parts.models;
    if (model === null) return isBundled;
    return model.folder === chosen.folder && fingerprintOf(model.manifest) === fingerprintOf(chosen.manifest);
  }

  async #exchange(model: ChosenModel | null): Promise<void> {
    const { models, settling, vectors, notices, onChange } = this.#parts;
    await settling.exchangeModel(() => models.use(model, () => vectors.letGo()));
    for (const subject of ['MODEL_CHOICE', 'EMBEDDER', 'VECTORS', 'SETTLE']) notices.set(subject, null);
    void vectors.sync().then(onChange);
    onChange();
  }
}

const damagedChoice = {
  code: 'MODEL_CHOICE_DAMAGED',
  message:
    'What said which model to use was damaged and is set aside as model.json.damaged; the model that comes with Trove is used.',
};
