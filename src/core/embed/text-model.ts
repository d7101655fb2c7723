import { type ModelFolder, weightsPath } from '../models/model-folder.ts';
import type { BatchLimits } from './batches.ts';
import type { EmbedKind } from './embedder.ts';
import { type Device, openSession } from './session.ts';
import type { TokenRow } from './token-row.ts';

/** A loaded model. Tokenising and running are apart, so that batches can be made by length. */
export interface TextModel {
  readonly dimensions: number;
  readonly limits: BatchLimits;
  /** The tokens of a text, at most as many as the model reads; none when the text has none of its own. */
  tokenize(text: string, kind: EmbedKind): TokenRow;
  /** The same from a passage's token ids; absent for a model with other tokens around them. */
  fromIds?(ids: ArrayLike<number>): TokenRow;
  /** One L2-normalised row of `dimensions` per token row; none may be empty. */
  run(rows: readonly TokenRow[]): Promise<Float32Array>;
  close(): Promise<void>;
}

/** Loads a verified model folder; the static tier without loading transformers.js, which would take longer than the model. */
export async function openTextModel(model: ModelFolder, device: Device, threads: number): Promise<TextModel> {
  const [tier, session] = await Promise.all([
    model.manifest.static ? import('./static-model.ts') : import('./transformer-model.ts'),
    openSession(weightsPath(model), device, model.manifest.static ? 1 : threads),
  ]);
  return tier.createTextModel(model, session);
}
