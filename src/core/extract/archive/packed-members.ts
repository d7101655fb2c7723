/** Archives that libarchive reads: TAR (also gzipped, bzip2ed, xz), 7z, RAR, CAB, CPIO, ISO, AR and others. */
import { createRequire } from 'node:module';
import type { ArchiveReader, LibarchiveWasm } from 'libarchive-wasm';
import { ContentEncrypted } from '../outcome.ts';
import type { ArchiveMember } from './member.ts';

/** An instance that has held this much keeps it: it is dropped afterwards. */
const largeArchive = 16 * 1024 * 1024;

type Library = typeof import('libarchive-wasm');

let instance: Promise<LibarchiveWasm> | null = null;

/**
 * The members in the archive's order; each must be read, if at all, before the next one is asked for. Throws when it is no
 * archive or damaged, `ContentEncrypted` when even the names ask for a password.
 */
export async function* packedMembers(bytes: Uint8Array): AsyncGenerator<ArchiveMember> {
  const library: Library = createRequire(import.meta.url)('libarchive-wasm');
  instance ??= library.libarchiveWasm();
  const wasm = await instance;
  let isSound = false;
  try {
    const reader = new library.ArchiveReader(
      wasm,
      new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    );
    let count = 0;
    for (const entry of reader.entries()) {
      count += 1;
      yield memberOf(entry);
    }
    const isLocked = count === 0 && reader.hasEncryptedData() === true;
    // The list ends at the end and at an error alike.
    const fault = wasm.error_string(reader.archive);
    reader.free();
    isSound = bytes.length < largeArchive && !fault;
    if (isLocked) throw new ContentEncrypted('archive');
    if (fault) throw new Error(`${fault}.`);
  } finally {
    // After an error, and when its reader was left early, the instance is in an unknown state.
    if (!isSound) instance = null;
  }
}

function memberOf(entry: NonNullable<ReturnType<ArchiveReader['nextEntry']>>): ArchiveMember {
  const kind = entry.getFiletype();
  const size = entry.getSize();
  return {
    path: entry.getPathname() ?? '',
    kind: kind === 'Directory' ? 'folder' : kind === 'File' && !entry.getHardlinkTarget() ? 'file' : 'link',
    size,
    encrypted: entry.isEncrypted(),
    read: (maxBytes) => {
      if (size > maxBytes) throw new RangeError('It is too large.');
      const content = entry.readData() ?? new Int8Array();
      return new Uint8Array(content.buffer, content.byteOffset, content.length);
    },
  };
}
