/** Text out of documents whose format is not known in full: runs of letters, wherever they stand in the file. */
import { detailSentence } from '../../../shared/details.ts';
import { DocumentBuilder, type DocumentFacts } from '../document-builder.ts';
import { detectLegacyCharset } from '../legacy-charset.ts';
import { CompoundFile } from '../ole/compound-file.ts';
import type { ReadOutcome } from '../outcome.ts';
import { asBuffer, sniffBinary } from '../sniff.ts';

const shortestRun = 6;
const maxTextLength = 4_000_000;
const mark = {
  partial: {
    code: 'sampled',
    detail: detailSentence('words-only', {}),
  },
} as const satisfies DocumentFacts;

/** Reads the words of OneNote, Publisher, Works, old WordPerfect and similar files; `no-text` when there are none. */
export async function readBareText(bytes: Uint8Array): Promise<ReadOutcome> {
  const builder = new DocumentBuilder();
  const buffer = asBuffer(bytes);
  const seen = new Set<string>();
  for (const stream of sniffBinary(bytes) === 'ole' ? streamsOf(buffer) : [buffer]) {
    const { wide, narrow } = runsOf(stream);
    for (const run of [...wide, ...(await decoded(narrow))]) {
      const text = run.replace(/\r\n?/g, '\n').trim();
      if (!seen.has(text)) builder.add('paragraph', text);
      seen.add(text);
    }
    if (builder.length > maxTextLength) break;
  }
  return { document: builder.finish(mark, 'untitled') };
}

/** A container's parts, each in one piece; its properties and pictures say nothing. */
function streamsOf(buffer: Buffer): Buffer[] {
  const file = new CompoundFile(buffer);
  // Property sets begin with a control character.
  const isText = (name: string) => name.charCodeAt(0) >= 32 && !name.endsWith('ctls');
  const paths = file.paths.filter((path) => isText(path.slice(path.lastIndexOf('/') + 1)));
  return paths.flatMap((path) => file.stream(path) ?? []);
}

interface Runs {
  readonly wide: string[];
  readonly narrow: Buffer[];
}

function runsOf(bytes: Buffer): Runs {
  const runs: Runs = { wide: [], narrow: [] };
  for (let at = 0; at < bytes.length;) {
    const wide = wideEnd(bytes, at);
    const narrow = narrowEnd(bytes, at);
    if (wide - at >= 2 * shortestRun && wide >= narrow) {
      const text = bytes.toString('utf16le', at, wide);
      if (looksWritten(text)) runs.wide.push(text);
      at = wide;
    } else {
      if (narrow - at >= shortestRun && looksWritten(bytes.toString('latin1', at, narrow))) {
        runs.narrow.push(bytes.subarray(at, narrow));
      }
      at = Math.max(narrow, at + 1);
    }
  }
  return runs;
}

/** Where a run of two-byte letters (Latin to Arabic, and the usual marks) ends. */
function wideEnd(bytes: Buffer, start: number): number {
  let at = start;
  for (; at + 1 < bytes.length; at += 2) {
    const low = bytes[at] ?? 0;
    const high = bytes[at + 1] ?? 0;
    if (high === 0 ? !isPrintable(low) : high > 6 && !(high === 0x20 && low >= 0x10 && low <= 0x3a)) break;
  }
  return at;
}

function narrowEnd(bytes: Buffer, start: number): number {
  let at = start;
  while (at < bytes.length && isPrintable(bytes[at] ?? 0)) at += 1;
  return at;
}

function isPrintable(byte: number): boolean {
  return (
    (byte >= 0x20 && byte < 0x7f) || byte >= 0x91 || byte === 9 || byte === 10 || byte === 13 || byte === 0x85
  );
}

/** Most of it letters and spaces, and something like a word among them. */
function looksWritten(text: string): boolean {
  const letters = text.match(/[\p{L}\p{Nd}\s]/gu)?.length ?? 0;
  if (letters < 0.8 * text.length || new Set(text).size < 4) return false;
  if (/^\d{6,}\s*$/.test(text)) return true;
  return text.length > 2 * shortestRun
    ? /\p{L}{3}/u.test(text)
    : /\p{L}{2,}\s\p{L}{2,}|^\p{L}{6,}\s*$/u.test(text);
}

/** All one-byte runs of a stream are in the same encoding. */
async function decoded(runs: readonly Buffer[]): Promise<string[]> {
  if (runs.length === 0) return [];
  const { default: iconv } = await import('iconv-lite');
  const charset = await detectLegacyCharset(Buffer.concat(runs.slice(0, 500)));
  return runs.map((run) => iconv.decode(run, charset));
}
