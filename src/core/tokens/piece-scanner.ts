/** Cuts text into written words, runs of scripts without spaces, and pictographs, left to right, once. */
import { classAt, extender, lengthAt, pictograph, runCharacter, wordCharacter } from './character-classes.ts';

export type Piece = typeof wordCharacter | typeof runCharacter | typeof pictograph;

const apostrophe = 0x27;
const curlyApostrophe = 0x2019;
const contractions = /^(?:[sdm]|re|ve|ll)$/i;

/** A cursor over a text; `kind`, `start` and `end` describe the piece that `next` moved to. */
export class PieceScanner {
  readonly text: string;
  kind: Piece = wordCharacter;
  start = 0;
  end = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Moves to the next piece; false at the end of the text. */
  next(): boolean {
    const { text } = this;
    let at = this.end;
    while (at < text.length) {
      const kind = classAt(text, at);
      if (kind === wordCharacter || kind === runCharacter) {
        this.kind = kind;
        this.start = at;
        this.end = endOf(kind, text, at);
        return true;
      }
      const end = at + lengthAt(text, at);
      if (kind === pictograph) {
        this.kind = kind;
        this.start = at;
        this.end = end;
        return true;
      }
      at = end;
    }
    this.end = at;
    return false;
  }
}

function endOf(kind: Piece, text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found !== kind && found !== extender) break;
    at += lengthAt(text, at);
  }
  const code = text.charCodeAt(at);
  const isApostrophe = code === apostrophe || code === curlyApostrophe;
  return isApostrophe && kind === wordCharacter ? contractionEnd(text, at) : at;
}

/** `user's`, `we'll`, `don't` are one written word each; `l'homme` is two. */
function contractionEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end <= at + 3 && classAt(text, end) === wordCharacter) end += 1;
  const ending = text.slice(at + 1, end);
  const isNegation = (ending === 't' || ending === 'T') && (text.charCodeAt(at - 1) | 0x20) === 0x6e;
  return isNegation || contractions.test(ending) ? end : at;
}
