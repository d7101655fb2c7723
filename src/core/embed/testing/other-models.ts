/** Folders with models other than the bundled one, as somebody may choose them. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeTinyBert } from './tiny-bert.ts';
import { bundledModelFolder } from './vectors.ts';

/** The bundled model's files with prompts of their own: it finds by meaning, and all its vectors are others. */
export async function writeAnotherStaticModel(folder: string): Promise<string> {
  await cp(bundledModelFolder, folder, { recursive: true });
  const prompts = { query: 'a question about: ', document: 'a text about: ' };
  await writeFile(join(folder, 'config_sentence_transformers.json'), JSON.stringify({ prompts }));
  return folder;
}

/** A transformer with random weights; `words` are whole ones to it. With `weightsFile` these lie in a file of their own. */
export async function writeTransformer(
  folder: string,
  words: readonly string[] = ['water'],
  weightsFile: string | null = null,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeTinyBert(folder, words, 'mean', weightsFile);
  return folder;
}
