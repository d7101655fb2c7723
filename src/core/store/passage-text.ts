/**
 * Passages' text, compressed: neighbouring passages of a file share a block of about 8,000 code units, which takes 40 %
 * of the room of plain rows. Queries read it through the view `passage_texts`, whose `text` column calls back here.
 */
import type { DatabaseSync } from 'node:sqlite';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { TextRing } from './text-ring.ts';

/** Neighbours in one block. Larger blocks save little more, and a search unpacks up to 200 of them. */
const blockLength = 8_000;
/** A window of the size of a block: the usual one would be four times the memory to clear for each. */
const packing = { level: 3, windowBits: 13, memLevel: 6, chunkSize: 4_096 };
/** Room for a block of ASCII: Node gives 16 kB to each else, and V8 looks for garbage the more often. */
const unpacking = { chunkSize: blockLength + 512 };
/** 500 blocks of ASCII, or half as many. While somebody types, most passages of one search are those of the one before. */
const rememberedBytes = 4_000_000;

export interface TextBlock {
  /** Raw deflate of the UTF-8 text. */
  readonly body: Uint8Array;
  /** UTF-8 bytes before compression. */
  readonly bytes: number;
  /** Where each of its passages begins in it, UTF-16 code units. */
  readonly offsets: readonly number[];
}

/** Packs texts in order; every text is whole in one block. */
export function packBlocks(texts: readonly string[]): TextBlock[] {
  const blocks: TextBlock[] = [];
  let held: string[] = [];
  let length = 0;
  const close = (): void => {
    if (held.length > 0) blocks.push(packBlock(held));
    held = [];
    length = 0;
  };
  for (const text of texts) {
    if (length + text.length > blockLength) close();
    held.push(text);
    length += text.length;
  }
  close();
  return blocks;
}

/** The texts of blocks in order, by their lengths in UTF-16 code units. */
export function unpackTexts(blocks: readonly TextBlock[], lengths: readonly number[]): string[] {
  const rest = lengths.values();
  return blocks.flatMap(({ body, offsets }) => {
    const plain = inflateRawSync(body, unpacking).toString();
    return offsets.map((offset) => plain.slice(offset, offset + (rest.next().value ?? 0)));
  });
}

function packBlock(texts: readonly string[]): TextBlock {
  const offsets: number[] = [];
  let at = 0;
  for (const text of texts) {
    offsets.push(at);
    at += text.length;
  }
  const plain = Buffer.from(texts.join(''));
  return { body: deflateRawSync(plain, packing), bytes: plain.length, offsets };
}

/** Makes the SQL function `passage_text(block id, body, offset, length)` of the view known to a connection. */
export function registerPassageText(db: DatabaseSync): void {
  const unpacked = new TextRing(rememberedBytes);
  const read = (id: number, body: Uint8Array, offset: number, length: number): string => {
    const known = unpacked.slice(id, offset, length);
    if (known !== undefined) return known;
    const plain = inflateRawSync(body, unpacking);
    const isKept = unpacked.put(id, plain);
    return (isKept && unpacked.slice(id, offset, length)) || plain.toString().slice(offset, offset + length);
  };
  db.function('passage_text', { deterministic: true }, (id, body, offset, length) =>
    read(Number(id), body as Uint8Array, Number(offset), Number(length)),
  );
}
