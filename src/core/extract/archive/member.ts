/** A file inside an archive, wherever its bytes come from. */
export interface ArchiveMember {
  /** As the archive has it; may be anything, `../../etc/passwd` included. It is shown, never opened. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'link';
  /** Bytes once unpacked, as the archive says; it may lie. */
  readonly size: number;
  /** Bytes as it lies in the archive, where each file is packed by itself. */
  readonly packedSize?: number;
  readonly encrypted: boolean;
  /** The content; throws when it is damaged, locked or larger than `maxBytes`. To be called before the next member. */
  readonly read: (maxBytes: number) => Uint8Array;
}

/** Longer paths are cut: they come from archives made to do harm. */
const maxPathLength = 1_000;

/** A member's path as it is shown: slashes, no way up or to a root, no control characters. */
export function shownPath(path: string): string {
  const names = path
    .slice(0, 4 * maxPathLength)
    .replaceAll('\\', '/')
    // oxlint-disable-next-line no-control-regex -- that is what is taken out
    .replace(/[\u0000-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '')
    .split('/')
    .filter((name) => name !== '' && name !== '.' && name !== '..');
  return names.join('/').slice(0, maxPathLength).toWellFormed();
}
