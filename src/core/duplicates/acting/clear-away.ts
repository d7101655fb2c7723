/** What an action that did not come to its end has left behind. */
import { unlink } from 'node:fs/promises';
import type { Begun } from './journal.ts';
import { isSameStamp, stampOf, statsAt } from './open-file.ts';
import { removeEmptyPlace } from './quarantine-place.ts';

/**
 * Removes temporary names. True when the file is at its old place alone: then nothing was done. False when its content
 * lies in the quarantine, the trash or with the system.
 */
export async function clearAway(entry: Begun): Promise<boolean> {
  const { path, to, temporary, trashInfo, stamp } = entry;
  if (temporary) await unlink(temporary).catch(ignoreGone);
  const here = await statsAt(path);
  const there = to === '' ? null : await statsAt(to);
  if (there === null) {
    if (trashInfo) await unlink(trashInfo).catch(ignoreGone);
    if (to !== '') await removeEmptyPlace(to);
    return to !== '' || (here !== null && isSameStamp(stampOf(here), stamp));
  }
  if (here === null || here.ino !== there.ino || here.dev !== there.dev) return false;
  // Two names of one file, of which one is ours.
  await unlink(to).catch(ignoreGone);
  if (trashInfo) await unlink(trashInfo).catch(ignoreGone);
  await removeEmptyPlace(to);
  return true;
}

function ignoreGone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
}
