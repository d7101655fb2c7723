/** WordPerfect 5 to 12: text with function codes between the letters; the letters, lines and pages are what is read. */
import { DocumentBuilder } from '../document-builder.ts';
import { ContentEncrypted, type ReadOutcome } from '../outcome.ts';
import { asBuffer, sniffBinary } from '../sniff.ts';
import { readBareText } from './bare-text.ts';
import { wordPerfectLetter, wordPerfect6Letters } from './wordperfect-letters.ts';

/** Total bytes of the codes of fixed length, from 0xC0 on in version 5, from 0xF0 on in later ones. */
const fixed5 = [4, 9, 11, 3, 3, 5, 6, 7, 4, 5, 6, 5, 6, 3, 4, 3];
const fixed6 = [4, 5, 3, 3, 3, 3, 4, 4, 4, 5, 5, 6, 6, 8, 8, 1];
const tabCode5 = 0xc1;
const indentCode5 = 0xc2;

/** Reads a WordPerfect document, of before version 5 only its words; throws when it is damaged or asks for a password. */
export async function readWordPerfect(bytes: Uint8Array): Promise<ReadOutcome> {
  const buffer = asBuffer(bytes);
  if (sniffBinary(bytes) !== 'wpd') return readBareText(bytes);
  if (buffer.readUInt16LE(12) !== 0) throw new ContentEncrypted('document');
  const start = buffer.readUInt32LE(4);
  const isOld = (buffer[10] ?? 0) === 0;
  if (start < 16 || start >= buffer.length) throw new Error('Its header is damaged.');
  const text = isOld ? readVersion5(buffer, start) : readVersion6(buffer, start);
  const builder = new DocumentBuilder();
  for (const [index, page] of text.split('\f').entries()) {
    for (const paragraph of page.split(/\n\s*\n/)) builder.add('paragraph', paragraph, { page: index + 1 });
  }
  return { document: builder.finish() };
}

function readVersion5(buffer: Buffer, start: number): string {
  let text = '';
  for (let at = start; at < buffer.length;) {
    const code = buffer[at] ?? 0;
    if (code >= 0xd0) {
      // Code, kind, length; the length stands again at the end, with the code.
      at += 4 + (at + 4 <= buffer.length ? buffer.readUInt16LE(at + 2) : buffer.length);
      text += code === 0xdc || code === 0xdd ? '\t' : '';
      continue;
    }
    if (code >= 0xc0) {
      if (code === 0xc0) text += wordPerfectLetter(buffer[at + 2] ?? 0, buffer[at + 1] ?? 0);
      else if (code === tabCode5 || code === indentCode5) text += '\t';
      at += fixed5[code - 0xc0] ?? 1;
      continue;
    }
    text += single5(code);
    at += 1;
  }
  return text;
}

function single5(code: number): string {
  if (code >= 0x20 && code < 0x7f) return String.fromCharCode(code);
  if (code === 0x0a || code === 0x8c) return '\n';
  if (code === 0x0c || code === 0x8b) return '\f';
  if (code === 0x0b || code === 0x0d || code === 0xa0) return ' ';
  return code === 0xa9 || code === 0xaa || code === 0xab ? '-' : '';
}

function readVersion6(buffer: Buffer, start: number): string {
  let text = '';
  for (let at = start; at < buffer.length;) {
    const code = buffer[at] ?? 0;
    if (code >= 0xf0) {
      if (code === 0xf0) text += wordPerfectLetter(buffer[at + 2] ?? 0, buffer[at + 1] ?? 0);
      at += fixed6[code - 0xf0] ?? 1;
    } else if (code >= 0xd0) {
      const length = at + 4 <= buffer.length ? buffer.readUInt16LE(at + 2) : 0;
      text += groupText(code, buffer[at + 1] ?? 0);
      at += Math.max(4, length);
    } else {
      text += single6(code);
      at += 1;
    }
  }
  return text;
}

/** Ends of lines, columns, pages and cells, and tabs. */
function groupText(code: number, kind: number): string {
  if (code === 0xe0) return '\t';
  if (code !== 0xd0) return '';
  if (kind >= 1 && kind <= 3) return ' ';
  if (kind >= 0x0a && kind <= 0x0c) return '\t';
  return kind === 0x09 || kind === 0x06 ? '\f' : '\n';
}

function single6(code: number): string {
  if (code >= 0x01 && code <= 0x20) return wordPerfect6Letters.charAt(code - 1);
  if (code < 0x7f) return String.fromCharCode(code);
  if (code === 0x80 || code === 0x81 || code === 0xcd || code === 0xce || code === 0xcf) return ' ';
  if (code === 0x84) return '-';
  if (code === 0x87 || code === 0xcc || code === 0xb9) return '\n';
  return code === 0xc7 || code === 0xb7 ? '\f' : '';
}
