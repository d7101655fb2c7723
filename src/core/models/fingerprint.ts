import { createHash } from 'node:crypto';
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
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

function pinned(manifest: ModelManifest, path: string): ModelFile {
  const file = manifest.files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`The manifest of ${manifest.id} does not pin ${path}.`);
  return file;
}
