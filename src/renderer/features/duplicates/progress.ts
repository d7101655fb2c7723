import type { DuplicateProgress } from '../../../shared/contract/duplicates.ts';
import { duplicatesMessages as words } from '../../app/messages-duplicates.ts';

/** By bytes where they are known: they tell time better than files. */
export function fractionOf(progress: DuplicateProgress | null): number | null {
  if (progress === null) return null;
  const { files, filesTotal, bytes, bytesTotal } = progress;
  if (bytesTotal > 0) return Math.min(1, bytes / bytesTotal);
  return filesTotal > 0 ? Math.min(1, files / filesTotal) : null;
}

export function progressText({ files, filesTotal, bytes, bytesTotal }: DuplicateProgress): string {
  const inFiles = words.progressFiles(files, filesTotal);
  return bytesTotal > 0 ? `${inFiles} · ${words.progressBytes(bytes, bytesTotal)}` : inFiles;
}
