import { TroveError } from '../../shared/errors.ts';

/** LanceDB reports by sentence only; these are the ones of 0.31. */
const diskFull = /no space left|os error 28\b|enospc|disk quota/i;
const readOnly = /permission denied|read-only file system|os error (13|30|1)\b|eacces|erofs|eperm/i;

/** Makes any error of LanceDB or Arrow one with a stable code; what is neither room nor permission is damage. */
export function lanceError(thrown: unknown, doing: string): TroveError {
  if (thrown instanceof TroveError) return thrown;
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  if (diskFull.test(detail)) {
    return new TroveError('DISK_FULL', `No room to ${doing}.`, { cause: thrown });
  }
  if (readOnly.test(detail)) {
    return new TroveError('DATA_FOLDER_READ_ONLY', `Not allowed to ${doing}.`, { cause: thrown });
  }
  return new TroveError('DATA_DAMAGED', `Could not ${doing}.`, {
    cause: thrown,
    nextStep:
      'Trove rebuilds it by itself, without reading your files again; keyword search works meanwhile.',
  });
}

/** Runs one step of LanceDB; its error names the step. */
export async function mapped<T>(doing: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (thrown) {
    throw lanceError(thrown, doing);
  }
}
