/** What is to be done to one copy, and how it is noted down in the journal. */
import { basename, join } from 'node:path';
import type { ActRequest, DuplicateAction, SeenFile } from '../../../shared/contract/acting.ts';
import { clearAway } from './clear-away.ts';
import type { ActedKind, Begun, Journal } from './journal.ts';
import { isStillAt, requireRealFolder, type HeldFile } from './open-file.ts';
import { makeInside, makePrivateFolder } from './quarantine-place.ts';
import { refusalOf } from './refusal.ts';

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
export interface Pair {
  readonly copy: HeldFile;
  readonly kept: HeldFile | null;
  readonly sha256: string | null;
}

/** A place of its own for the file in a quarantine folder. */
export async function placeIn(folder: string, { batchId, n }: Removal, path: string): Promise<string> {
  await makePrivateFolder(folder);
  return join(await makeInside(folder, batchId, `${n}`), basename(path));
}

/** Whether the file that stays is what was compared. */
export async function isKeptWhole(kept: HeldFile): Promise<boolean> {
  await requireRealFolder(kept.path).catch((error: unknown) => {
    throw refusalOf(error);
  });
  return isStillAt(kept.path, kept.stamp);
}

/** Takes back what can be taken back; a file that still is in the quarantine stays listed there. */
export async function giveUp(journal: Journal, entry: Begun): Promise<void> {
  if (await clearAway(entry)) await note(journal, { type: 'void', batchId: entry.batchId, n: entry.n });
}

/** What is done is done, and can be told from the disk: a full disk now must not make it look undone. */
export async function note(journal: Journal, line: Parameters<Journal['add']>[0]): Promise<void> {
  await journal.add(line).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
  });
}

/** The line that is written before anything is done. */
export function begun(
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
