/** Files that an ONNX graph keeps its weights in: `external_data` of ONNX, of which `location` is the file's name. */

/** `key: "location"` of a StringStringEntryProto, and the tag of the value that follows. */
const locationKey = Buffer.from('\x0a\x08location\x12', 'latin1');
/** Key, length of the value, value. */
const longestEntry = locationKey.length + 2 + 4_096;

/** Finds the names in a graph that is given block by block. */
export class ExternalWeights {
  readonly #names = new Set<string>();
  #tail: Buffer = Buffer.alloc(0);

  get names(): readonly string[] {
    return [...this.#names];
  }

  /** A block of the file, in order. What begins near its end is found with the next one, or by the empty block at the end. */
  read(block: Uint8Array, isLast: boolean): void {
    const bytes = Buffer.concat([this.#tail, block]);
    const until = isLast ? bytes.length : bytes.length - longestEntry;
    let at = bytes.indexOf(locationKey);
    for (; at >= 0 && at < until; at = bytes.indexOf(locationKey, at + 1)) {
      const name = stringAt(bytes, at + locationKey.length);
      if (name !== null) this.#names.add(name);
    }
    this.#tail = Buffer.from(bytes.subarray(Math.max(0, until)));
  }
}

/** The string behind its length, a varint; null where it is none that could be a file's name. */
function stringAt(bytes: Buffer, at: number): string | null {
  const low = bytes[at] ?? 0;
  const isLong = low >= 128;
  const length = isLong ? (low & 127) + ((bytes[at + 1] ?? 0) << 7) : low;
  const start = at + (isLong ? 2 : 1);
  const name = bytes.toString('utf8', start, start + length);
  return length === 0 || start + length > bytes.length || /\p{Cc}|�/u.test(name) ? null : name;
}
