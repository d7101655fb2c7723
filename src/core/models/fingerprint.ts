import { createHash } from 'node:crypto';
import { bundledModel } from './bundled-model.ts';
import type { ModelFile, ModelManifest } from './model-manifest.ts';

/**
 * Hex sha256 over all that decides which vector a string gets: the weights' and the tokenizer's sha256, dtype, pooling,
 * dimensions and templates. Vectors of one fingerprint may be compared with each other, others never.
 */
export function fingerprintOf(manifest: ModelManifest): string {
  const parts = [
    pinned(manifest, manifest.weights).sha256,
    manifest.dtype,
    manifest.pooling,
    manifest.dimensions,
    manifest.templates.query,
    manifest.templates.passage,
    pinned(manifest, 'tokenizer.json').sha256,
    ...furtherParts(manifest),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Whether it gives the vectors of the model that comes with Trove, wherever it lies. */
export function isBundledModel(manifest: ModelManifest): boolean {
  return fingerprintOf(manifest) === fingerprintOf(bundledModel);
}

/** What the static models, whose vectors were made before there were others, do not have. */
function furtherParts(manifest: ModelManifest): (string | number)[] {
  const external = manifest.files.filter(({ path }) => isBesideWeights(path) && path !== manifest.weights);
  const attention = manifest.static
    ? []
    : [manifest.maxTokens, pinned(manifest, 'tokenizer_config.json').sha256];
  return [...attention, ...external.map(({ sha256 }) => sha256)];
}

function isBesideWeights(path: string): boolean {
  return path.startsWith('onnx/');
}

function pinned(manifest: ModelManifest, path: string): ModelFile {
  const file = manifest.files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`The manifest of ${manifest.id} does not pin ${path}.`);
  return file;
}
