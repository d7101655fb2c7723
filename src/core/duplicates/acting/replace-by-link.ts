/** A copy replaced by a hard link or a reflink of the file that stays. */
import { copyFile, link, lstat, open, rename, unlink, utimes } from 'node:fs/promises';
import { constants } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { isStillAt, stampOf, type HeldFile } from './open-file.ts';
import { quarantineCandidates, removeEmptyPlace } from './quarantine-place.ts';
import { RefusedError } from './refusal.ts';
import { begun, giveUp, note, placeIn, type Pair, type Removal, type RemovalTools } from './removal.ts';

export interface LinkPair extends Pair {
  readonly kept: HeldFile;
}

/**
 * The old file gets a second name in the quarantine, the link takes its place in one step, and only when the file that
 * stays is still what was compared does the second name go.
 */
export async function replaceByLink(removal: Removal, pair: LinkPair, tools: RemovalTools): Promise<void> {
  const { copy, kept } = pair;
  if (copy.stamp.dev !== kept.stamp.dev) {
    throw new RefusedError('cannot-link', 'The file that stays is on another volume.');
  }
  const temporary = join(dirname(copy.path), `.${randomUUID()}.trove-link`);
  const waiting = await waitingPlace(removal, copy.path, tools.dataFolder);
  const { journal } = tools;
  const reflink = removal.link !== 'hard' && (await canReflink(kept.path, dirname(waiting)));
  if (!reflink && removal.link === 'reflink') {
    throw new RefusedError('cannot-link', 'This file system has no reflinks.');
  }
  const entry = begun(removal, pair, { to: waiting, temporary, link: reflink ? 'reflink' : 'hard' });
  await journal.add(entry, true);
  try {
    await link(copy.path, waiting);
    if (reflink) await makeReflink(pair, temporary);
    else await link(kept.path, temporary);
    await putInPlace(pair, temporary, waiting);
  } catch (error) {
    await giveUp(journal, entry);
    throw (error as NodeJS.ErrnoException).code === 'EMLINK'
      ? new RefusedError('cannot-link', 'The file that stays has as many names as it can have.')
      : error;
  }
  await note(journal, { type: 'done', batchId: entry.batchId, n: entry.n });
  await unlink(waiting);
  await removeEmptyPlace(waiting);
}

async function putInPlace({ copy, kept }: LinkPair, temporary: string, waiting: string): Promise<void> {
  const made = stampOf(await lstat(temporary, { bigint: true }));
  // Looked at once more, as near to the rename as can be: what was saved there in between is not overwritten.
  if (!(await isStillAt(copy.path, copy.stamp))) {
    throw new RefusedError('changed', 'It was replaced at the same moment.');
  }
  await rename(temporary, copy.path);
  const isWhole = await isStillAt(kept.path, kept.stamp);
  const waits = await isStillAt(waiting, copy.stamp);
  if (isWhole && waits && made.size === copy.stamp.size) return syncFolder(copy.path);
  await rename(waiting, copy.path);
  throw new RefusedError('last-copy', 'The file that stays was changed at the same moment.');
}

/** Where the old file waits: a hard link, so on the same volume. */
async function waitingPlace(removal: Removal, path: string, dataFolder: string): Promise<string> {
  let why: unknown = new RefusedError('not-allowed', 'There is no folder on its volume for what is needed.');
  for (const folder of await quarantineCandidates(path, dataFolder)) {
    try {
      return await placeIn(folder, removal, path);
    } catch (error) {
      why = error;
    }
  }
  throw why;
}

/** Tried out in a folder of our own: killed in between, it leaves nothing among the person's files. */
async function canReflink(kept: string, folder: string): Promise<boolean> {
  const temporary = join(folder, 'probe.trove-copy');
  try {
    await copyFile(kept, temporary, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (['ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'ENOTTY', 'EXDEV'].includes(code)) return false;
    throw error;
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

async function makeReflink({ copy, kept }: LinkPair, temporary: string): Promise<void> {
  await copyFile(kept.path, temporary, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL);
  const handle = await open(temporary, 'r+');
  try {
    await handle.chown(Number(copy.stats.uid), Number(copy.stats.gid));
    await handle.chmod(Number(copy.stats.mode) & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await utimes(temporary, Number(copy.stats.atimeMs) / 1_000, Number(copy.stats.mtimeNs) / 1e9);
}

/** So that a power cut cannot take the new name and the old file both. Windows cannot, and does not need to. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(dirname(path), 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
