import { isBundledModel } from '../models/fingerprint.ts';
import type { ChosenModel } from '../models/model-choice.ts';
import { loadModelFolder, type ModelFolder } from '../models/model-folder.ts';
import type { EmbeddingModel } from './embedder.ts';

/**
 * What a model folder holds, checked file by file (15 ms for the bundled model) but not loaded. Rejects with
 * `MODEL_MISSING` or `MODEL_DAMAGED`.
 */
export async function describeModel({ folder, manifest }: ChosenModel): Promise<EmbeddingModel> {
  return descriptionOf(await loadModelFolder(folder, manifest));
}

export function descriptionOf({ manifest, fingerprint }: ModelFolder): EmbeddingModel {
  const { name, dimensions, static: isFast } = manifest;
  return { name, dimensions, fingerprint, takesTokens: isBundledModel(manifest), isFast };
}
