import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';

const blockBytes = 1024 * 1024;

/** Size in bytes and hex sha256 of an open file, read block by block; `look` sees each block, and the last time none. */
export async function digestOfFile(
  handle: FileHandle,
  look: (block: Uint8Array, isLast: boolean) => void = () => undefined,
): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  const block = Buffer.allocUnsafe(blockBytes);
  for (let size = 0; ;) {
    const { bytesRead } = await handle.read(block, 0, blockBytes, null);
    const read = block.subarray(0, bytesRead);
    look(read, bytesRead === 0);
    if (bytesRead === 0) return { size, sha256: hash.digest('hex') };
    hash.update(read);
    size += bytesRead;
  }
}

/** The same of a file by its path. Rejects as `open` and `read` do. */
export async function digestOfPath(
  path: string,
  look?: (block: Uint8Array, isLast: boolean) => void,
): Promise<{ size: number; sha256: string }> {
  const handle = await open(path);
  try {
    return await digestOfFile(handle, look);
  } finally {
    await handle.close();
  }
}
