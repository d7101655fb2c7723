import { createRequire } from 'node:module';

/** The part of seek-bzip that is used; it brings no types. */
interface Bunzip {
  decode(input: Uint8Array, output: { writeByte(byte: number): void }, multistream: boolean): void;
}

/** The content of a bzip2 file; throws when it is damaged or unpacks to more than `maxBytes`. */
export function unpackBzip2(bytes: Uint8Array, maxBytes: number): Uint8Array {
  const bunzip = createRequire(import.meta.url)('seek-bzip') as Bunzip;
  let content: Buffer = Buffer.allocUnsafe(Math.min(maxBytes, Math.max(65_536, 4 * bytes.length)));
  let length = 0;
  const writeByte = (byte: number): void => {
    if (length === content.length) content = grown(content, maxBytes);
    content[length] = byte;
    length += 1;
  };
  bunzip.decode(bytes, { writeByte }, true);
  return content.subarray(0, length);
}

function grown(content: Buffer, maxBytes: number): Buffer {
  if (content.length >= maxBytes) throw new Error('It unpacks to more than is plausible.');
  const larger = Buffer.allocUnsafe(Math.min(maxBytes, 2 * content.length));
  content.copy(larger);
  return larger;
}
