import { readPlainText } from '../plain-text.ts';
import { asBuffer } from '../sniff.ts';
import type { ReadOutcome } from '../outcome.ts';

const textStart = 128;

/** Reads a document of Windows Write and of Word for DOS: a run of bytes behind a header that says its length. */
export async function readWrite(bytes: Uint8Array): Promise<ReadOutcome> {
  const { default: iconv } = await import('iconv-lite');
  const buffer = asBuffer(bytes);
  const text = buffer.subarray(textStart, buffer.readUInt32LE(14));
  const decoded = iconv.decode(text, 'windows-1252').replace(/\r\n?/g, '\n');
  return { document: readPlainText(decoded.replace(/(?![\t\n])\p{Cc}/gu, ' ')) };
}
