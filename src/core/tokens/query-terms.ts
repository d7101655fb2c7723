/** A query's words as terms of the full-text index. */
import { pictograph, wordCharacter } from './character-classes.ts';
import { foldWord } from './fold.ts';
import { PieceScanner } from './piece-scanner.ts';
import { runTokens } from './run-terms.ts';
import { stem } from './stem.ts';
import { wordTerms } from './word-terms.ts';

/** A written word of a query, or a run of a script without spaces: `[start, end)` in UTF-16 code units. */
export interface QueryTerm {
  readonly start: number;
  readonly end: number;
  /** Folded, not stemmed: what `isStopWord` asks for. */
  readonly word: string;
  /**
   * The word stands where any of these stands; each is a phrase of one or more index terms. A split identifier has
   * its joined whole and its parts; a run has its pairs of characters, which also mean something one by one.
   */
  readonly alternatives: readonly (readonly [string, ...string[]])[];
  readonly kind: 'word' | 'identifier' | 'run';
  /** The only term is the beginning of the terms that are meant: a run of one character. */
  readonly isPrefix: boolean;
}

/** The words of a query in the order in which they are written. */
export function queryTerms(text: string): QueryTerm[] {
  const terms: QueryTerm[] = [];
  const scanner = new PieceScanner(text);
  while (scanner.next()) {
    const { kind, start, end } = scanner;
    const term =
      kind === wordCharacter
        ? wordTerm(text, start, end)
        : kind === pictograph
          ? pictographTerm(text, start, end)
          : runTerm(text, start, end);
    if (term) terms.push(term);
  }
  return terms;
}

function wordTerm(text: string, start: number, end: number): QueryTerm | null {
  const { tokens, folded } = wordTerms(text, start, end);
  const whole = tokens.at(-1);
  if (!whole) return null;
  const [first, ...others] = tokens.slice(0, -1).map(({ term }) => term);
  const place = { start, end: start + whole.end, word: folded, isPrefix: false };
  if (first === undefined) return { ...place, alternatives: [[whole.term]], kind: 'word' };
  return { ...place, alternatives: [[whole.term], [first, ...others]], kind: 'identifier' };
}

function pictographTerm(text: string, start: number, end: number): QueryTerm {
  const word = text.slice(start, end);
  return { start, end, word, alternatives: [[word]], kind: 'word', isPrefix: false };
}

function runTerm(text: string, start: number, end: number): QueryTerm | null {
  const terms = runTokens(text, start, end).map(({ term }) => term);
  const last = terms.pop();
  if (last === undefined || last === '') return null;
  const [first = last, ...others] = terms;
  const isPrefix = terms.length === 0;
  return {
    start,
    end,
    word: foldWord(text.slice(start, end)),
    alternatives: [[first, ...others]],
    kind: 'run',
    isPrefix,
  };
}

// Endings that the stemmer takes off or changes: a word that is being typed may have part of one.
const endings = (
  's es ed ing ness ful fulness fully ation ational ization izer ator alism iveness ousness ality ivity ibility ' +
  'ative alize icate icity ical ically'
).split(' ');
const shortestBase = 3;

/**
 * Index terms of words that begin with what has been typed (folded), beyond those that begin with it as terms do:
 * `runni` is the beginning of `running`, whose term is `run`. Search for `typed*` or any of these.
 */
export function prefixStems(typed: string): ReadonlySet<string> {
  const stems = new Set<string>();
  const add = (word: string): void => {
    const stemmed = stem(word);
    if (!stemmed.startsWith(typed)) stems.add(stemmed);
  };
  add(typed);
  for (const ending of endings) {
    for (let length = 1; length < ending.length; length += 1) {
      const isLongEnough = typed.length - length >= shortestBase;
      if (isLongEnough && typed.endsWith(ending.slice(0, length))) add(typed + ending.slice(length));
    }
  }
  return stems;
}
