import { CodeUnits } from '../tokens/code-units.ts';
import { classOf, codePointClass } from './code-point-classes.ts';
import { PieceTable } from './piece-table.ts';
import type { WordPieceVocabulary } from './tokenizer-file.ts';

const { dropped, space, chinese, mark, punctuation } = codePointClass;

const asciiDropped = 0;
const asciiSpace = 1;
const asciiPunctuation = 2;
const longestCachedSegment = 40;
const mostCachedSegments = 16_384;
/** Of a longer text only the part that is asked for is held as code units. */
const longestHeld = 1_000_000;

/** The tokens of a whole text and where they begin. */
export interface EncodedText {
  readonly ids: Int32Array;
  /**
   * By code unit, from 0 to the text's length: how many tokens begin before it; -1 where a cut would make other tokens.
   * Longer than that, and valid until the next text is encoded so.
   */
  readonly before: Int32Array;
}

/**
 * WordPiece with BERT's lower-casing normaliser, without special tokens. Its ids equal those of
 * `@huggingface/tokenizers` for every string, at about twenty times the speed: runs of ASCII are read unit by unit
 * without making a string; a space-separated run with anything else in it takes the exact path (`toLowerCase`, NFD), and
 * short ones are remembered.
 */
export class WordPiece {
  readonly #pieces: PieceTable;
  readonly #unknown: number;
  readonly #maxCharacters: number;
  readonly #special: ReadonlyMap<string, number>;
  readonly #specialPattern: RegExp | null;
  readonly #word: Uint16Array;
  readonly #segments = new Map<string, Int32Array>();
  readonly #codeUnits = new CodeUnits();
  /** The text whose code units are held; a document is counted in many small ranges. */
  #held = '';
  #units = this.#codeUnits.read('');
  #heldHasSpecial = false;
  #wordUnits = 0;
  #wordCharacters = 0;
  #ids = new Int32Array(4096);
  #length = 0;
  #before = new Int32Array(4096);

  constructor(vocabulary: WordPieceVocabulary) {
    this.#pieces = new PieceTable(vocabulary.pieces, vocabulary.innerPrefix);
    this.#unknown = vocabulary.unknown;
    this.#maxCharacters = vocabulary.maxCharactersPerWord;
    this.#special = vocabulary.special;
    this.#specialPattern = anyOf([...vocabulary.special.keys()]);
    this.#word = new Uint16Array(2 * this.#maxCharacters);
  }

  get largestId(): number {
    return Math.max(this.#pieces.largestId, this.#unknown, ...this.#special.values());
  }

  /** The token ids of a text, in its order; at most `limit` of them. */
  encode(text: string, limit = Infinity): Int32Array {
    this.#read(text, limit);
    return this.#ids.slice(0, Math.min(limit, this.#length));
  }

  /** The number of tokens of `[start, end)` of a text. */
  count(text: string, start = 0, end = text.length): number {
    if (text.length <= longestHeld) this.#hold(text);
    if (this.#held === text && !this.#heldHasSpecial) {
      this.#length = 0;
      this.#readUnits(start, end, Infinity);
    } else {
      this.#read(text.slice(start, end), Infinity);
    }
    return this.#length;
  }

  /** Null for a text that holds the name of a special token. */
  encodeWithPlaces(text: string): EncodedText | null {
    this.#hold(text);
    if (this.#heldHasSpecial) return null;
    if (this.#before.length <= text.length) this.#before = new Int32Array(2 * text.length);
    this.#length = 0;
    this.#readUnits(0, text.length, Infinity, this.#before);
    return { ids: this.#ids.slice(0, this.#length), before: this.#before };
  }

  #hold(text: string): void {
    if (this.#held === text) return;
    this.#units = this.#codeUnits.read(text);
    this.#heldHasSpecial = this.#specialPattern?.test(text) ?? false;
    this.#held = text;
  }

  #read(text: string, limit: number): void {
    this.#length = 0;
    // The names of special tokens are cut out of the raw text before anything else, as the library does it.
    const parts = this.#specialPattern?.test(text) ? text.split(this.#specialPattern) : [text];
    for (const part of parts) {
      const id = this.#special.get(part);
      if (id === undefined) {
        this.#hold(part);
        this.#readUnits(0, part.length, limit);
      } else this.#push(id);
      if (this.#length >= limit) return;
    }
  }

  #readUnits(start: number, end: number, limit: number, before: Int32Array | null = null): void {
    const units = this.#units;
    const word = this.#word;
    const most = this.#maxCharacters;
    let segmentStart = start;
    let segmentMark = this.#length;
    let length = 0;
    for (let at = start; at < end; at++) {
      const unit = units[at] ?? 0;
      const action = unit < 128 ? (asciiActions[unit] ?? 0) : classOf(unit) & space ? asciiSpace : -1;
      if (length > 0 && (action === asciiSpace || action === asciiPunctuation)) {
        this.#addWord(length, length);
        length = 0;
      }
      if (before !== null) before[at] = length > 0 ? -1 : this.#length;
      if (action > asciiPunctuation) {
        if (length < most) word[length] = action;
        length++;
      } else if (action === asciiSpace) {
        if (this.#length >= limit) return;
        segmentStart = at + 1;
        segmentMark = this.#length;
      } else if (action === asciiPunctuation) {
        word[0] = unit;
        this.#addWord(1, 1);
      } else if (action !== asciiDropped) {
        // Case folding and canonical order depend on the neighbours: read the whole run again on the exact path.
        this.#length = segmentMark;
        length = 0;
        at = segmentEnd(units, at, end);
        before?.fill(-1, segmentStart + 1, at);
        if (before !== null) before[segmentStart] = segmentMark;
        this.#readSegment(this.#held.slice(segmentStart, at));
        at--;
      }
    }
    if (length > 0) this.#addWord(length, length);
    if (before !== null) before[end] = this.#length;
  }

  #readSegment(segment: string): void {
    const cached = this.#segments.get(segment);
    if (cached !== undefined) {
      for (const id of cached) this.#push(id);
      return;
    }
    const from = this.#length;
    this.#readNormalized(clean(segment).toLowerCase().normalize('NFD'));
    if (segment.length > longestCachedSegment) return;
    if (this.#segments.size >= mostCachedSegments) this.#segments.clear();
    this.#segments.set(copied(segment), this.#ids.slice(from, this.#length));
  }

  #readNormalized(text: string): void {
    for (let at = 0; at < text.length; at++) {
      const codePoint = text.codePointAt(at) ?? 0;
      if (codePoint > 0xffff) at++;
      const kind = classOf(codePoint);
      if (kind & mark) continue;
      if (kind & space) {
        this.#endWord();
      } else if (kind & punctuation) {
        this.#endWord();
        this.#append(codePoint);
        this.#endWord();
      } else {
        this.#append(codePoint);
      }
    }
    this.#endWord();
  }

  #append(codePoint: number): void {
    if (this.#wordCharacters++ >= this.#maxCharacters) return;
    if (codePoint <= 0xffff) {
      this.#word[this.#wordUnits++] = codePoint;
    } else {
      this.#word[this.#wordUnits++] = 0xd800 + ((codePoint - 0x1_0000) >> 10);
      this.#word[this.#wordUnits++] = 0xdc00 + (codePoint & 0x3ff);
    }
  }

  #endWord(): void {
    if (this.#wordUnits > 0) this.#addWord(this.#wordUnits, this.#wordCharacters);
    this.#wordUnits = this.#wordCharacters = 0;
  }

  /** The first `units` code units of `#word`; with too many characters it is unknown, whatever it is. */
  #addWord(units: number, characters: number): void {
    if (characters > this.#maxCharacters) {
      this.#push(this.#unknown);
      return;
    }
    this.#reserve(units);
    this.#length = this.#pieces.encode(this.#word, units, this.#ids, this.#length, this.#unknown);
  }

  #push(id: number): void {
    this.#reserve(1);
    this.#ids[this.#length++] = id;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#ids.length) return;
    const wider = new Int32Array(Math.max(2 * this.#ids.length, this.#length + more));
    wider.set(this.#ids);
    this.#ids = wider;
  }
}

/** Per ASCII code: its lower-case code where it belongs to a word, else what to do with it. */
const asciiActions = Uint8Array.from({ length: 128 }, (_, code) => {
  const kind = classOf(code);
  if (kind & dropped) return asciiDropped;
  if (kind & space) return asciiSpace;
  return kind & punctuation ? asciiPunctuation : String.fromCharCode(code).toLowerCase().charCodeAt(0);
});

/** The same text in memory of its own: a slice would keep the whole text it was cut from alive. */
function copied(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}

function segmentEnd(units: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end && !(classOf(units[at] ?? 0) & space)) at++;
  return at;
}

function clean(segment: string): string {
  let cleaned = '';
  for (const character of segment) {
    const kind = classOf(character.codePointAt(0) ?? 0);
    if (kind & dropped) continue;
    cleaned += kind & chinese ? ` ${character} ` : character;
  }
  return cleaned;
}

/** A pattern that splits a text at any of the names and keeps them; the longest wins where two begin together. */
function anyOf(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const longestFirst = [...names].sort((one, other) => other.length - one.length);
  return new RegExp(
    `(${longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})`,
    'u',
  );
}
