/** Which model a data folder uses: a small file beside the database, since the model is started before that is read. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../export/write-file.ts';
import type { ModelManifest } from './model-manifest.ts';

/** A folder with a model, and what its files were when it was chosen. */
export interface ChosenModel {
  readonly folder: string;
  readonly manifest: ModelManifest;
}

export interface ModelChoice {
  /** Null: the model that comes with Trove. */
  readonly model: ChosenModel | null;
  /** There is a file, and it says nothing. */
  readonly isDamaged: boolean;
}

interface ChoiceFile {
  readonly version: 1;
  /** Hex, of the model as JSON. */
  readonly sha256: string;
  readonly model: ChosenModel;
}

/** The choice, read at once; a file that is damaged, or cannot be read, is as good as none. */
export function readModelChoice(dataFolder: string): ModelChoice {
  let text: string;
  try {
    text = readFileSync(choicePath(dataFolder), 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { model: null, isDamaged: code !== 'ENOENT' && code !== 'ENOTDIR' };
  }
  const model = modelIn(text);
  return { model, isDamaged: model === null };
}

/** Keeps the choice durably; null goes back to the model that comes with Trove. Rejects with `DISK_FULL` or `NOT_WRITABLE`. */
export async function writeModelChoice(dataFolder: string, model: ChosenModel | null): Promise<void> {
  const path = choicePath(dataFolder);
  if (model === null) return rm(path, { force: true });
  const file: ChoiceFile = { version: 1, sha256: digestOf(model), model };
  await writeWhole(path, [`${JSON.stringify(file, null, 2)}\n`]);
}

/** Moves a damaged choice out of the way, as `model.json.damaged`; where that cannot be done it stays, and is told of again. */
export function setModelChoiceAside(dataFolder: string): void {
  try {
    renameSync(choicePath(dataFolder), `${choicePath(dataFolder)}.damaged`);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
  }
}

function choicePath(dataFolder: string): string {
  return join(dataFolder, 'model.json');
}

/** Only Trove writes the file: that its digest is right says that it is whole. */
function modelIn(text: string): ChosenModel | null {
  try {
    const { version, sha256, model } = JSON.parse(text) as ChoiceFile;
    return version === 1 && sha256 === digestOf(model) ? model : null;
  } catch {
    // Not JSON, or no object: damaged, as the caller is told.
    return null;
  }
}

function digestOf(model: ChosenModel): string {
  return createHash('sha256').update(JSON.stringify(model)).digest('hex');
}
