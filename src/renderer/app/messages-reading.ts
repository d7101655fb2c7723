/** Words of the preview: how a file is shown, what is found in it, why it was found. */
import { formatNumber } from './format.ts';

export const readingMessages = {
  table: 'Table',
  slide: (slide: number) => `Slide ${formatNumber(slide)}`,
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
  pictureFailed: 'The picture could not be shown.',
  larger: 'Larger',
  smaller: 'Smaller',
} as const;
