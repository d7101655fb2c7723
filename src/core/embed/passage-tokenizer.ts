/** The tokens of a document's passages, found together: cutting it, and embedding its passages, take them from one reading. */
import type { CountTokens } from '../chunk/chunk.ts';
import { readWordPieceVocabulary } from './tokenizer-file.ts';
import { WordPiece, type EncodedText } from './word-piece.ts';

/** Of a longer text (code units) only what is asked for is read. */
const longestEncoded = 1_000_000;

const arenaLength = 65_536;

/** Reads tokenizer.json of a model folder and nothing else. Rejects with `MODEL_MISSING` or `MODEL_DAMAGED`. */
export async function createPassageTokenizer(modelFolder: string): Promise<PassageTokenizer> {
  return new PassageTokenizer(new WordPiece(await readWordPieceVocabulary(modelFolder)));
}

export class PassageTokenizer {
  readonly #wordPiece: WordPiece;
  #text: string | null = null;
  #encoded: EncodedText | null = null;
  #context = '';
  #contextIds: Int32Array = new Int32Array(0);

  #arena = new Uint16Array(0);
  #taken = 0;

  constructor(wordPiece: WordPiece) {
    this.#wordPiece = wordPiece;
  }

  readonly count: CountTokens = (text, start = 0, end = text.length) => {
    const [from, to] = this.#tokensBefore(text, start, end);
    return from < 0 || to < 0 ? this.#wordPiece.count(text, start, end) : to - from;
  };

  /** The ids, at most `limit`, of the line `context` followed by `[start, end)` of a text; below 65,536 each. */
  ids(text: string, start: number, end: number, context: string, limit: number): Uint16Array {
    if (context !== this.#context) {
      this.#context = context;
      this.#contextIds = this.#wordPiece.encode(context);
    }
    const [from, to] = this.#tokensBefore(text, start, end);
    const own =
      this.#encoded === null || from < 0 || to < 0
        ? this.#wordPiece.encode(text.slice(start, end), limit)
        : this.#encoded.ids.subarray(from, to);
    const shown = this.#contextIds.subarray(0, limit);
    const ids = this.#room(Math.min(limit, shown.length + own.length));
    ids.set(shown);
    ids.set(own.subarray(0, ids.length - shown.length), shown.length);
    return ids;
  }

  /** A part of a large array: an array of its own for each passage costs more than what is written to it. */
  #room(length: number): Uint16Array {
    if (this.#taken + length > this.#arena.length) {
      this.#arena = new Uint16Array(Math.max(arenaLength, length));
      this.#taken = 0;
    }
    return this.#arena.subarray(this.#taken, (this.#taken += length));
  }

  /** How many tokens of the text begin before each end of a range; -1 where that is not known without reading it. */
  #tokensBefore(text: string, start: number, end: number): readonly [number, number] {
    if (text !== this.#text) {
      this.#text = text;
      this.#encoded = text.length <= longestEncoded ? this.#wordPiece.encodeWithPlaces(text) : null;
    }
    const { before } = this.#encoded ?? {};
    return [before?.[start] ?? -1, before?.[end] ?? -1];
  }
}
