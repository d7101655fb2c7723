import { readdirSync } from 'node:fs';

export interface OcrLanguages {
  /** As Tesseract names them: `eng`, `deu`, `chi_sim`. */
  readonly codes: readonly string[];
  /** Whether their files are gzipped: one kind at a time. */
  readonly gzip: boolean;
}

/** More languages at once read slower and worse. */
const maxLanguages = 4;

/** The languages whose Tesseract data (`eng.traineddata`, or gzipped) a folder holds, at most four; none when it is not there. */
export function ocrLanguages(folder: string): OcrLanguages {
  return languagesAmong(namesIn(folder));
}

/** The languages of the files with these names. */
export function languagesAmong(names: readonly string[]): OcrLanguages {
  const plain = codesOf(names, /^([a-z_]{3,20})\.traineddata$/i);
  const codes = plain.length > 0 ? plain : codesOf(names, /^([a-z_]{3,20})\.traineddata\.gz$/i);
  return { codes: codes.slice(0, maxLanguages), gzip: plain.length === 0 };
}

/** `osd` tells which way up a page is; it is no language. */
function codesOf(names: readonly string[], pattern: RegExp): string[] {
  return names.flatMap((name) => pattern.exec(name)?.[1] ?? []).filter((code) => code !== 'osd');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // The folder was moved away: there are no languages then.
    return [];
  }
}
