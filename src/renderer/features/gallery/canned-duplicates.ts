/** Duplicates on record: answers that stream, as the engine gives them. */
import type { JournalBatch, PlanInput, Plan } from '../../../shared/contract/acting.ts';
import type { FolderComparison, TextDiff, Version } from '../../../shared/contract/versions.ts';
import type { DuplicatesEvent, DuplicateSummary, GroupPart } from '../../../shared/contract/duplicates.ts';
import type { DuplicateKind } from '../../../shared/duplicate-kinds.ts';

const day = 86_400_000;

const places: readonly (readonly [name: string, size: number, folders: readonly string[]])[] = [
  ['Wedding, all pictures.zip', 2.4e9, ['Downloads', 'Photos/2019/Wedding', 'Backup 2021/Photos']],
  [
    '2026-03-14 Minutes of the extraordinary general meeting, second draft (final) v12.docx',
    8.4e6,
    ['Housing', 'Downloads'],
  ],
  ['thesis.pdf', 6.1e6, ['Documents/Thesis', 'Desktop', 'Backup 2021/Documents/Thesis', 'Mail']],
  ['scan 0012.pdf', 3.2e6, ['Scans', 'Housing/Contracts']],
  ['contract.pdf', 2.2e6, ['Scans', 'Housing/Contracts']],
  ['costs_by_month.csv', 12_400, ['Housing', 'Backup 2021/Housing']],
  ['letter.txt', 2_480, ['Letters', 'Desktop']],
];

export function cannedGroups(kind: DuplicateKind): GroupPart[] {
  return places.map(([name, size, folders], groupId) => ({
    groupId,
    kind,
    similarity: kind === 'exact' ? 1 : 0.96 - groupId * 0.08,
    bytes: size * (folders.length - 1),
    fileCount: folders.length,
    files: folders.map((folder, index) => ({
      path: kind === 'folder' ? `/home/ana/${folder}` : `/home/ana/${folder}/${name}`,
      fileId: index === 2 ? null : groupId * 10 + index + 1,
      size,
      modified: Date.now() - (index * 400 + groupId) * day,
      similarity: kind === 'exact' || index === 0 ? 1 : 0.96 - groupId * 0.08,
      links: index === 1 ? 1 : 0,
      folder: kind === 'folder' ? { files: 310, missing: index * 7 } : null,
    })),
  }));
}

export const cannedSummary: DuplicateSummary = {
  groups: places.length,
  files: 17,
  bytes: 4.84e9,
  filesSeen: 7_872,
  bytesSeen: 3.1e10,
  problemCount: 2,
  problems: [
    { path: '/home/ana/Documents/Old/locked.pst', code: 'EACCES', message: 'You may not read it.' },
    {
      path: '/home/ana/Downloads/part.crdownload',
      code: 'ENOENT',
      message: 'It was moved or deleted meanwhile.',
    },
  ],
  elapsedMs: 2_300,
};

export async function* streamOf<Event>(...events: readonly Event[]): AsyncGenerator<Event> {
  for (const event of events) yield await Promise.resolve(event);
}

/** Goes on for ever after these. */
export async function* openStreamOf<Event>(...events: readonly Event[]): AsyncGenerator<Event> {
  yield* streamOf(...events);
  await new Promise(() => undefined);
}

export function foundEvents(kind: DuplicateKind, summary = cannedSummary): AsyncGenerator<DuplicatesEvent> {
  return streamOf<DuplicatesEvent>({ type: 'groups', groups: cannedGroups(kind) }, { type: 'done', summary });
}

/** The first file of each group stays. */
export function cannedPlan({ groups }: PlanInput): Plan {
  const planned = groups.map(({ groupId, kind, files: [first, ...others] }) => ({
    groupId,
    kind,
    keep: first ? [{ ...first, reason: groupId === 0 ? ('reference' as const) : null }] : [],
    remove: others,
  }));
  const removed = planned.flatMap(({ remove }) => remove);
  return {
    groups: planned,
    files: removed.length,
    bytes: removed.reduce((sum, { size }) => sum + size, 0),
  };
}

const entry = {
  path: '/home/ana/Backup 2021/Documents/Thesis/thesis.pdf',
  keptPath: '/home/ana/Documents/Thesis/thesis.pdf',
  size: 6.1e6,
};

export const cannedBatches: readonly JournalBatch[] = [
  {
    batchId: 'c',
    at: Date.now() - day / 20,
    action: 'quarantine',
    files: 12,
    bytes: 2.5e9,
    undoable: 12,
    entries: [{ ...entry, state: 'done' }],
  },
  {
    batchId: 'b',
    at: Date.now() - 2 * day,
    action: 'link',
    files: 1,
    bytes: 6.1e6,
    undoable: 0,
    entries: [{ ...entry, state: 'undone' }],
  },
  {
    batchId: 'a',
    at: Date.now() - 40 * day,
    action: 'trash',
    files: 3,
    bytes: 1.2e7,
    undoable: 3,
    entries: [],
  },
];

const oldText = 'The budget meeting moved the purchase of the second printer to spring. ';

export const cannedDiff: TextDiff = {
  parts: [
    { kind: 'same', text: `${oldText.repeat(6)}Everyone who still needs paper copies talks to Inês before ` },
    { kind: 'removed', text: 'the end of March' },
    { kind: 'added', text: '9 April' },
    { kind: 'same', text: `. ${oldText.repeat(6)}The next meeting is on 9 May at ` },
    { kind: 'removed', text: 'seven' },
    { kind: 'added', text: 'half past seven, in the library' },
    { kind: 'same', text: '.' },
  ],
  added: 8,
  removed: 5,
  same: 150,
  coarse: false,
  truncated: true,
};

export const cannedVersions: readonly Version[] = [
  'draft.docx',
  'second draft.docx',
  'final.docx',
  'final.pdf',
].map((name, index) => ({
  fileId: index + 1,
  path: `/home/ana/Housing/Minutes, ${name}`,
  title: '',
  format: name.split('.')[1] ?? '',
  size: 20_000,
  modified: Date.now() - (4 - index) * 9 * day,
  words: 1_240,
  change:
    index === 0
      ? null
      : { fromFileId: index, added: 40 * index, removed: 12, same: index === 3, similarity: 0.9 },
}));

const twin = (path: string) => ({ path, size: 2.1e6, modified: Date.now() - 90 * day });

export const cannedFolders: FolderComparison = {
  shared: [{ a: [twin('/home/ana/Downloads/a.jpg')], b: [twin('/home/ana/Photos/2019/Wedding/a.jpg')] }],
  onlyA: [],
  onlyB: ['IMG_2034.jpg', 'IMG_2035.jpg', 'edited/IMG_2034, bright.jpg'].map((name) =>
    twin(`/home/ana/Photos/2019/Wedding/${name}`),
  ),
  sharedCount: 303,
  onlyACount: 0,
  onlyBCount: 7,
  problemCount: 0,
};
