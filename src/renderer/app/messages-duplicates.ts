/** Words of the place Duplicates. */
import { formatBytes, formatDuration, formatNumber, formatPercent } from './format.ts';
import { spoken } from './spoken.ts';
import type { DuplicateKind } from '../../shared/duplicate-kinds.ts';

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
const files = (count: number): string => counted(count, 'file', 'files');
const groups = (count: number): string => counted(count, 'group', 'groups');
const ofKind = <Words>(
  words: Readonly<Record<DuplicateKind, Words>>,
): Readonly<Record<DuplicateKind, Words>> => words;

export const duplicatesMessages = spoken('duplicates', {
  kindsLabel: 'What counts as a duplicate',
  kinds: ofKind({
    exact: 'Same bytes',
    near: 'Nearly the same text',
    meaning: 'In other words',
    image: 'Pictures',
    folder: 'Folders',
  }),
  startTitle: ofKind({
    exact: 'Find files that you have more than once',
    near: 'Find versions and copies with small changes',
    meaning: 'Find texts that say the same in other words',
    image: 'Find pictures that look the same',
    folder: 'Find folders that hold the same files',
  }),
  startHelp: ofKind({
    exact: 'Every file counts, whatever its type. Two are the same only when every byte is.',
    near: 'Drafts, exports and edited copies are put together, across formats. Nothing needs to be equal.',
    meaning:
      'A translation, a summary, the same text written anew: what is nearly the same already is left out.',
    image: 'Also when they were resized or saved again.',
    folder: 'Also when one of them has a few files more: they are listed before anything is done.',
  }),
  look: 'Look for duplicates',
  lookAgain: 'Look again',
  cancel: 'Cancel',
  cancelled: 'It was stopped before it was done.',
  noFolders: 'No folder is added yet',
  noFoldersHelp: 'Choose a folder to look through; it need not be added.',
  offline: 'A disk that is not connected is left out.',

  stages: { listing: 'Listing files', comparing: 'Comparing', reading: 'Reading files' },
  progress: 'Progress of the search',
  progressFiles: (done: number, total: number) =>
    total > 0 ? `${formatNumber(done)} of ${files(total)}` : files(done),
  progressBytes: (done: number, total: number) => `${formatBytes(done)} of ${formatBytes(total)}`,

  summary: (bytes: number, count: number) => `${formatBytes(bytes)} in ${groups(count)}`,
  summaryWithoutBytes: (count: number) => groups(count),
  summaryDetail: (inGroups: number, seen: number, elapsedMs: number) =>
    `${formatNumber(inGroups)} of the ${files(seen)} looked at, in ${formatDuration(elapsedMs / 1_000)}`,
  summaryOfFolders: (folders: number, seen: number, elapsedMs: number) =>
    `${counted(folders, 'folder', 'folders')}, ${files(seen)} looked at in ${formatDuration(elapsedMs / 1_000)}`,
  announce: (bytes: number, count: number) =>
    count === 0 ? 'No duplicates found' : `${formatBytes(bytes)} to win in ${groups(count)}`,
  nothing: ofKind({
    exact: 'You have nothing twice',
    near: 'No two texts are nearly the same',
    meaning: 'No two texts say the same',
    image: 'No two pictures look the same',
    folder: 'No two folders hold the same files',
  }),
  nothingHelp: (seen: number) => `${files(seen)} were looked at.`,
  problems: (count: number) => `${files(count)} could not be read`,
  partial: (indexed: number, total: number) =>
    `${formatNumber(indexed)} of ${files(total)} are read so far; look again later for the rest.`,

  map: 'Where the space is',
  onlyIn: (name: string) => `In ${name}`,

  scope: 'What is looked at',
  where: 'Folders',
  whereCount: (count: number) => counted(count, 'folder', 'folders'),
  reference: 'Never touch',
  referenceCount: (count: number) => `Never touch ${counted(count, 'folder', 'folders')}`,
  referenceHelp: 'Files in these folders always stay.',
  leaveOut: 'Leave out',
  leaveOutCount: (count: number) => `Leave out ${formatNumber(count)}`,
  leaveOutFolders: 'Folders that are not looked at.',
  leaveOutTypes: 'Types',
  leaveOutTypesHint: 'For example tmp, log',
  leaveOutTypesHelp: 'Endings of names, with commas between them.',
  everything: 'Hidden and temporary files too',
  threshold: ofKind({
    exact: '',
    near: 'Text in common',
    meaning: 'Meaning in common',
    image: 'Likeness',
    folder: 'Files in common',
  }),
  atLeast: (share: number) => `At least ${formatPercent(share)}`,
  smallest: 'Size',
  sizes: [
    [0, 'Any size'],
    [1_000_000, 'From 1 MB'],
    [100_000_000, 'From 100 MB'],
  ] as readonly (readonly [bytes: number, label: string])[],
  filter: 'Filter by name or folder',
  filterNone: (filter: string) => `No group has “${filter}” in its names`,

  list: 'Groups',
  label: 'Group',
  none: 'Select a group to see its files.',
  copies: (kind: DuplicateKind, count: number) =>
    kind === 'folder'
      ? counted(count, 'folder', 'folders')
      : kind === 'exact'
        ? counted(count, 'copy', 'copies')
        : files(count),
  inFolders: (count: number) => (count === 1 ? 'in one folder' : `in ${counted(count, 'folder', 'folders')}`),
  toWin: (bytes: number) => `${formatBytes(bytes)} to win`,
  marked: (count: number) => `${formatNumber(count)} to go`,
  folderFacts: (count: number, missing: number) =>
    missing === 0 ? files(count) : `${files(count)}, ${formatNumber(missing)} of them not in the first`,
  similarity: (kind: DuplicateKind, share: number) =>
    kind === 'meaning' || kind === 'image'
      ? `${formatPercent(share)} alike`
      : `${formatPercent(share)} the same`,
  links: (count: number) => counted(count, 'other name of it', 'other names of it'),
  notIndexed: 'It is not in the index, so its text cannot be shown here.',
  showAllFiles: (count: number) => `Show all ${files(count)}`,

  timeline: 'Versions, oldest first',
  changeSame: 'same text',
  changeWords: (added: number, removed: number) =>
    `+${formatNumber(added)} −${formatNumber(removed)} ${added + removed === 1 ? 'word' : 'words'}`,
  words: (count: number) => counted(count, 'word', 'words'),
  diff: 'What changed',
  diffNone: 'No word differs.',
  diffCoarse: 'The texts are compared paragraph by paragraph, not word by word.',
  diffTruncated: 'Only the beginning of the texts is compared.',
  sameWords: (count: number) => `${counted(count, 'word', 'words')} the same`,
  removedWords: 'Only in the older one',
  addedWords: 'Only in the newer one',
  compareFailed: 'They could not be compared.',

  foldersLabel: 'What both folders hold',
  shared: (count: number) => `${files(count)} in both`,
  onlyIn2: (count: number, name: string) => `${files(count)} only in ${name}`,
  firstShown: (shown: number, all: number) => `First ${formatNumber(shown)} of ${formatNumber(all)}`,
  removeShared: (name: string) => `Move the copies in ${name} to quarantine`,
  removedFrom: (name: string) => `The copies in ${name} go, those in the other folder stay.`,
  nothingMissing: (other: string, name: string) => `Everything in ${other} is also in ${name}.`,

  failedTitle: 'The search did not work',
  retry: 'Try again',
} as const);
