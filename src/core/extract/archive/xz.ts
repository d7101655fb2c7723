import { createRequire } from 'node:module';

type Library = typeof import('xz-decompress');

/** The content of an xz file; throws when it is damaged or unpacks to more than `maxBytes`. */
export async function unpackXz(bytes: Uint8Array, maxBytes: number): Promise<Uint8Array> {
  const { XzReadableStream } = createRequire(import.meta.url)('xz-decompress') as Library;
  const packed = new Blob([new Uint8Array(bytes)]).stream();
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of new XzReadableStream(packed)) {
    // The library hands out views of memory that it writes to again.
    parts.push(new Uint8Array(part));
    length += part.length;
    if (length > maxBytes) throw new Error('It unpacks to more than is plausible.');
  }
  return Buffer.concat(parts);
}
