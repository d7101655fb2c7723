import { eachWordTerms } from './index-terms.ts';

/** The terms of a text in the order of the index. */
export interface TextTerms {
  readonly terms: readonly string[];
  /** The number of the word that each term is of: by one higher than that of its neighbour, by two after a wide gap. */
  readonly words: readonly number[];
}

/** Code units between two words that may still be neighbours: a space, a comma, an end of line. */
const widestGap = 4;

/** Cuts a text into terms once, for all that is asked of them. */
export function textTerms(text: string): TextTerms {
  const terms: string[] = [];
  const words: number[] = [];
  let word = 0;
  let before = 0;
  const add = (term: string): void => {
    terms.push(term);
    words.push(word);
  };
  eachWordTerms(text, (joined, start, end) => {
    word += start - before <= widestGap ? 1 : 2;
    before = end;
    // Of an identifier the parts and the whole.
    if (joined.includes(' ')) joined.split(' ').forEach(add);
    else add(joined);
  });
  return { terms, words };
}
