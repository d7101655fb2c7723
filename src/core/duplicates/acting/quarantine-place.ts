/** Trove's own folder for files that were moved away: on the volume that they are on, so that moving is a rename. */
import { lstat, mkdir, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { quarantineName } from './quarantine-name.ts';

/**
 * Folders that may hold the quarantine of a file, the best first: the data folder, then the folders above the file from
 * the top of its volume down.
 */
export async function quarantineCandidates(path: string, dataFolder: string): Promise<string[]> {
  const { dev } = await lstat(dirname(path));
  const above: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    if ((await lstat(folder)).dev !== dev) break;
    above.push(folder);
    if (dirname(folder) === folder) break;
  }
  const own = (await lstat(dataFolder)).dev === dev ? [dataFolder] : [];
  return [...own, ...above.reverse()].map((folder) => join(folder, quarantineName));
}

/** Makes the folder, readable by this user only. Rejects with the system's error, also when it is somebody else's. */
export async function makePrivateFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const stats = await lstat(folder);
  const isOwn = stats.isDirectory() && (process.getuid === undefined || stats.uid === process.getuid());
  const isPrivate = process.platform === 'win32' || (stats.mode & 0o077) === 0;
  if (!isOwn || !isPrivate) {
    throw Object.assign(new Error(`${folder} is not a folder of this user alone.`), { code: 'EACCES' });
  }
}

/** Makes folders below a private one. */
export async function makeInside(folder: string, ...names: readonly string[]): Promise<string> {
  const inside = join(folder, ...names);
  await mkdir(inside, { recursive: true, mode: 0o700 });
  return inside;
}

/** Removes the folder that was made for one file, and that of its batch when it was the last. */
export async function removeEmptyPlace(file: string): Promise<void> {
  if (!dirname(dirname(dirname(file))).endsWith(quarantineName)) return;
  try {
    await rmdir(dirname(file));
    await rmdir(dirname(dirname(file)));
  } catch (error) {
    // Something else is in it, or it is gone already: both are fine.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  }
}
