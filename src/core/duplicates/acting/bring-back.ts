/** Undoing one action; what was put at the old place since is never replaced. */
import { chmod, chown, copyFile, mkdir, rename, rm, unlink, utimes } from 'node:fs/promises';
import { constants, type BigIntStats } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearAway } from './clear-away.ts';
import type { Acted, DuplicateActionName } from './journal.ts';
import { contentHash, openAt, requireRealFolder, statsAt } from './open-file.ts';
import { moveWithoutReplacing } from './place-back.ts';
import { removeEmptyPlace } from './quarantine-place.ts';
import { RefusedError } from './refusal.ts';
import { forgetTrashNote } from './trash.ts';

/** Whether `bringBack` could work: the file was acted on, and not by the system. */
export function canBringBack({ state, to }: Acted): boolean {
  return state === 'done' && to !== '';
}

/** The file is at its old place again, or a refusal says why not; then everything is as it was. */
export async function bringBack(action: DuplicateActionName, acted: Acted): Promise<void> {
  if (action === 'link') await makeOwnFile(acted);
  else await moveBack(acted);
}

async function moveBack({ path, to, stamp, trashInfo }: Acted): Promise<void> {
  const there = await statsAt(to);
  if (there === null) {
    // Brought back already, by a process that ended before it could note that down.
    if (`${(await statsAt(path))?.ino}` === stamp.ino) return;
    throw new RefusedError('missing', 'It is not where it was put any more.');
  }
  // A link in its place would bring back something else.
  if (!there.isFile() || `${there.ino}` !== stamp.ino) {
    throw new RefusedError('missing', 'Something else is where it was put.');
  }
  await mkdir(dirname(path), { recursive: true });
  await requireRealFolder(path);
  await moveWithoutReplacing(to, path);
  if (trashInfo) await forgetTrashNote(trashInfo);
  await removeEmptyPlace(to);
}

/**
 * The old file itself where it still waits, else a copy of what the link leads to. Its bytes tell whether this may be:
 * the inode may be another one since, when a later link was undone.
 */
async function makeOwnFile(acted: Acted): Promise<void> {
  const { path, to, sha256, link, stamp } = acted;
  await requireRealFolder(path);
  if ((await statsAt(path)) === null) throw new RefusedError('missing', 'The link is not there any more.');
  const held = await openAt(path);
  try {
    if ((await contentHash(held)) !== sha256) {
      throw new RefusedError('changed', 'The file was changed since, under both of its names.');
    }
  } finally {
    await held.handle.close();
  }
  const waits = await statsAt(to);
  if (waits !== null && `${waits.ino}` === stamp.ino) {
    await rename(to, path);
    await removeEmptyPlace(to);
    return;
  }
  // A reflink is a file of its own already.
  if (link === 'hard') await replaceByCopy(acted);
}

async function replaceByCopy(acted: Acted): Promise<void> {
  const { batchId, n, path, sha256, mode, uid, gid, atimeMs, stamp } = acted;
  // The same name at each try: what a killed process left there goes.
  const temporary = join(dirname(path), `.${batchId}-${n}.trove-copy`);
  try {
    await rm(temporary, { force: true });
    await copyFile(path, temporary, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
    const held = await openAt(temporary);
    try {
      if ((await contentHash(held)) !== sha256)
        throw new RefusedError('changed', 'It was changed meanwhile.');
      await held.handle.sync();
    } finally {
      await held.handle.close();
    }
    await chown(temporary, uid, gid);
    await chmod(temporary, mode);
    await utimes(temporary, atimeMs / 1_000, Number(BigInt(stamp.mtimeNs) / 1_000n) / 1e6);
    await rename(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

/** What became of a file whose process ended in between, told from the disk. */
export async function settleBegun(action: DuplicateActionName, acted: Acted): Promise<'done' | 'void'> {
  if (action === 'link') return settleLink(acted);
  return (await clearAway(acted)) ? 'void' : 'done';
}

/** The link may be in place, with or without the old file still waiting: then it counts as done. */
async function settleLink(acted: Acted): Promise<'done' | 'void'> {
  const isCleared = await clearAway(acted);
  const now = await statsAt(acted.path);
  const isLink = now !== null && (await isOurLink(acted, now));
  return isCleared && !isLink ? 'void' : 'done';
}

async function isOurLink({ stamp, link, kept }: Acted, now: BigIntStats): Promise<boolean> {
  if (`${now.ino}` === stamp.ino) return false;
  if (link === 'reflink') return Number(now.size) === stamp.size;
  return (await statsAt(kept))?.ino === now.ino;
}
