import { readdir } from 'node:fs/promises';
import { TroveError } from '../../shared/errors.ts';
import type { SettingsChange } from '../../shared/settings.ts';
import { languagesAmong } from '../extract/ocr/languages.ts';
import { wholePath } from '../watch/whole-path.ts';

/** The change with whole paths, when what it names is there. Rejects with `BAD_INPUT`, `FOLDER_MISSING` or `FOLDER_UNREADABLE`. */
export async function checkSettings(change: SettingsChange): Promise<SettingsChange> {
  if (!change.ocrFolder) return change;
  const ocrFolder = wholePath(change.ocrFolder);
  await checkLanguageData(ocrFolder);
  return { ...change, ocrFolder };
}

async function checkLanguageData(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw new TroveError('FOLDER_UNREADABLE', `Trove may not read ${folder}.`);
    throw new TroveError('FOLDER_MISSING', `There is no folder ${folder}.`, { cause: error });
  });
  if (languagesAmong(names).codes.length > 0) return;
  throw new TroveError('BAD_INPUT', `There is no language data in ${folder}.`, {
    nextStep: 'Choose a folder that holds Tesseract data, such as eng.traineddata.',
  });
}
