import { detectLegacyCharset } from '../legacy-charset.ts';
import { readZipDirectory, readZipEntry, type ZipEntry } from '../zip.ts';
import type { ArchiveMember } from './member.ts';

/** The members of a zip in the order of its directory; throws when it has none. */
export async function zipMembers(bytes: Uint8Array): Promise<ArchiveMember[]> {
  const entries = [...readZipDirectory(bytes).values()];
  const nameOf = await nameDecoder(entries);
  return entries.map((entry) => {
    const path = nameOf(entry);
    return {
      path,
      kind: /[\\/]$/.test(path) ? 'folder' : 'file',
      size: entry.size,
      packedSize: entry.compressedSize,
      encrypted: entry.encrypted,
      read: (maxBytes) => {
        const content = readZipEntry(bytes, entry, maxBytes);
        if (content.length > maxBytes) throw new RangeError('It is larger than it says.');
        return content;
      },
    };
  });
}

/** Names that are not marked as UTF-8 are in whatever the maker's system used: guessed from all of them together. */
async function nameDecoder(entries: readonly ZipEntry[]): Promise<(entry: ZipEntry) => string> {
  const unsaid = entries.filter(({ isUtf8, name }) => !isUtf8 && name.includes('\uFFFD'));
  if (unsaid.length === 0) return ({ name }) => name;
  const { default: iconv } = await import('iconv-lite');
  const sample = Buffer.concat(unsaid.slice(0, 200).flatMap(({ rawName }) => [rawName, Buffer.from('\n')]));
  const guessed = await detectLegacyCharset(sample);
  // What looks western was written on a DOS or Windows command line.
  const charset = guessed === 'windows-1252' ? 'cp437' : guessed;
  return ({ isUtf8, name, rawName }) =>
    isUtf8 || !name.includes('\uFFFD') ? name : iconv.decode(rawName, charset);
}
