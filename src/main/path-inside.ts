import { join, normalize, sep } from 'node:path';

/** The path below the folder that an address names; null when it leads out of it or cannot be read. */
export function pathInside(folder: string, pathname: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname)));
    return path.startsWith(normalize(folder) + sep) && !path.includes('\0') ? path : null;
  } catch {
    // Not a valid percent encoding.
    return null;
  }
}
