import { gunzipSync } from 'node:zlib';
import type { ReadOutcome } from './outcome.ts';
import { decodeText } from './decode-text.ts';
import { readXml } from './xml.ts';

const maxBytes = 64 * 1024 * 1024;

/** Reads a compressed SVG drawing as its texts; throws when it unpacks to more than is plausible. */
export async function readSvgz(bytes: Uint8Array): Promise<ReadOutcome> {
  const decoded = await decodeText(gunzipSync(bytes, { maxOutputLength: maxBytes }));
  if (decoded === null) throw new Error('It holds no drawing.');
  return { document: readXml(decoded.text) };
}
