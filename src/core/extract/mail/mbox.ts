import { DocumentBuilder } from '../document-builder.ts';
import type { NestedReader, ReadOutcome } from '../outcome.ts';
import { asBuffer } from '../sniff.ts';
import { addMessage } from './message.ts';
import { parseMessage } from './mime.ts';

const maxTextLength = 64 * 1024 * 1024;
const newline = 10;

/** Reads a mailbox: its messages in the order they are stored, each like a message of its own. */
export async function readMbox(bytes: Uint8Array, nested: NestedReader): Promise<ReadOutcome> {
  const builder = new DocumentBuilder();
  for (const message of splitMbox(asBuffer(bytes))) {
    await addMessage(builder, await parseMessage(message), nested, 'below');
    if (builder.length > maxTextLength) break;
  }
  return { document: builder.finish({}, 'untitled') };
}

/**
 * The messages of a mailbox. Each begins with a line `From <sender> <date>` at the start or after an empty line (RFC
 * 4155); such a line inside a message is quoted (`>From`), and loses its quote.
 */
export function* splitMbox(bytes: Buffer): Generator<Buffer> {
  let start = -1;
  for (let line = 0; line < bytes.length;) {
    const found = bytes.indexOf(newline, line);
    const end = found < 0 ? bytes.length : found;
    if (isSeparator(bytes, line, end)) {
      if (start >= 0) yield withoutQuotes(bytes.subarray(start, line));
      start = end + 1;
    } else if (start < 0) {
      start = line;
    }
    line = end + 1;
  }
  if (start >= 0 && start < bytes.length) yield withoutQuotes(bytes.subarray(start));
}

function isSeparator(bytes: Buffer, start: number, end: number): boolean {
  // 'F', the usual case being any other letter.
  if (bytes[start] !== 0x46 || !isAfterEmptyLine(bytes, start)) return false;
  return /^From \S+.*\d{4}\s*$/.test(bytes.toString('latin1', start, Math.min(end, start + 500)));
}

function isAfterEmptyLine(bytes: Buffer, start: number): boolean {
  if (start === 0) return true;
  const before = bytes[start - 2];
  return before === newline || (before === 13 && bytes[start - 3] === newline) || start === 1;
}

function withoutQuotes(message: Buffer): Buffer {
  if (!message.includes('\n>From ')) return message;
  return Buffer.from(message.toString('latin1').replace(/\n>(>*From )/g, '\n$1'), 'latin1');
}
