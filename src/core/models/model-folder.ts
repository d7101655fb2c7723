import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { TroveError } from '../../shared/errors.ts';
import { bundledModel } from './bundled-model.ts';
import { digestOfFile } from './file-digest.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { ModelFile, ModelManifest } from './model-manifest.ts';

/** A model folder whose files are those of its manifest. */
export interface ModelFolder {
  readonly folder: string;
  readonly manifest: ModelManifest;
  readonly fingerprint: string;
}

/**
 * Checks size and sha256 of every file the manifest pins, reading block by block. Rejects with `MODEL_MISSING` (a file is not
 * there or cannot be opened) or `MODEL_DAMAGED` (another content); the message names the file.
 */
export async function loadModelFolder(
  folder: string,
  manifest: ModelManifest = bundledModel,
): Promise<ModelFolder> {
  const checks = manifest.files.map((file) => verifyFile(join(folder, file.path), file));
  // Of several that are wrong it is always the same one that is told, not the one found first.
  for (const check of await Promise.allSettled(checks)) if (check.status === 'rejected') throw check.reason;
  return { folder, manifest, fingerprint: fingerprintOf(manifest) };
}

/** Absolute path of the ONNX graph of a model folder. */
export function weightsPath(model: ModelFolder): string {
  return join(model.folder, model.manifest.weights);
}

async function verifyFile(path: string, expected: ModelFile): Promise<void> {
  const handle = await open(path).catch((cause: unknown) => {
    throw new TroveError('MODEL_MISSING', `The model file ${path} is missing or cannot be opened.`, {
      cause,
    });
  });
  try {
    const { size } = await handle.stat();
    if (size !== expected.size) throw damaged(path, `it has ${size} bytes instead of ${expected.size}`);
    if ((await digestOfFile(handle)).sha256 !== expected.sha256)
      throw damaged(path, 'its sha256 is another one');
  } catch (cause) {
    throw cause instanceof TroveError ? cause : damaged(path, 'it cannot be read', cause);
  } finally {
    await handle.close();
  }
}

function damaged(path: string, why: string, cause?: unknown): TroveError {
  return new TroveError('MODEL_DAMAGED', `The model file ${path} is damaged: ${why}.`, { cause });
}
