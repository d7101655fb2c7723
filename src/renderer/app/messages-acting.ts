/** Words for choosing what goes, doing it, and taking it back. */
import type { DuplicateAction, Refusal, SelectionRule, StayReason } from '../../shared/contract/acting.ts';
import { formatBytes, formatNumber } from './format.ts';
import { spoken } from './spoken.ts';

const counted = (count: number, one: string, many: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;
const files = (count: number): string => counted(count, 'file', 'files');

type Keep = SelectionRule['keep'] | 'by-hand';

export const actingMessages = spoken('acting', {
  keep: 'Keep',
  rules: {
    'by-hand': 'Chosen by hand',
    newest: 'The newest',
    oldest: 'The oldest',
    'shortest-path': 'The shortest path',
    folder: 'Those in a folder',
    name: 'Those named like',
    'other-names': 'Those not named like',
  } satisfies Record<Keep, string> as Readonly<Record<Keep, string>>,
  folderHint: 'Path of a folder',
  patternHint: 'For example * (1).*',
  patternHelp: '* stands for any text, ? for one character.',
  outcome: (count: number, bytes: number) => `${files(count)} would go, ${formatBytes(bytes)}`,
  outcomeNothing: 'Nothing is marked to go',
  planning: 'Working out what would go…',
  clear: 'Unmark all',
  remove: (name: string) => `Mark ${name} to go`,
  goes: 'Goes',
  stays: 'Stays',
  stayReasons: {
    last: 'Stays, or none would be left',
    reference: 'Stays: its folder is never touched',
    'other-group': 'Stays: another group needs it',
    'no-match': 'Stays: the rule says nothing about this group',
  } satisfies Record<StayReason, string> as Readonly<Record<StayReason, string>>,

  actions: {
    quarantine: 'Move to quarantine',
    link: 'Replace by links',
    trash: 'Move to the system’s trash',
  } satisfies Record<DuplicateAction, string> as Readonly<Record<DuplicateAction, string>>,
  otherActions: 'Other ways',
  confirmTitles: {
    quarantine: (count: number) => `Move ${files(count)} to quarantine?`,
    link: (count: number) => `Replace ${files(count)} by links?`,
    trash: (count: number) => `Move ${files(count)} to the system’s trash?`,
  },
  consequences: {
    quarantine: (bytes: number) =>
      `They leave their folders and stay on the same disk until the quarantine is emptied; only then ${formatBytes(bytes)} are free. Undo brings them back as they were.`,
    link: (bytes: number) =>
      `Each becomes another name of the file that stays, which frees ${formatBytes(bytes)} at once. Where the disk knows only hard links, a change to one shows in the other. Undo makes them files of their own again.`,
    trash: (bytes: number) =>
      `From there they are brought back with the system’s trash, and by Trove only where it offers to undo this afterwards. ${formatBytes(bytes)} are free once that trash is emptied.`,
    notExact:
      'These files are not the same byte for byte: what is only in the ones that go is gone with them.',
  },
  /** Of files that were chosen by themselves, not as copies of others. */
  chosen: {
    action: 'Move to trash',
    title: (count: number, name: string) =>
      count === 1 ? `Move “${name}” to the trash?` : `Move ${files(count)} to the trash?`,
    goes: (count: number, bytes: number) =>
      `${count === 1 ? 'It leaves its folder and lies' : 'They leave their folders and lie'} in the system’s trash, ${formatBytes(bytes)}.`,
    undoHere: 'Undo brings back what went, as long as that trash is not emptied.',
    undoThere: 'Only that trash brings back what went, as long as it is not emptied.',
    noCopy: (count: number, all: number) =>
      all === 1
        ? 'Trove knows no other copy of it.'
        : count === all
          ? 'Trove knows no other copy of any of them.'
          : `Trove knows no other copy of ${formatNumber(count)} of them.`,
    copies: (all: number) => `Another copy of ${all === 1 ? 'it' : 'each'} stays.`,
    gone: (count: number) =>
      `${files(count)} ${count === 1 ? 'is' : 'are'} not there any more, or on a disk that is not connected.`,
    readOnly: (count: number) =>
      `${files(count)} ${count === 1 ? 'stays: its folder does' : 'stay: their folders do'} not allow changes.`,
  },
  cancel: 'Cancel',
  acting: { quarantine: 'Moving to quarantine', link: 'Replacing by links', trash: 'Moving to the trash' },
  undoing: 'Bringing back',
  emptying: 'Emptying the quarantine',
  progress: (done: number, total: number) => `${formatNumber(done)} of ${files(total)}`,
  stop: 'Stop',

  done: {
    quarantine: (count: number, bytes: number) =>
      `${files(count)} moved to quarantine, ${formatBytes(bytes)}`,
    link: (count: number, bytes: number) => `${files(count)} replaced by links, ${formatBytes(bytes)} freed`,
    trash: (count: number, bytes: number) => `${files(count)} moved to the trash, ${formatBytes(bytes)}`,
  },
  undone: (count: number) => `${files(count)} brought back`,
  emptied: (count: number, bytes: number) => `${files(count)} deleted for good, ${formatBytes(bytes)} freed`,
  undo: 'Undo',
  refusedCount: (count: number) => `${files(count)} left as they were`,
  showRefused: 'Why',
  refusedTitle: (count: number) => `${files(count)} left as they were`,
  refusals: {
    'last-copy': 'It may be the last one: no other whole copy was found.',
    kept: 'Another group keeps it.',
    changed: 'It changed since it was found.',
    'same-file': 'It is the same file as the one that stays.',
    'not-allowed': 'The system does not let Trove move it.',
    'read-only': 'Its disk is read-only.',
    'disk-full': 'There is no space left on the disk.',
    'cannot-link': 'It cannot be linked there.',
    occupied: 'Something else is at its old place now.',
    missing: 'It is not where it was put.',
    'not-exact': 'Only files that are the same byte for byte become links.',
    'no-trash': 'There is no trash that Trove can use.',
    failed: 'It did not work.',
  } satisfies Record<Refusal, string> as Readonly<Record<Refusal, string>>,
  close: 'Close',

  journal: 'History',
  journalTitle: 'What was done',
  journalNone: 'Nothing was moved or replaced yet.',
  journalMore: 'Show earlier',
  journalLine: {
    quarantine: (count: number, bytes: number) => `${files(count)} to quarantine, ${formatBytes(bytes)}`,
    link: (count: number, bytes: number) => `${files(count)} replaced by links, ${formatBytes(bytes)}`,
    trash: (count: number, bytes: number) => `${files(count)} to the trash, ${formatBytes(bytes)}`,
  },
  journalStates: { done: '', undone: 'brought back', emptied: 'deleted for good' },
  journalUndoable: (count: number) => `${files(count)} can be brought back`,
  journalStayed: (name: string) => `for ${name}`,
  journalEntries: (shown: number, all: number) =>
    shown >= all ? `Show ${files(all)}` : `Show the first ${formatNumber(shown)} of ${files(all)}`,
  quarantineHolds: (count: number, bytes: number) => `In quarantine: ${files(count)}, ${formatBytes(bytes)}`,
  quarantineEmpty: 'The quarantine is empty.',
  empty: 'Empty quarantine',
  emptyTitle: (count: number) => `Delete ${files(count)} for good?`,
  emptyConsequence: (bytes: number) =>
    `This frees ${formatBytes(bytes)} and cannot be undone. Files without another whole copy are kept in quarantine.`,
  emptyConfirm: 'Delete for good',

  export: 'Export',
  exportCsv: 'As CSV',
  exportJson: 'As JSON',
  failed: 'It did not work.',
} as const);
