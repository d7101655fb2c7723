/** Whether an added folder can be reached now, on the volume where it was. */
import { lstat } from 'node:fs/promises';
import { isSameVolume, type FindVolume, type Volume } from './volume.ts';

export type Reach =
  | { readonly state: 'there'; readonly device: bigint; readonly volume: Volume | null }
  /** `isOther`: a folder is there, but on another volume, or the mount point of one that is away. */
  | { readonly state: 'away'; readonly isOther: boolean };

/** A dead server lets a call wait for minutes, in one of the four threads that all files go through. */
const patienceMs = 10_000;

/** Where it is away, nothing of it is deleted. */
export async function reach(path: string, known: Volume | null, findVolume: FindVolume): Promise<Reach> {
  const device = await deviceOf(path);
  if (device === null) return { state: 'away', isOther: false };
  const volume = await findVolume(path);
  if (known && volume && !isSameVolume(known, volume)) return { state: 'away', isOther: true };
  return { state: 'there', device, volume };
}

/** The device a folder is on; null when it is not there or does not answer. */
export async function deviceOf(path: string): Promise<bigint | null> {
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  const looked = lstat(path, { bigint: true }).then(
    (stats) => (stats.isDirectory() ? stats.dev : null),
    () => null,
  );
  try {
    return await Promise.race([looked, tired]);
  } finally {
    clearTimeout(timer);
  }
}
