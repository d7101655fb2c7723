import { pieceTokens } from './piece-terms.ts';
import { pieceSeeker } from './seek-terms.ts';
import type { Token } from './word-terms.ts';

type Range = [start: number, end: number];

/**
 * Where terms of the index stand in a text: `[start, end)` in UTF-16 code units, in order, touching ones merged.
 * `prefix` is the beginning of further terms, as typed and folded; empty for none.
 */
export function highlighter(terms: ReadonlySet<string>, prefix = ''): (text: string) => Range[] {
  const seek = pieceSeeker(terms, prefix === '' ? [] : [prefix]);
  return (text) => {
    const hits: Token[] = [];
    seek(text, (piece) => {
      for (const token of pieceTokens(piece)) {
        if (terms.has(token.term) || (prefix !== '' && token.term.startsWith(prefix))) hits.push(token);
      }
    });
    return merged(hits);
  };
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
