import type { ActEvent, RefusedFile } from '../../../shared/contract/acting.ts';
import type { DuplicatesEvent } from '../../../shared/contract/duplicates.ts';
import type { DuplicateKind } from '../../../shared/duplicate-kinds.ts';
import type { Outcome } from '../duplicates/acting-store.ts';
import type { Services } from '../../app/Services.tsx';
import { failing, indexingStatus, pending, type Scene } from './canned.ts';
import {
  cannedBatches,
  cannedDiff,
  cannedFolders,
  cannedGroups,
  cannedPlan,
  cannedSummary,
  cannedVersions,
  foundEvents,
  openStreamOf,
  streamOf,
} from './canned-duplicates.ts';

const look =
  (kind: DuplicateKind = 'exact') =>
  ({ duplicates }: Services): void => {
    duplicates.getState().setKind(kind);
    void duplicates.getState().look();
  };

const answers = {
  'duplicates.find': (input: { kind: DuplicateKind }) => foundEvents(input.kind),
  'duplicates.plan': cannedPlan,
  'duplicates.versions': { versions: cannedVersions },
  'duplicates.diff': cannedDiff,
  'duplicates.compareFolders': cannedFolders,
  'duplicates.journal': { batches: cannedBatches, next: 'a' },
  'duplicates.quarantine': { files: 12, bytes: 2.5e9, folders: [] },
};

const scene = (rest: Scene): Scene => ({
  place: 'duplicates',
  ...rest,
  answers: { ...answers, ...rest.answers },
});

const refused: RefusedFile = { path: '/home/ana/Desktop/thesis.pdf', reason: 'changed', message: '' };
const outcome: Outcome = {
  what: 'quarantine',
  files: 11,
  bytes: 2.5e9,
  refusedCount: 1,
  refused: [refused],
  batchIds: ['c'],
};

async function choose(services: Services): Promise<void> {
  const { duplicates, acting } = services;
  await duplicates.getState().look();
  acting.getState().setReference(['/home/ana/Photos']);
  acting.getState().setRule({ keep: 'newest' });
}

export const duplicatesScenes: Readonly<Record<string, Scene>> = {
  'Duplicates: not looked yet': scene({}),
  'Duplicates: no folder': scene({ status: { roots: [] } }),
  'Duplicates: not looked yet, reading': scene({
    status: indexingStatus,
    prepare: ({ duplicates }) => duplicates.getState().setKind('meaning'),
  }),
  'Duplicates: listing files': scene({
    answers: {
      'duplicates.find': () =>
        openStreamOf<DuplicatesEvent>({
          type: 'progress',
          progress: { stage: 'listing', files: 48_211, filesTotal: 0, bytes: 0, bytesTotal: 0 },
        }),
    },
    prepare: look(),
  }),
  'Duplicates: reading files': scene({
    answers: {
      'duplicates.find': () =>
        openStreamOf<DuplicatesEvent>({
          type: 'progress',
          progress: { stage: 'reading', files: 312, filesTotal: 1_240, bytes: 2.1e9, bytesTotal: 9.8e9 },
        }),
    },
    prepare: look(),
  }),
  'Duplicates: groups arrive': scene({
    answers: {
      'duplicates.find': () =>
        openStreamOf<DuplicatesEvent>({ type: 'groups', groups: cannedGroups('exact') }),
    },
    prepare: look(),
  }),
  'Duplicates: same bytes': scene({ prepare: look() }),
  'Duplicates: nearly the same, reading': scene({ status: indexingStatus, prepare: look('near') }),
  'Duplicates: versions with equal text': scene({
    answers: { 'duplicates.diff': { ...cannedDiff, parts: [], truncated: false } },
    prepare: look('near'),
  }),
  'Duplicates: not comparable': scene({
    answers: {
      'duplicates.diff': failing('This file is not in the index any more.'),
      'duplicates.versions': pending,
    },
    prepare: look('near'),
  }),
  'Duplicates: in other words': scene({ prepare: look('meaning') }),
  'Duplicates: folders': scene({ prepare: look('folder') }),
  'Duplicates: nothing found': scene({
    answers: {
      'duplicates.find': () =>
        streamOf<DuplicatesEvent>({
          type: 'done',
          summary: { ...cannedSummary, groups: 0, files: 0, bytes: 0 },
        }),
    },
    prepare: look(),
  }),
  'Duplicates: filtered away': scene({
    prepare: async (services) => {
      await services.duplicates.getState().look();
      services.duplicates.getState().setFilter('zebra');
      services.duplicates.getState().setFilterFolder('/home/ana/Downloads');
    },
  }),
  'Duplicates: failed': scene({
    answers: { 'duplicates.find': failing('The folder /media/ana/Archive is not there.') },
    prepare: look(),
  }),
  'Duplicates: chosen by rule': scene({ prepare: choose }),
  'Duplicates: the plan failed': scene({
    answers: { 'duplicates.plan': failing('The plan could not be made.') },
    prepare: choose,
  }),
  'Duplicates: moving': scene({
    answers: {
      'duplicates.act': () =>
        openStreamOf<ActEvent>({
          type: 'progress',
          files: 340,
          filesTotal: 1_240,
          bytes: 1e9,
          bytesTotal: 4e9,
        }),
    },
    prepare: async (services) => {
      await services.duplicates.getState().look();
      void services.acting.getState().act('quarantine');
      services.acting.setState({ doing: { what: 'quarantine', files: 340, filesTotal: 1_240 } });
    },
  }),
  'Duplicates: moved, one stayed': scene({
    prepare: async (services) => {
      await services.duplicates.getState().look();
      services.acting.setState({ outcome });
    },
  }),
  'Duplicates: history': scene({ prepare: ({ journal }) => journal.getState().open() }),
  'Duplicates: history, nothing yet': scene({
    answers: {
      'duplicates.journal': { batches: [], next: null },
      'duplicates.quarantine': { files: 0, bytes: 0, folders: [] },
    },
    prepare: ({ journal }) => journal.getState().open(),
  }),
  'Duplicates: history, loading': scene({
    answers: { 'duplicates.journal': pending },
    prepare: ({ journal }) => journal.getState().open(),
  }),
  'Duplicates: connection lost': scene({ connection: 'lost', prepare: look() }),
};
