/** Documents of Hangul (Hancom Office) 5: sections of records, deflated each by itself. */
import { inflateRawSync } from 'node:zlib';
import { DocumentBuilder, type DocumentFacts } from '../document-builder.ts';
import type { CompoundFile } from '../ole/compound-file.ts';
import { ContentEncrypted, type ReadOutcome } from '../outcome.ts';

const paragraphText = 67;
const compressed = 1;
const locked = 2;
const maxSectionBytes = 64 * 1024 * 1024;
/** Controls that take eight letters' room; the others take one. */
const wideControls = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);

/** Reads the paragraphs of all sections; throws `ContentEncrypted` when it asks for a password. */
export function readHwp(file: CompoundFile, header: Buffer, facts: DocumentFacts): ReadOutcome {
  const flags = header.readUInt32LE(36);
  if ((flags & locked) !== 0) throw new ContentEncrypted('document');
  const builder = new DocumentBuilder();
  const sections = file.paths.filter((path) => /^bodytext\/section\d+$/i.test(path));
  for (const path of sections.sort((a, b) => numberIn(a) - numberIn(b))) {
    const stored = file.stream(path) ?? Buffer.alloc(0);
    const packed = (flags & compressed) !== 0;
    const section = packed ? inflateRawSync(stored, { maxOutputLength: maxSectionBytes }) : stored;
    for (const text of paragraphsIn(section)) builder.add('paragraph', text);
  }
  return { document: builder.finish(facts) };
}

function numberIn(path: string): number {
  return Number(/\d+$/.exec(path)?.[0] ?? 0);
}

function* paragraphsIn(section: Buffer): Generator<string> {
  for (let at = 0; at + 4 <= section.length;) {
    const head = section.readUInt32LE(at);
    const short = head >>> 20;
    const isLong = short === 0xfff && at + 8 <= section.length;
    const start = at + (isLong ? 8 : 4);
    const size = isLong ? section.readUInt32LE(at + 4) : short;
    if ((head & 0x3ff) === paragraphText) yield lettersOf(section.subarray(start, start + size));
    at = start + size;
  }
}

function lettersOf(raw: Buffer): string {
  let text = '';
  for (let at = 0; at + 1 < raw.length; at += 2) {
    const code = raw.readUInt16LE(at);
    if (code >= 32) text += String.fromCharCode(code);
    else if (code === 10 || code === 13) text += '\n';
    else if (wideControls.has(code)) {
      text += code === 9 ? '\t' : '';
      at += 14;
    }
  }
  return text;
}
