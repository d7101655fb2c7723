import type { DocumentFacts } from '../document-builder.ts';
import type { CompoundFile } from './compound-file.ts';

const titleId = 2;
const subjectId = 3;
const authorId = 4;
const keywordsId = 5;
const commentsId = 6;
const createdId = 12;
const savedId = 13;
const codePageId = 1;
const shortType = 2;
const stringType = 30;
const wideStringType = 31;
const timeType = 64;
/** Microseconds between 1601, where Windows counts from, and 1970. */
const epochShiftMs = 11_644_473_600_000;
/** What claims to be from a later year is damaged. */
const latestMs = Date.UTC(2200, 0);

type Decode = (raw: Buffer, codePage: number) => string;

/** Title, author and times from the property set of an old Office file ([MS-OLEPS]); empty when there is none. */
export function summaryFacts(file: CompoundFile, decode: Decode): DocumentFacts {
  const stream = file.stream('\u0005SummaryInformation');
  if (stream === null) return {};
  try {
    return readSummary(stream, decode);
  } catch (error) {
    // Offsets that lead out of a damaged property set: the text of the document is what matters.
    if (error instanceof RangeError) return {};
    throw error;
  }
}

function readSummary(stream: Buffer, decode: Decode): DocumentFacts {
  const start = stream.readUInt32LE(44);
  const offsets = new Map<number, number>();
  const count = Math.min(stream.readUInt32LE(start + 4), 1000);
  for (let index = 0; index < count; index += 1) {
    const at = start + 8 + 8 * index;
    offsets.set(stream.readUInt32LE(at), start + stream.readUInt32LE(at + 4));
  }
  const codePageAt = offsets.get(codePageId);
  const isShort = codePageAt !== undefined && stream.readUInt16LE(codePageAt) === shortType;
  const codePage = isShort ? stream.readUInt16LE(codePageAt + 4) : 1252;
  const text = (id: number) => stringAt(stream, offsets.get(id), (raw) => decode(raw, codePage));
  const created = timeAt(stream, offsets.get(createdId));
  const modified = timeAt(stream, offsets.get(savedId));
  return {
    title: text(titleId),
    author: text(authorId),
    about: [subjectId, keywordsId, commentsId]
      .map(text)
      .filter((line) => line !== '')
      .join('\n'),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  };
}

function stringAt(stream: Buffer, at: number | undefined, decode: (raw: Buffer) => string): string {
  if (at === undefined) return '';
  const type = stream.readUInt16LE(at);
  const length = stream.readUInt32LE(at + 4);
  const raw = stream.subarray(at + 8, at + 8 + (type === wideStringType ? 2 * length : length));
  if (type === wideStringType) return raw.toString('utf16le').replace(/\0.*$/s, '');
  return type === stringType ? decode(raw).replace(/\0.*$/s, '') : '';
}

function timeAt(stream: Buffer, at: number | undefined): number | undefined {
  if (at === undefined || stream.readUInt16LE(at) !== timeType) return undefined;
  const time = Number(stream.readBigUInt64LE(at + 4) / 10_000n) - epochShiftMs;
  return time > 0 && time < latestMs ? time : undefined;
}
