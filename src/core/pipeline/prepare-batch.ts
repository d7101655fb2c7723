/** A batch through the extractor, with the file that stops it found and named. */
import type { ExtractLimits } from '../extract/document.ts';
import type { FileCommit, PendingFile } from '../store/records.ts';
import type { Extractor, PrepareOutcome } from './extractor.ts';
import type { Semaphore } from './semaphore.ts';

/** A file is given up after it stopped the extractor this often while it was alone there. */
const maxStops = 2;

/**
 * Prepares a batch. When the extractor stops under it, its files are read again one by one, nothing else running
 * there, so that the culprit fails with its cause and the others are read.
 */
export async function prepareBatch(
  files: readonly PendingFile[],
  limits: ExtractLimits,
  extractor: Extractor,
  alone: Semaphore,
): Promise<readonly FileCommit[]> {
  const outcome = await extractor.prepare(files, limits);
  if (outcome.state === 'prepared') return outcome.files;
  return alone.run(async () => {
    const prepared: FileCommit[] = [];
    for (const file of files) prepared.push(await prepareAlone(file, limits, extractor));
    return prepared;
  });
}

async function prepareAlone(
  file: PendingFile,
  limits: ExtractLimits,
  extractor: Extractor,
): Promise<FileCommit> {
  let outcome: PrepareOutcome | null = null;
  for (let stops = 0; stops < maxStops; stops += 1) {
    outcome = await extractor.prepare([file], limits);
    const [prepared] = outcome.state === 'prepared' ? outcome.files : [];
    if (prepared) return prepared;
    extractor.absolve();
  }
  const code = outcome?.state === 'stopped' ? outcome.cause : 'crashed';
  const failed = { state: 'failed', hash: null, type: 'other', format: '', code } as const;
  return { fileId: file.fileId, observed: null, outcome: failed };
}
