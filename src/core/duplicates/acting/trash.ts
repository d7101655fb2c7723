/** The system's trash on Linux, by the XDG trash specification 1.0 (freedesktop.org). */
import { lstat, mkdir, open, realpath, rename, unlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, relative } from 'node:path';
import { RefusedError } from './refusal.ts';

/** A trash folder; paths in its notes begin at `top`, or are absolute for the home trash. */
interface TrashFolder {
  readonly folder: string;
  readonly top: string | null;
}

export interface TrashPlace {
  readonly file: string;
  readonly info: string;
}

/**
 * Notes down in the trash of the file's volume where the file is from, which reserves a name there; the file itself is
 * not moved yet. Rejects with `no-trash` or the system's error.
 */
export async function reserveTrashPlace(path: string, now: Date): Promise<TrashPlace> {
  const { folder, top } = await trashFolderOf(path);
  for (const inside of [folder, join(folder, 'files'), join(folder, 'info')]) await makeFolder(inside);
  const original = top === null ? path : relative(top, path);
  const note = `[Trash Info]\nPath=${percentEncoded(original)}\nDeletionDate=${localTime(now)}\n`;
  const { name, ext } = parse(basename(path));
  for (let count = 1; ; count += 1) {
    const unused = count === 1 ? `${name}${ext}` : `${name}.${count}${ext}`;
    const place = { file: join(folder, 'files', unused), info: join(folder, 'info', `${unused}.trashinfo`) };
    if (await write(place, note)) return place;
  }
}

/** Moves a file to the place that was reserved for it; without success the note is taken away again. */
export async function moveToTrash(path: string, { file, info }: TrashPlace): Promise<void> {
  try {
    await rename(path, file);
  } catch (error) {
    await forgetTrashNote(info);
    throw error;
  }
}

export async function forgetTrashNote(info: string): Promise<void> {
  await unlink(info).catch(ignoreGone);
}

/** Step by step first: a recursive one reports a read-only volume as a missing folder. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { mode: 0o700 }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') await mkdir(folder, { recursive: true, mode: 0o700 });
    else if (error.code !== 'EEXIST') throw error;
  });
}

/** False when the name is taken, by a note or by a file without one. */
async function write({ file, info }: TrashPlace, note: string): Promise<boolean> {
  const handle = await open(info, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(note);
    await handle.datasync();
  } catch (error) {
    await forgetTrashNote(info);
    throw error;
  } finally {
    await handle.close();
  }
  const taken = await lstat(file).then(() => true, ignoreGone);
  if (taken === true) await forgetTrashNote(info);
  return taken !== true;
}

/** The home trash for the volume of the home folder, else one at the top of the file's volume. */
async function trashFolderOf(path: string): Promise<TrashFolder> {
  const data = process.env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share');
  const { dev } = await lstat(dirname(path));
  const home = await existingAbove(data);
  if (home !== null && (await lstat(home)).dev === dev) return { folder: join(data, 'Trash'), top: null };
  const top = await topOfVolume(dirname(path), dev);
  const user = process.getuid?.() ?? 0;
  const shared = await lstat(join(top, '.Trash')).catch(ignoreGone);
  // The specification: only a real folder with the sticky bit may be shared.
  if (shared?.isDirectory() && (shared.mode & 0o1000) !== 0) {
    return { folder: join(top, '.Trash', `${user}`), top };
  }
  const own = join(top, `.Trash-${user}`);
  const stats = await lstat(own).catch(ignoreGone);
  if (stats && (!stats.isDirectory() || stats.uid !== user)) {
    throw new RefusedError('no-trash', `The trash ${own} is not yours.`);
  }
  return { folder: own, top };
}

/** The nearest folder at or above a path that exists; null for none. */
async function existingAbove(path: string): Promise<string | null> {
  for (let folder = path; ; folder = dirname(folder)) {
    const real = await realpath(folder).catch(ignoreGone);
    if (real) return real;
    if (dirname(folder) === folder) return null;
  }
}

async function topOfVolume(folder: string, dev: number): Promise<string> {
  for (let top = folder; ; top = dirname(top)) {
    const above = dirname(top);
    if (above === top || (await lstat(above)).dev !== dev) return top;
  }
}

/** As URLs are (RFC 2396), with slashes kept. */
function percentEncoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** `YYYY-MM-DDThh:mm:ss` in local time. */
function localTime(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}

function ignoreGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw error;
}
