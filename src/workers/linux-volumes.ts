/** Volumes of a Linux machine, from the kernel's list of mounts. */
import { readdir, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isRemoteFileSystem, type FindVolume, type Volume } from '../core/watch/volume.ts';

export interface MountFiles {
  readonly mounts: string;
  /** A link to its device for each volume. */
  readonly uuids: string;
}

const kernelFiles: MountFiles = { mounts: '/proc/self/mounts', uuids: '/dev/disk/by-uuid' };

/** Answers null on other systems, where there is no such list. */
export function createFindVolume(files: MountFiles = kernelFiles): FindVolume {
  return async (folder) => {
    const text = await readFile(files.mounts, 'utf8').catch(() => null);
    if (text === null) return null;
    const mount = mountOf(folder, text);
    if (mount === null) return null;
    const { device, mountPoint, fileSystem } = mount;
    const uuid = await uuidOf(device, files.uuids);
    return { uuid, mountPoint, fileSystem, isRemote: isRemoteFileSystem(fileSystem) } satisfies Volume;
  };
}

interface Mount {
  readonly device: string;
  readonly mountPoint: string;
  readonly fileSystem: string;
}

/** The innermost mount around a folder; of several at one place the last one, which hides the others. */
function mountOf(folder: string, text: string): Mount | null {
  let found: Mount | null = null;
  for (const line of text.split('\n')) {
    const [device = '', place = '', fileSystem = ''] = line.split(' ');
    const mountPoint = unescaped(place);
    if (mountPoint === '' || !isInside(folder, mountPoint)) continue;
    if (found === null || mountPoint.length >= found.mountPoint.length)
      found = { device: unescaped(device), mountPoint, fileSystem };
  }
  return found;
}

function isInside(folder: string, mountPoint: string): boolean {
  if (folder === mountPoint || mountPoint === '/') return true;
  return folder.startsWith(`${mountPoint}/`);
}

/** Spaces and the like stand there as `\040`. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 8)));
}

async function uuidOf(device: string, folder: string): Promise<string | null> {
  if (!device.startsWith('/')) return null;
  const [real, names] = await Promise.all([
    realpath(device).catch(() => device),
    readdir(folder).catch(() => []),
  ]);
  for (const name of names) {
    const target = await realpath(join(folder, name)).catch(() => null);
    if (target === real) return name;
  }
  return null;
}
