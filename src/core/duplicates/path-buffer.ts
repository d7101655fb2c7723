import { joinPath } from '../store/paths.ts';

const separatorOnly = new Uint8Array(0);

/** Paths one after another in the same memory: a buffer of its own for each takes as long as asking the system about it. */
export class PathBuffer {
  #bytes = Buffer.allocUnsafeSlow(4_096);
  #start = 0;

  /** The folder of the paths that follow. */
  enter(folder: Uint8Array): void {
    const prefix = joinPath(folder, separatorOnly);
    this.#start = prefix.length;
    this.#makeRoom(0);
    this.#bytes.set(prefix);
  }

  /** The path of the name that stands there among others; it holds until the next one. */
  of(names: Uint8Array, from: number, to: number): Buffer {
    const length = to - from;
    this.#makeRoom(length);
    // Names are short: a view of each would take longer than its bytes.
    for (let at = 0; at < length; at += 1) this.#bytes[this.#start + at] = names[from + at] ?? 0;
    return this.#bytes.subarray(0, this.#start + length);
  }

  /** The same for a name with one character a byte. */
  ofLatin1(name: string): Buffer {
    this.#makeRoom(name.length);
    this.#bytes.write(name, this.#start, 'latin1');
    return this.#bytes.subarray(0, this.#start + name.length);
  }

  /** The name at the end of the present path. */
  nameOf(path: Buffer): Buffer {
    return path.subarray(this.#start);
  }

  #makeRoom(nameLength: number): void {
    if (this.#start + nameLength <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.#start + nameLength));
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}
