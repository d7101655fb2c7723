/** Whether a path can be added as a root, and what stands in the way. */
import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { relative, sep, isAbsolute } from 'node:path';
import { TroveError } from '../../shared/errors.ts';
import { wholePath } from './whole-path.ts';

/** Resolves a folder, as a person types it, to its real absolute path. Rejects with `FOLDER_MISSING`, `NOT_A_FOLDER` or `FOLDER_UNREADABLE`. */
export async function checkFolder(path: string): Promise<string> {
  const absolute = wholePath(path);
  const stats = await stat(absolute).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw unreadable(absolute);
    throw new TroveError('FOLDER_MISSING', `There is no folder ${absolute}.`, { cause: error });
  });
  if (!stats.isDirectory()) throw new TroveError('NOT_A_FOLDER', `${absolute} is not a folder.`);
  await access(absolute, constants.R_OK | constants.X_OK).catch(() => {
    throw unreadable(absolute);
  });
  return realpath(absolute);
}

function unreadable(path: string): TroveError {
  return new TroveError('FOLDER_UNREADABLE', `Trove may not read ${path}.`);
}

/** Folder names from `root` down to `path`, empty for the root itself; null when it lies outside. */
export function namesBelow(root: string, path: string): string[] | null {
  const between = relative(root, path);
  if (between === '') return [];
  if (between === '..' || between.startsWith(`..${sep}`) || isAbsolute(between)) return null;
  return between.split(sep);
}

/** Rejects a folder that is inside an added one, or that holds one. All are real absolute paths. */
export function checkAgainstRoots(path: string, roots: readonly string[]): void {
  const outer = roots.find((root) => root !== path && mayHold(root, path) && namesBelow(root, path) !== null);
  if (outer)
    throw new TroveError('FOLDER_ALREADY_COVERED', `${path} is inside ${outer}, which is already added.`);
  const inner = roots.find((root) => root !== path && mayHold(path, root) && namesBelow(path, root) !== null);
  if (inner) {
    throw new TroveError('FOLDER_COVERS_ANOTHER', `${path} holds ${inner}, which is already added.`);
  }
}

/** Comparing a thousand pairs of paths name by name takes milliseconds; Windows takes capitals for small letters. */
function mayHold(folder: string, path: string): boolean {
  return path.length > folder.length && (sep === '\\' || path.startsWith(folder));
}
