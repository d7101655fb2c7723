import type { DocumentFacts } from '../document-builder.ts';
import { ContentEncrypted, type ReadOutcome } from '../outcome.ts';
import type { CompoundFile } from './compound-file.ts';
import { deletedRuns } from './doc-deletions.ts';
import { headingLevels, type LevelAt } from './doc-styles.ts';
import { WordText } from './word-text.ts';

/** Fields of the file information block ([MS-DOC] 2.5), by their offset. */
const versionAt = 2;
const flagsAt = 10;
const firstCharacterAt = 0x18;
const lastCharacterAt = 0x1c;
const piecesAt = 0x1a2;
const commentAuthorsAt = 0x1ba;
const encrypted = 0x0100;
const secondTable = 0x0200;
/** Word 97; older ones keep their text in one run of bytes. */
const word97 = 0xc1;
const compressed = 0x40000000;

type Decode = (raw: Buffer, codePage: number) => string;

/** Reads a Word 97–2003 document: text, then notes, headers, comments and text boxes; headings by their style. */
export function readDoc(file: CompoundFile, word: Buffer, facts: DocumentFacts, decode: Decode): ReadOutcome {
  const flags = word.readUInt16LE(flagsAt);
  if ((flags & encrypted) !== 0) throw new ContentEncrypted('Word document');
  const text = new WordText();
  if (word.readUInt16LE(versionAt) < word97) {
    addRun(text, decode(runOf(word), 1252), () => 0);
  } else {
    const table = file.stream((flags & secondTable) === 0 ? '0Table' : '1Table');
    if (table === null) throw new Error('The Word document lacks its table of pieces.');
    const deleted = addPieces(text, word, table, decode);
    addRun(text, deleted === '' ? '' : `\r${deleted}\r`, () => 0);
    addRun(text, commentAuthors(word, table), () => 0);
  }
  return { document: text.finish(facts) };
}

function runOf(word: Buffer): Buffer {
  return word.subarray(word.readUInt32LE(firstCharacterAt), word.readUInt32LE(lastCharacterAt));
}

function addRun(text: WordText, run: string, levelAt: LevelAt): void {
  for (let index = 0; index < run.length; index += 1) text.character(run.charAt(index), levelAt(index));
}

/** `places` has the place of each kept character, when any is left out. */
function withoutDeleted(run: string, isDeleted: (at: number) => boolean) {
  let text = '';
  let deleted = '';
  const places: number[] = [];
  for (let at = 0; at < run.length; at += 1) {
    if (isDeleted(at)) {
      deleted += run.charAt(at);
      continue;
    }
    if (deleted !== '' && places.at(-1) !== at - 1) deleted += '\r';
    text += run.charAt(at);
    places.push(at);
  }
  return deleted === '' ? { text: run, deleted, places: null } : { text, deleted, places };
}

/**
 * The text stands in pieces, in one byte or two a character; edits are appended and put in place by this table. Returns
 * what was deleted while changes were tracked.
 */
function addPieces(text: WordText, word: Buffer, table: Buffer, decode: Decode): string {
  const isDeletedAt = deletedRuns(word, table);
  let deleted = '';
  const levelAt = headingLevels(word, table);
  const pieces = pieceTable(table, word.readUInt32LE(piecesAt), word.readUInt32LE(piecesAt + 4));
  const count = Math.floor((pieces.length - 4) / 12);
  for (let index = 0; index < count; index += 1) {
    const length = pieces.readUInt32LE(4 * index + 4) - pieces.readUInt32LE(4 * index);
    const position = pieces.readUInt32LE(4 * (count + 1) + 8 * index + 2);
    if (length <= 0) continue;
    const isCompressed = (position & compressed) !== 0;
    const start = isCompressed ? (position & ~compressed) / 2 : position;
    const width = isCompressed ? 1 : 2;
    const raw = word.subarray(start, start + width * length);
    const run = isCompressed ? decode(raw, 1252) : raw.toString('utf16le');
    const kept = withoutDeleted(run, (at) => isDeletedAt(start + width * at));
    addRun(text, kept.text, (at) => levelAt(start + width * (kept.places?.[at] ?? at)));
    deleted += kept.deleted;
  }
  return deleted;
}

/** Who commented, as a paragraph of its own: names with their length before them. */
function commentAuthors(word: Buffer, table: Buffer): string {
  if (word.length < commentAuthorsAt + 8) return '';
  const names: string[] = [];
  const start = word.readUInt32LE(commentAuthorsAt);
  const end = Math.min(table.length, start + word.readUInt32LE(commentAuthorsAt + 4));
  for (let at = start; at + 2 <= end;) {
    const length = table.readUInt16LE(at);
    names.push(table.toString('utf16le', at + 2, Math.min(end, at + 2 + 2 * length)));
    at += 2 + 2 * length;
  }
  return names.length === 0 ? '' : `\rComments by ${names.join(', ')}\r`;
}

/** The part of the table stream that lists the pieces; properties of fast saves stand before it. */
function pieceTable(table: Buffer, start: number, length: number): Buffer {
  const end = Math.min(table.length, start + length);
  let at = start;
  while (at < end && table[at] === 1) at += 3 + table.readUInt16LE(at + 1);
  if (at >= end || table[at] !== 2) throw new Error('The Word document has no table of pieces.');
  return table.subarray(at + 5, Math.min(end, at + 5 + table.readUInt32LE(at + 1)));
}
