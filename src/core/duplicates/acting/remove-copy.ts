/**
 * One copy: opened, compared with a file that stays, noted down, and only then moved away or replaced. At every moment
 * its content is at its old place, at its new one, or at both.
 */
import { copyFile, link, lstat, open, rename, unlink, utimes } from 'node:fs/promises';
import { constants } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { ActRequest, DuplicateAction, SeenFile } from '../../../shared/contract/acting.ts';
import { clearAway } from './clear-away.ts';
import type { ActedKind, Begun, Journal } from './journal.ts';
import { isStillAt, openSeen, requireRealFolder, sameContent, stampOf, type HeldFile } from './open-file.ts';
import { moveWithoutReplacing } from './place-back.ts';
import { makeInside, makePrivateFolder, quarantineCandidates, removeEmptyPlace } from './quarantine-place.ts';
import { RefusedError, refusalOf } from './refusal.ts';
import { forgetTrashNote, moveToTrash, reserveTrashPlace } from './trash.ts';

export interface Removal {
  readonly batchId: string;
  readonly n: number;
  readonly kind: ActedKind;
  readonly action: DuplicateAction;
  readonly link: ActRequest['link'];
  readonly file: SeenFile;
  /** Files of its group that stay; the first that is whole counts. */
  readonly keep: readonly SeenFile[];
}

export interface RemovalTools {
  readonly dataFolder: string;
  readonly journal: Journal;
  readonly signal: AbortSignal | undefined;
  /** The system's own trash, where it is not ours to fill. */
  readonly systemTrash: ((path: string) => Promise<void>) | null;
}

/** A file to be removed beside one that stays (null: a chosen file goes), both open; `sha256` when they were compared. */
interface Pair {
  readonly copy: HeldFile;
  readonly kept: HeldFile | null;
  readonly sha256: string | null;
}

interface LinkPair extends Pair {
  readonly kept: HeldFile;
}

/** Does it, or rejects with a refusal: then the file is whole and where it was. */
export async function removeCopy(removal: Removal, tools: RemovalTools): Promise<void> {
  if (removal.action === 'link' && removal.kind !== 'exact') {
    throw new RefusedError('not-exact', 'Only files that are the same byte for byte may become links.');
  }
  const copy = await openSeen(removal.file);
  try {
    if (removal.kind === 'chosen') return await act(removal, { copy, kept: null, sha256: null }, tools);
    const { kept, sha256 } = await findKept(removal, copy, tools.signal);
    try {
      await act(removal, { copy, kept, sha256 }, tools);
    } finally {
      await kept.handle.close();
    }
  } finally {
    await copy.handle.close();
  }
}

/** The first file that stays and, for exact ones, has the same bytes right now. */
async function findKept(
  { kind, keep }: Removal,
  copy: HeldFile,
  signal: AbortSignal | undefined,
): Promise<{ kept: HeldFile; sha256: string | null }> {
  let why = new RefusedError('last-copy', 'No file of its group stays.');
  for (const seen of keep) {
    try {
      const kept = await openSeen(seen);
      const sha256 = await compared(kind, copy, kept, signal).catch(async (error: unknown) => {
        await kept.handle.close();
        throw error;
      });
      return { kept, sha256 };
    } catch (error) {
      signal?.throwIfAborted();
      const { reason, message } = refusalOf(error);
      why = reason === 'same-file' ? new RefusedError(reason, message) : lastCopy(seen, message);
    }
  }
  throw why;
}

function lastCopy({ path }: SeenFile, message: string): RefusedError {
  return new RefusedError('last-copy', `The file that stays, ${path}, is not the same any more: ${message}`);
}

async function compared(
  kind: ActedKind,
  copy: HeldFile,
  kept: HeldFile,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  if (copy.stamp.ino === kept.stamp.ino && copy.stamp.dev === kept.stamp.dev) {
    throw new RefusedError('same-file', 'It is the same file as the one that stays, under another name.');
  }
  if (kind !== 'exact') return null;
  const sha256 = await sameContent(copy, kept, signal);
  if (sha256 === null) throw new RefusedError('last-copy', 'Their bytes differ.');
  return sha256;
}

function act(removal: Removal, pair: Pair, tools: RemovalTools): Promise<void> {
  if (removal.action === 'link' && pair.kept) {
    return replaceByLink(removal, { ...pair, kept: pair.kept }, tools);
  }
  if (removal.action === 'quarantine') return quarantine(removal, pair, tools);
  return tools.systemTrash === null
    ? trash(removal, pair, tools)
    : handOver(removal, pair, tools, tools.systemTrash);
}

/** Tries the candidates until one is on the same volume and may be written to. */
async function quarantine(removal: Removal, pair: Pair, tools: RemovalTools): Promise<void> {
  let why: unknown = new RefusedError('not-allowed', 'There is no folder on its volume to move it to.');
  for (const folder of await quarantineCandidates(pair.copy.path, tools.dataFolder)) {
    const to = await placeIn(folder, removal, pair.copy.path).catch((error: unknown) => {
      why = error;
      return null;
    });
    if (to === null) continue;
    try {
      await moveAway(removal, pair, tools, { to, trashInfo: null, move: () => rename(pair.copy.path, to) });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      why = error;
    }
  }
  throw why;
}

async function placeIn(folder: string, { batchId, n }: Removal, path: string): Promise<string> {
  await makePrivateFolder(folder);
  return join(await makeInside(folder, batchId, `${n}`), basename(path));
}

async function trash(removal: Removal, pair: Pair, tools: RemovalTools): Promise<void> {
  const place = await reserveTrashPlace(pair.copy.path, new Date());
  try {
    await moveAway(removal, pair, tools, {
      to: place.file,
      trashInfo: place.info,
      move: () => moveToTrash(pair.copy.path, place),
    });
  } catch (error) {
    // A file that is there for want of a way back keeps its note.
    if (!(await isStillAt(place.file, pair.copy.stamp))) await forgetTrashNote(place.info);
    throw error;
  }
}

interface Move {
  readonly to: string;
  readonly trashInfo: string | null;
  readonly move: () => Promise<void>;
}

/** Noted down, moved, and looked at again: what was swapped in meanwhile goes back. */
async function moveAway(
  removal: Removal,
  pair: Pair,
  { journal }: RemovalTools,
  { to, trashInfo, move }: Move,
): Promise<void> {
  const entry = begun(removal, pair, { to, trashInfo });
  await journal.add(entry, true);
  try {
    await move();
    await checkMoved(pair, to);
  } catch (error) {
    await giveUp(journal, entry);
    throw error;
  }
  await note(journal, { type: 'done', batchId: entry.batchId, n: entry.n });
}

async function checkMoved({ copy, kept }: Pair, to: string): Promise<void> {
  const isIt = await isStillAt(to, copy.stamp);
  const isKept = kept === null || (await isKeptWhole(kept));
  if (isIt && isKept) return;
  await moveWithoutReplacing(to, copy.path);
  throw isIt
    ? new RefusedError('last-copy', 'The file that stays was changed at the same moment.')
    : new RefusedError('changed', 'It was replaced at the same moment.');
}

async function isKeptWhole(kept: HeldFile): Promise<boolean> {
  await requireRealFolder(kept.path).catch((error: unknown) => {
    throw refusalOf(error);
  });
  return isStillAt(kept.path, kept.stamp);
}

/** The system's trash does the rest: nothing of it can be undone from here. */
async function handOver(
  removal: Removal,
  pair: Pair,
  { journal }: RemovalTools,
  systemTrash: (path: string) => Promise<void>,
): Promise<void> {
  const { path, stamp } = pair.copy;
  const entry = begun(removal, pair, { to: '' });
  await journal.add(entry, true);
  try {
    const isWhole = (await isStillAt(path, stamp)) && (pair.kept === null || (await isKeptWhole(pair.kept)));
    if (!isWhole) throw new RefusedError('changed', 'It was changed at the same moment.');
    await systemTrash(path);
  } catch (error) {
    await giveUp(journal, entry);
    throw error;
  }
  await note(journal, { type: 'done', batchId: entry.batchId, n: entry.n });
}

/**
 * The old file gets a second name in the quarantine, the link takes its place in one step, and only when the file that
 * stays is still what was compared does the second name go.
 */
async function replaceByLink(removal: Removal, pair: LinkPair, tools: RemovalTools): Promise<void> {
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

/** Takes back what can be taken back; a file that still is in the quarantine stays listed there. */
async function giveUp(journal: Journal, entry: Begun): Promise<void> {
  if (await clearAway(entry)) await note(journal, { type: 'void', batchId: entry.batchId, n: entry.n });
}

/** What is done is done, and can be told from the disk: a full disk now must not make it look undone. */
async function note(journal: Journal, line: Parameters<Journal['add']>[0]): Promise<void> {
  await journal.add(line).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
  });
}

function begun(
  { batchId, n, kind }: Removal,
  { copy, kept, sha256 }: Pair,
  { to, ...rest }: Pick<Begun, 'to'> & Partial<Begun>,
): Begun {
  const { mode, uid, gid, atimeMs, mtimeMs } = copy.stats;
  return {
    type: 'begin',
    batchId,
    n,
    kind,
    path: copy.path,
    to,
    kept: kept?.path ?? '',
    stamp: copy.stamp,
    sha256,
    temporary: null,
    link: null,
    mode: Number(mode) & 0o7777,
    uid: Number(uid),
    gid: Number(gid),
    atimeMs: Number(atimeMs),
    mtimeMs: Number(mtimeMs),
    trashInfo: null,
    ...rest,
  };
}
