/** How a file can be shown now: as it was read, or with what stands in the way. */
import { lstat } from 'node:fs/promises';
import type { FileLook } from '../../shared/contract/files.ts';
import { shownAs } from '../../shared/shown-types.ts';
import type { Remote } from '../remote.ts';
import { displayPath } from '../store/paths.ts';
import type { StoreReader } from '../store/reader.ts';
import type { FileRow } from '../store/records.ts';
import { isDiskAway } from './file-access.ts';
import { reasonWith } from './problems.ts';

/** Compares the disk with the row, without reading the file. */
export async function lookAtFile(reader: Remote<StoreReader>, row: FileRow): Promise<FileLook> {
  const disk = await diskState(reader, row);
  const kind = shownAs(displayPath(row.path), row.format);
  return {
    disk,
    version: row.hash && Buffer.from(row.hash).toString('hex'),
    shows: disk === 'same' || disk === 'changed' ? kind : null,
    format: row.format,
    problem: diskProblem(disk) ?? readingProblem(row),
  };
}

async function diskState(reader: Remote<StoreReader>, row: FileRow): Promise<FileLook['disk']> {
  try {
    const stats = await lstat(Buffer.from(row.path), { bigint: true });
    const isSame =
      stats.isFile() &&
      Number(stats.size) === row.size &&
      Number(stats.mtimeNs / 1_000_000n) === Math.floor(row.modified);
    return isSame ? 'same' : 'changed';
  } catch {
    // Whatever the system says, the file cannot be seen from here.
    return (await isDiskAway(reader, row)) ? 'away' : 'gone';
  }
}

function diskProblem(disk: FileLook['disk']): FileLook['problem'] {
  switch (disk) {
    case 'same':
      return null;
    case 'changed':
      return {
        code: 'changed',
        message: 'The file has changed since it was read.',
        nextStep: 'This is the text as it was; Trove reads the file again by itself.',
      };
    case 'gone':
      return {
        code: 'gone',
        message: 'The file is not in its place any more.',
        nextStep: 'This is the text as it was read; the list updates by itself.',
      };
    case 'away':
      return {
        code: 'away',
        message: 'The file is on a disk that is not connected.',
        nextStep: 'This is the text as it was read; connect the disk to open the file.',
      };
  }
}

/** What to do about a file that is known by its name only. */
const nextSteps: Readonly<Record<string, string>> = {
  encrypted: 'Open it in its own program, which asks for the password; a copy without one can be read here.',
  'too-large': 'Open it in its own program, or raise the limit in Settings.',
  'cloud-placeholder': 'Open it in its own program, which fetches it; Trove then reads it by itself.',
  'awaiting-ocr': 'Wait, or choose “Read now” in the Library.',
  timeout: 'Open it in its own program, or allow more time for one file in Settings.',
  'out-of-memory': 'Open it in its own program, or allow more memory for one file in Settings.',
  damaged: 'Try to open it in its own program, or take a copy from a backup.',
  unreadable: 'Give yourself permission to read the file; Trove tries again by itself.',
};

function readingProblem({ state, code, detail }: FileRow): FileLook['problem'] {
  if (state === 'pending')
    return {
      code: 'pending',
      message: 'The file waits to be read.',
      nextStep: 'Until then only its name is found, or the text as it was before.',
    };
  if ((state !== 'skipped' && state !== 'failed') || code === null) return null;
  return {
    code,
    message: reasonWith(code, detail),
    nextStep: nextSteps[code] ?? 'Open it in its own program to see what it holds.',
  };
}
