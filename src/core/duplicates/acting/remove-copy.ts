/**
 * One copy: opened, compared with a file that stays, noted down, and only then moved away or replaced. At every moment
 * its content is at its old place, at its new one, or at both.
 */
import { rename } from 'node:fs/promises';
import type { SeenFile } from '../../../shared/contract/acting.ts';
import type { ActedKind } from './journal.ts';
import { isStillAt, openSeen, sameContent, type HeldFile } from './open-file.ts';
import { moveWithoutReplacing } from './place-back.ts';
import { quarantineCandidates } from './quarantine-place.ts';
import { RefusedError, refusalOf } from './refusal.ts';
import {
  begun,
  giveUp,
  isKeptWhole,
  note,
  placeIn,
  type Pair,
  type Removal,
  type RemovalTools,
} from './removal.ts';
import { replaceByLink } from './replace-by-link.ts';
import { forgetTrashNote, moveToTrash, reserveTrashPlace } from './trash.ts';

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
