import { wordCharacter } from './character-classes.ts';
import type { PieceScanner } from './piece-scanner.ts';
import { pieceTokens } from './piece-terms.ts';
import { PieceSeeker } from './seek-terms.ts';
import { joinedTerms, type Token } from './word-terms.ts';

type Range = [start: number, end: number];

/** Marks terms of the index in texts. */
export class Highlighter {
  readonly #terms: ReadonlySet<string>;
  readonly #prefix: string;
  readonly #seeker: PieceSeeker;

  /** `prefix` is the beginning of further terms, as typed and folded; empty for none. */
  constructor(terms: ReadonlySet<string>, prefix = '') {
    this.#terms = terms;
    this.#prefix = prefix;
    this.#seeker = new PieceSeeker(terms, prefix === '' ? [] : [prefix]);
  }

  /** `[start, end)` in UTF-16 code units, in order, touching ones merged. */
  rangesOf(text: string): Range[] {
    const hits: Token[] = [];
    const piece = this.#seeker.begin(text);
    while (this.#seeker.next()) {
      if (!this.#mayHold(piece)) continue;
      for (const token of pieceTokens(piece)) if (this.#isSought(token.term)) hits.push(token);
    }
    return merged(hits);
  }

  /** The terms of words are remembered, their places are not; most words that are looked at hold nothing. */
  #mayHold({ kind, text, start, end }: PieceScanner): boolean {
    if (kind !== wordCharacter) return true;
    const joined = joinedTerms(text, start, end);
    if (!joined.includes(' ')) return this.#isSought(joined);
    return joined.split(' ').some((term) => this.#isSought(term));
  }

  #isSought(term: string): boolean {
    return this.#terms.has(term) || (this.#prefix !== '' && term.startsWith(this.#prefix));
  }
}

function merged(hits: Token[]): Range[] {
  const ranges: Range[] = [];
  // The whole of an identifier comes after its parts but begins before them.
  hits.sort((one, other) => one.start - other.start);
  for (const { start, end } of hits) {
    const last = ranges.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else ranges.push([start, end]);
  }
  return ranges;
}
