import { asBuffer, isEncryptedOle, sniffBinary } from './sniff.ts';
import { readZipDirectory } from './zip.ts';

/** What 7-Zip calls its encryption, and how far from the end of the file it says so. */
const sevenZipEncryption = Buffer.from('06f10701', 'hex');
const sevenZipTail = 64 * 1024;

/** Whether a file that is not read as a document asks for a password: archives and old Office files. */
export function isLocked(bytes: Uint8Array): boolean {
  const kind = sniffBinary(bytes);
  if (kind === 'ole') return isEncryptedOle(bytes);
  if (kind === '7z') return asBuffer(bytes.subarray(-sevenZipTail)).includes(sevenZipEncryption);
  return kind === 'zip' && isLockedZip(bytes);
}

/** A file in it is encrypted; the names never are. */
function isLockedZip(bytes: Uint8Array): boolean {
  try {
    return [...readZipDirectory(bytes).values()].some(({ encrypted }) => encrypted);
  } catch {
    // Without a directory nothing can be said of its files.
    return false;
  }
}
