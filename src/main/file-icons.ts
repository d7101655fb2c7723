/** The system's icons, one for each kind of file: asking for each file would ask the disk for each row. */
import { extname } from 'node:path';
import { app } from './platform.ts';

const mostKinds = 200;

export class FileIcons {
  readonly #known = new Map<string, Promise<string | null>>();

  /** A `data:` address of a PNG; null when the system has none for it. */
  of(path: string): Promise<string | null> {
    const kind = extname(path).toLowerCase();
    const known = this.#known.get(kind);
    if (known) return known;
    const asked = ask(path);
    this.#known.set(kind, asked);
    if (this.#known.size > mostKinds) this.#forgetOldest();
    return asked;
  }

  #forgetOldest(): void {
    for (const kind of this.#known.keys()) {
      this.#known.delete(kind);
      return;
    }
  }
}

async function ask(path: string): Promise<string | null> {
  try {
    const image = await app.getFileIcon(path, { size: 'normal' });
    return image.isEmpty() ? null : image.toDataURL();
  } catch {
    // The page has icons of its own.
    return null;
  }
}
