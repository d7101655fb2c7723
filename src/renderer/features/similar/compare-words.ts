import { diffWordsWithSpace } from 'diff';
import type { Range } from '../search/snippet.ts';

export interface ComparedWords {
  readonly from: readonly Range[];
  readonly to: readonly Range[];
  /** What the ranges are: words that stand in both, or those that do not. */
  readonly marks: 'same' | 'different';
}

/** Above this share of common text what differs is the news. */
const mostlySame = 0.6;
/** Shorter words stand in every text. */
const tellingWord =
  /\p{L}[\p{L}\p{M}]{4,}|\p{N}{3,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}/gu;

/** What to mark in two passages side by side. */
export function compareWords(from: string, to: string): ComparedWords {
  const different: [Range[], Range[]] = [[], []];
  let [atFrom, atTo, shared] = [0, 0, 0];
  for (const { value, added, removed } of diffWordsWithSpace(from, to)) {
    if (!added && !removed) shared += value.length;
    else if (/[\p{L}\p{N}]/u.test(value))
      different[added ? 1 : 0].push(trimmed(value, added ? atTo : atFrom));
    if (!added) atFrom += value.length;
    if (!removed) atTo += value.length;
  }
  const isMostlySame = shared >= mostlySame * Math.max(from.length, to.length);
  if (isMostlySame) return { from: different[0], to: different[1], marks: 'different' };
  const [left, right] = [wordsOf(from), wordsOf(to)];
  return { from: standingIn(left, right), to: standingIn(right, left), marks: 'same' };
}

/** Without the blanks around it. */
function trimmed(value: string, start: number): Range {
  const lead = value.length - value.trimStart().length;
  return [start + lead, start + value.trimEnd().length];
}

interface Word {
  readonly key: string;
  readonly range: Range;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(tellingWord)].map(({ 0: word, index }) => ({
    key: word.normalize('NFC').toLocaleLowerCase(),
    range: [index, index + word.length],
  }));
}

function standingIn(words: readonly Word[], others: readonly Word[]): Range[] {
  const known = new Set(others.map(({ key }) => key));
  return words.filter(({ key }) => known.has(key)).map(({ range }) => range);
}
