/**
 * A file's new passages in a few large arrays: they cross two borders between processes and threads, where each small string
 * or array costs microseconds.
 */
import { packBlocks, unpackTexts, type TextBlock } from './passage-text.ts';
import type { NewChunk } from './records.ts';

export type PassagePlace = Pick<NewChunk, 'start' | 'end' | 'page' | 'headings' | 'part'>;

/** Lists one after the other; each ends where `ends` says and the next begins. */
interface Lists<T> {
  readonly items: T;
  readonly ends: Uint32Array;
}

/** What is made of the texts. */
export interface PackedTexts {
  readonly texts: readonly TextBlock[];
  /** UTF-8. */
  readonly terms: Lists<Uint8Array>;
  /** `embedHashBytes` each. */
  readonly embedHashes: Uint8Array;
}

/** What cutting them has found. */
export interface CutPassages {
  readonly places: readonly PassagePlace[];
  /** Null: only the texts tell. */
  readonly tokens: Lists<Uint16Array> | null;
}

export interface NewPassages extends PackedTexts, CutPassages {}

export const embedHashBytes = 16;

export function packPassages(chunks: readonly NewChunk[]): NewPassages {
  return { ...packPlaces(chunks), ...packTexts(chunks) };
}

export function packPlaces(chunks: readonly (PassagePlace & Pick<NewChunk, 'tokens'>)[]): CutPassages {
  const tokens = chunks.flatMap((chunk) => chunk.tokens ?? []);
  return {
    places: chunks.map(({ start, end, page, headings, part }) => ({
      start,
      end,
      page,
      headings,
      ...(part === undefined ? {} : { part }),
    })),
    tokens: tokens.length === chunks.length ? packTokens(tokens) : null,
  };
}

export function packTexts(passages: readonly Pick<NewChunk, 'text' | 'terms' | 'embedHash'>[]): PackedTexts {
  const embedHashes = new Uint8Array(embedHashBytes * passages.length);
  for (const [at, { embedHash }] of passages.entries()) embedHashes.set(embedHash, embedHashBytes * at);
  return { texts: packBlocks(passages.map(({ text }) => text)), terms: packTerms(passages), embedHashes };
}

export function embedHashAt({ embedHashes }: NewPassages, at: number): Uint8Array {
  return embedHashes.subarray(embedHashBytes * at, embedHashBytes * (at + 1));
}

export function termsAt({ terms }: NewPassages, at: number): Uint8Array {
  return terms.items.subarray(terms.ends[at - 1] ?? 0, terms.ends[at]);
}

export function tokensAt({ tokens }: NewPassages, at: number): Uint16Array | null {
  return tokens && tokens.items.subarray(tokens.ends[at - 1] ?? 0, tokens.ends[at]);
}

/** Their texts, unpacked. */
export function textsOf({ places, texts }: NewPassages): string[] {
  return unpackTexts(
    texts,
    places.map(({ start, end }) => end - start),
  );
}

function packTerms(chunks: readonly Pick<NewChunk, 'terms'>[]): Lists<Uint8Array> {
  const ends = new Uint32Array(chunks.length);
  let length = 0;
  for (const [at, { terms }] of chunks.entries()) ends[at] = length += Buffer.byteLength(terms);
  const items = Buffer.allocUnsafeSlow(length);
  for (const [at, { terms }] of chunks.entries()) items.write(terms, ends[at - 1] ?? 0);
  return { items, ends };
}

function packTokens(lists: readonly Uint16Array[]): Lists<Uint16Array> {
  const ends = new Uint32Array(lists.length);
  let length = 0;
  for (const [at, list] of lists.entries()) ends[at] = length += list.length;
  const items = new Uint16Array(length);
  for (const [at, list] of lists.entries()) items.set(list, ends[at - 1] ?? 0);
  return { items, ends };
}
