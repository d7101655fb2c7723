import { isAscii, isUtf8 } from 'node:buffer';
import { detectLegacyCharset } from './legacy-charset.ts';
import { decodeSevenBit, sevenBitCharset } from './seven-bit.ts';
import { asBuffer } from './sniff.ts';

const sampleBytes = 16 * 1024;
const maxNulShare = 0.001;
const maxControlShare = 0.03;
/** A file is UTF-8 with a few broken bytes when at most this share of its letters beyond ASCII is broken. */
const maxBrokenShare = 0.05;

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding, lower case. */
  readonly charset: string;
}

/**
 * Text of any encoding: byte order mark, then UTF-16, UTF-8, then what the document declares, then detection from the
 * letters, then windows-1252. Null when the bytes are not text. Newlines are `\n` and NULs are gone.
 */
export async function decodeText(bytes: Uint8Array, declared?: string): Promise<DecodedText | null> {
  const first =
    decodeMarked(bytes) ??
    decodeUnmarkedWide(bytes) ??
    (await decodeUtf8(bytes)) ??
    (await decodeOther(bytes, declared));
  const decoded = first !== null && looksBinary(first.text) ? decodeWideByLetters(bytes) : first;
  if (decoded === null || looksBinary(decoded.text)) return null;
  return { text: normalize(decoded.text), charset: decoded.charset };
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    return { text: asBuffer(bytes).toString('utf8', 3), charset: 'utf-8' };
  }
  if (a === 0xff && b === 0xfe) {
    return c === 0 && d === 0 && bytes.length % 4 === 0 ? utf32(bytes, 4, true) : utf16(bytes, 2, true);
  }
  if (a === 0xfe && b === 0xff) return utf16(bytes, 2, false);
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32(bytes, 4, false);
  return null;
}

function utf16(bytes: Uint8Array, start: number, littleEndian: boolean): DecodedText {
  const even = bytes.subarray(start, bytes.length - ((bytes.length - start) % 2));
  if (littleEndian) return { text: asBuffer(even).toString('utf16le'), charset: 'utf-16le' };
  return { text: Buffer.from(even).swap16().toString('utf16le'), charset: 'utf-16be' };
}

function utf32(bytes: Uint8Array, start: number, littleEndian: boolean): DecodedText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = start; at + 4 <= bytes.length; at += 4) {
    const codePoint = view.getUint32(at, littleEndian);
    parts.push(codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : '\uFFFD');
  }
  return { text: parts.join(''), charset: littleEndian ? 'utf-32le' : 'utf-32be' };
}

async function decodeUtf8(bytes: Uint8Array): Promise<DecodedText | null> {
  const buffer = asBuffer(bytes);
  if (isAscii(bytes)) {
    const text = buffer.toString('latin1');
    const charset = sevenBitCharset(text);
    if (charset === null) return { text, charset: 'ascii' };
    const { default: iconv } = await import('iconv-lite');
    return { text: decodeSevenBit(text, charset, (part, twin) => iconv.decode(part, twin)), charset };
  }
  if (isUtf8(bytes.subarray(0, lengthWithoutCutCharacter(bytes)))) {
    return { text: buffer.toString('utf8'), charset: 'utf-8' };
  }
  return decodeBrokenUtf8(buffer);
}

/** A file that was cut by size can end inside a character. */
function lengthWithoutCutCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back < bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    // A lone byte after plain ASCII is a letter of an older encoding, not a cut one.
    if (byte >= 0xc0) return isAscii(bytes.subarray(0, -back)) ? bytes.length : bytes.length - back;
  }
  return bytes.length;
}

function decodeBrokenUtf8(buffer: Buffer): DecodedText | null {
  const sample = buffer.toString('utf8', 0, sampleBytes);
  const beyondAscii = countMatches(sample, /[^\0-\x7F\uFFFD]/g);
  const broken = countMatches(sample, /\uFFFD/g);
  if (beyondAscii === 0 || broken > maxBrokenShare * beyondAscii) return null;
  return { text: buffer.toString('utf8'), charset: 'utf-8' };
}

async function decodeOther(bytes: Uint8Array, declared: string | undefined): Promise<DecodedText | null> {
  // Control bytes say binary in every encoding that is left; looking first keeps the detector off such files.
  if (looksBinary(asBuffer(bytes).toString('latin1', 0, sampleBytes))) return decodeWideByLetters(bytes);
  const { default: iconv } = await import('iconv-lite');
  const usable = declared !== undefined && isByteCharset(declared) && iconv.encodingExists(declared);
  const charset = usable ? westernAs1252(declared) : await detectLegacyCharset(bytes);
  return { text: iconv.decode(asBuffer(bytes), charset), charset };
}

/** What calls itself UTF but did not decode as such is something else. */
function isByteCharset(label: string): boolean {
  return !/^(?:x-)?(?:utf|ucs|unicode|cesu|ascii|us-ascii|binary|hex|base64)/i.test(label.trim());
}

/** Browsers read Latin-1 as its superset, since that is what people mean. */
function westernAs1252(label: string): string {
  const lower = label.trim().toLowerCase();
  return /^(?:iso[-_]?8859[-_]?1|latin-?1|l1)$/.test(lower) ? 'windows-1252' : lower;
}

/** UTF-16 and UTF-32 without a mark show as NULs that always fall on the same places. */
function decodeUnmarkedWide(bytes: Uint8Array): DecodedText | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleBytes) & ~3);
  if (sample.length < 4 || !sample.includes(0)) return null;
  const nuls = [0, 0, 0, 0];
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] === 0) nuls[at & 3] = (nuls[at & 3] ?? 0) + 1;
  }
  const [first, second, third, fourth] = nuls.map((count) => count / (sample.length / 4));
  if (first === undefined || second === undefined || third === undefined || fourth === undefined) return null;
  if (third > 0.9 && fourth > 0.9 && first < 0.1) return utf32(bytes, 0, true);
  if (first > 0.9 && second > 0.9 && fourth < 0.1) return utf32(bytes, 0, false);
  if (second + fourth > 0.6 && first + third < 0.05) return utf16(bytes, 0, true);
  if (first + third > 0.6 && second + fourth < 0.05) return utf16(bytes, 0, false);
  return null;
}

/** Letters of one script, which a text is in for the most part; by chance they do not come together. */
const scripts = [
  /[\u3040-\u30FF\u4E00-\u9FFF]/g,
  /[\uAC00-\uD7AF]/g,
  /[\u0370-\u03FF]/g,
  /[\u0400-\u04FF]/g,
  /[\u0590-\u05FF]/g,
  /[\u0600-\u06FF]/g,
  /[\u0E00-\u0E7F]/g,
];

/** UTF-16 without a mark and with few Latin letters has no NULs to tell it by; its letters do. */
function decodeWideByLetters(bytes: Uint8Array): DecodedText | null {
  for (const littleEndian of [true, false]) {
    const decoded = utf16(bytes, 0, littleEndian);
    const sample = decoded.text.slice(0, sampleBytes / 2);
    const written = countMatches(sample, /[\p{L}\p{M}\p{N}\p{P}\p{Zs}\n\r\t]/gu);
    const letters = countMatches(sample, /\p{L}/gu);
    const ofOne = Math.max(...scripts.map((script) => countMatches(sample, script)));
    const hasBreaks = /[\n\r \u3000-\u3002\uFF0C]/.test(sample);
    if (letters >= 8 && written > 0.97 * sample.length && ofOne > 0.7 * letters && hasBreaks) return decoded;
  }
  return null;
}

/** Control characters that text does not have; form feed, escape and the like it may. */
function looksBinary(text: string): boolean {
  const end = Math.min(text.length, sampleBytes);
  let controls = 0;
  let nuls = 0;
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 31 ? code !== 127 : (code >= 7 && code <= 13) || code === 27) continue;
    controls += 1;
    if (code === 0) nuls += 1;
  }
  return controls > maxControlShare * end || nuls > maxNulShare * end;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function normalize(text: string): string {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed();
  const unmarked = wellFormed.charCodeAt(0) === 0xfeff ? wellFormed.slice(1) : wellFormed;
  const withoutNul = unmarked.includes('\0') ? unmarked.replaceAll('\0', '') : unmarked;
  return withoutNul.includes('\r') ? withoutNul.replace(/\r\n?/g, '\n') : withoutNul;
}
