import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** LanceDB does not fsync; this does it for what it wrote, so that a power cut cannot leave an empty manifest. */
export class DurableFiles {
  readonly #folder: string;
  readonly #synced = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Flushes files that are new since the last call, then the folders that list them. */
  async sync(): Promise<void> {
    const entries = await readdir(this.#folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const fresh = paths.filter((path) => !this.#synced.has(path));
    if (fresh.length === 0) return;
    await Promise.all(fresh.map((path) => flushFile(path, 'r+')));
    // Windows has no handle on a folder to flush, and needs none.
    if (process.platform !== 'win32') {
      const folders = entries.filter((entry) => entry.isDirectory());
      const touched = [this.#folder, ...folders.map((entry) => join(entry.parentPath, entry.name))];
      await Promise.all(touched.map((path) => flushFile(path, 'r')));
    }
    this.#synced.clear();
    for (const path of paths) this.#synced.add(path);
  }
}

async function flushFile(path: string, flags: 'r' | 'r+'): Promise<void> {
  try {
    const handle = await open(path, flags);
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (thrown) {
    // A temporary file that LanceDB has renamed since the listing needs no flush of its own.
    if ((thrown as NodeJS.ErrnoException).code !== 'ENOENT') throw thrown;
  }
}
