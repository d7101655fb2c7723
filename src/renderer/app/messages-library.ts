import { formatDuration, formatNumber } from './format.ts';

const files = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'file' : 'files'}`;

export const rulesMessages = {
  change: (name: string) => `What is read in ${name}`,
  title: (name: string) => `What is read in “${name}”`,
  close: 'Close',
  help: 'One pattern a line, as in .gitignore, from this folder down: *.log for names, drafts/ for folders, /old for this folder only.',
  exclude: 'Leave out',
  include: 'Read nevertheless',
  includeHelp:
    'Dependency folders, caches, hidden files, private keys and what .gitignore and .troveignore name are left out anyway. What stands under “Read nevertheless” is read all the same.',
  effect: 'What saving changes',
  unchanged: 'Nothing yet. Change the patterns to see which files would go and come.',
  looking: 'Looking through the folder…',
  none: (count: number) => `No file goes or comes; ${files(count)} stay as they are.`,
  out: (count: number, bytes: string, complete: boolean) =>
    `${atLeast(complete)}${files(count)} (${bytes}) will no longer be found`,
  in: (count: number, bytes: string, complete: boolean) =>
    `${atLeast(complete)}${files(count)} (${bytes}) will be read`,
  stay: (count: number) => `${files(count)} stay as they are.`,
  more: (count: number) => `and ${formatNumber(count)} more`,
  save: 'Save',
  cancel: 'Cancel',
};

export const scanMessages = {
  every: (seconds: number) => `Checked every ${formatDuration(seconds)}`,
  reasons: {
    remote: 'It is on another machine, which does not report changes.',
    'watch-limit': 'The system has no watches left for it.',
  },
};

function atLeast(complete: boolean): string {
  return complete ? '' : 'at least ';
}
