/** Words of the preview: how a file is shown, what is found in it, why it was found. */
import { formatNumber, formatPercent } from './format.ts';

const files = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'file' : 'files'}`;

const percent = (share: number): string => `${formatNumber(Math.round(share * 1_000) / 10)} %`;

/** Words of why a result was found. */
export const whyMessages = {
  title: 'Why this?',
  parts: {
    name: 'Name',
    words: 'Words',
    meaning: 'Meaning',
    recency: 'Newness',
    use: 'Own use',
  },
  nameAll: 'The name has the words of the search.',
  nameSome: 'The name has some of the words.',
  nameNone: 'The name has none of the words.',
  words: (share: number) =>
    share >= 0.995
      ? 'Nothing found fits the words better.'
      : `${formatPercent(share)} of the best fit by words.`,
  wordsNone: 'None of the words stand in it.',
  meaning: (nearness: number) =>
    `Nearness in meaning ${formatNumber(Math.round(nearness * 100) / 100)}; 1 would be the same.`,
  meaningNone: 'It was not compared by meaning.',
  recency: (changed: string, added: number) => `Changed ${changed}, which adds ${percent(added)}.`,
  use: (added: number) => `Opened from here before, which adds ${percent(added)}.`,
  carried: 'Nearest in meaning',
} as const;

/** Words of acting on several results. */
export const markingMessages = {
  count: (count: number) => `${formatNumber(count)} selected`,
  open: (count: number) => `Open ${files(count)}`,
  reveal: 'Show in folder',
  similar: 'Find similar to these',
  copyPaths: 'Copy paths',
  copiedPaths: (count: number) => `${formatNumber(count)} paths copied`,
  copyPassages: (count: number) => (count === 1 ? 'Copy passage' : 'Copy passages'),
  copiedPassages: (count: number) =>
    count === 1 ? 'Passage copied' : `${formatNumber(count)} passages copied`,
  exclude: 'Leave out of the index',
  excluded: (count: number) =>
    `${files(count)} ${count === 1 ? 'is' : 'are'} left out from now on, by a rule of the folder; ${count === 1 ? 'its name is' : 'their names are'} still found.`,
  undo: 'Undo',
  close: 'Close',
} as const;

export const readingMessages = {
  table: 'Table',
  slide: (slide: number) => `Slide ${formatNumber(slide)}`,
  sheet: (sheet: number) => `Sheet ${formatNumber(sheet)}`,
  mail: { From: 'From', To: 'To', Cc: 'Cc', Date: 'Date' } as Readonly<Record<string, string>>,
  matches: (count: number, isComplete: boolean) =>
    `${isComplete ? '' : 'more than '}${formatNumber(count)} ${count === 1 ? 'match' : 'matches'}`,
  matchOf: (index: number, total: number, isComplete: boolean) =>
    `${formatNumber(index)} of ${formatNumber(total)}${isComplete ? '' : '+'}`,
  previousMatch: 'Previous match',
  nextMatch: 'Next match',
  find: 'Find in this file',
  findHint: 'Text in this file',
  noMatches: 'Not in this file',
  closeFind: 'Close find',
  page: (page: number, total: number) => `Page ${formatNumber(page)} of ${formatNumber(total)}`,
  asPages: 'Show the pages',
  asText: 'Show the text',
  pdfFailed: 'The pages could not be drawn; this is the text.',
  pdfEmpty: 'The pages could not be drawn, and there is no text.',
  pictureFailed: 'The picture could not be shown.',
  larger: 'Larger',
  smaller: 'Smaller',
} as const;
