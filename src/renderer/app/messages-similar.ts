/** Words of the place Similar. */
import { formatNumber, formatPercent } from './format.ts';
import { spoken } from './spoken.ts';

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

export const similarMessages = spoken('similar', {
  startTitle: 'What else is like this?',
  startHelp: 'Start from a file or a text. It is read on this computer and not added.',
  drop: 'Drop a file here',
  choose: 'Choose a file…',
  paste: 'Or paste a text',
  pasteHint: 'A passage, a paragraph, a whole page',
  find: 'Find similar',
  fromSearch: 'From a search result, choose “Find similar” in its menu.',
  noFolders: 'No folder is added yet',
  noFoldersHelp: 'Similar files are looked for in the folders that Trove reads.',
  chooseFolders: 'Choose folders',

  to: 'Like',
  several: (count: number) => counted(count, 'file', 'files'),
  pastedText: 'Pasted text',
  startOver: 'Start over',
  change: 'Compare with something else',
  reading: (name: string) => `Reading ${name}…`,
  readingProgress: 'Reading progress',
  passages: (count: number) => counted(count, 'passage', 'passages'),
  more: (name: string) => `More like ${name}`,
  less: (name: string) => `Less like ${name}`,
  removeSteer: (name: string) => `No longer steer by ${name}`,
  steering: 'Steered by',

  results: 'Similar files',
  label: 'Comparison',
  none: 'Select a file to see what makes it alike.',
  actions: {
    more: 'More like this',
    less: 'Less like this',
    similar: 'Find similar',
  },
  /** Least cosine of two files' vectors, and what to call it. */
  grades: [
    [0.985, 'Nearly the same'],
    [0.8, 'Very alike'],
    [0.6, 'Alike'],
    [0.4, 'Related'],
    [0.25, 'Loosely related'],
    [-1, 'Hardly related'],
  ] as readonly (readonly [least: number, words: string])[],
  similarity: (words: string, value: number) => `${words}, ${formatPercent(value)}`,
  count: (count: number, more: boolean) =>
    more ? `First ${counted(count, 'file', 'files')}` : counted(count, 'file', 'files'),
  announce: (count: number, name: string) =>
    count === 0 ? `No file is like ${name}` : `${counted(count, 'file', 'files')} like ${name}`,
  partial: (indexed: number, total: number) =>
    `Compared with ${formatNumber(indexed)} of ${counted(total, 'file', 'files')}`,
  showMore: 'Show more files',

  views: { label: 'Show', pairs: 'Passages', text: 'Text' },
  pair: (index: number, total: number) => `Pair ${formatNumber(index)} of ${formatNumber(total)}`,
  sameMarked: 'Words that stand in both are marked.',
  differencesMarked: 'Words that differ are marked.',
  noPairs: 'No single passage of this file is much like one of the other.',
  noPairsHelp: 'They are alike as a whole.',
  inThis: (name: string) => `In ${name}`,

  modes: { label: 'Look for', files: 'Similar files', places: 'Where it stands' },
  traceKinds: {
    exact: (count: number) => `Word for word (${formatNumber(count)})`,
    near: (count: number) => `With small changes (${formatNumber(count)})`,
    meaning: (count: number) => `In other words (${formatNumber(count)})`,
  },
  traceLabel: 'Where it stands',
  traceNone: 'It stands nowhere else',
  traceNoneHelp: 'Neither word for word, nor with small changes, nor in other words.',

  emptyTitle: (name: string) => `No file is like ${name}`,
  emptyHelp: 'There is nothing comparable in the folders that Trove reads.',
  emptyFilters: 'The filters leave out some files.',
  failedTitle: 'The comparison did not work',
  retry: 'Try again',
  notReadable: (name: string) => `${name} could not be read.`,
  notReadableNextStep: 'Choose a file; a folder cannot be compared.',
  emptyFile: (name: string) => `${name} is empty.`,
} as const);
