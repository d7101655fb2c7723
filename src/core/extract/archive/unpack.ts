import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { asBuffer, sniffBinary } from '../sniff.ts';

/** One file, or a TAR, packed by itself may become this large. */
const maxUnpacked = 256 * 1024 * 1024;

/** The content of a gzip, zstd, bzip2 or xz file; null for another kind. Throws when it is damaged or unpacks to more than 256 MB. */
export async function unpackSingle(bytes: Uint8Array): Promise<Uint8Array | null> {
  switch (sniffBinary(bytes)) {
    case 'gz':
      return gunzipSync(bytes, { maxOutputLength: maxUnpacked });
    case 'zst':
      return zstdDecompressSync(bytes, { maxOutputLength: maxUnpacked });
    case 'bz2':
      return (await import('./bzip2.ts')).unpackBzip2(bytes, maxUnpacked);
    case 'xz':
      return (await import('./xz.ts')).unpackXz(bytes, maxUnpacked);
    default:
      return null;
  }
}

/** What a packed file is called once unpacked: as the gzip header says, else its name without the ending. */
export function unpackedName(name: string, bytes: Uint8Array): string {
  return (
    gzipName(asBuffer(bytes)) ??
    name.replace(/\.(?:tgz|tbz2?|txz|tzst)$/i, '.tar').replace(/\.(?:gz|bz2|xz|zst|z|lzma)$/i, '')
  );
}

const hasExtra = 4;
const hasName = 8;

function gzipName(bytes: Buffer): string | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || ((bytes[3] ?? 0) & hasName) === 0) return null;
  const start = ((bytes[3] ?? 0) & hasExtra) === 0 ? 10 : 12 + bytes.readUInt16LE(10);
  const end = bytes.indexOf(0, start);
  return end > start && end - start < 256 ? bytes.toString('latin1', start, end) : null;
}
