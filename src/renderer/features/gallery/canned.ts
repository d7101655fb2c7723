/** Services that answer from a record instead of an engine, so that every state of a screen can be looked at. */
import { createORPCClient } from '@orpc/client';
import { createStore } from 'zustand/vanilla';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { Check, FileCounts, Status } from '../../../shared/contract/library.ts';
import type { SearchResult } from '../../../shared/contract/search.ts';
import { abilitiesOf } from '../../../shared/desk-abilities.ts';
import { TroveError } from '../../../shared/errors.ts';
import type { EngineState } from '../../../shared/ipc.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import type { Place, PlaceState } from '../../app/place.ts';
import { createServices, type Services } from '../../app/Services.tsx';
import { cannedProblems, cannedRules } from './canned-problems.ts';
import { cannedSimilar } from './canned-similar.ts';
import type { Origin } from '../similar/origin.ts';
import type { Connection, ConnectionState, Link } from '../../rpc.ts';

export interface Scene {
  readonly place?: Place;
  readonly query?: string;
  /** What files are compared with. */
  readonly origin?: Origin;
  /** What is done once the services are there. */
  readonly prepare?: (services: Services) => void | Promise<void>;
  readonly connection?: ConnectionState;
  readonly process?: EngineState;
  readonly status?: Partial<Status> | null;
  /** Answers by procedure; a function may throw, a promise may stay open. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

export const pending = (): Promise<never> => new Promise(() => undefined);

export function failing(message: string): () => never {
  return () => {
    throw new TroveError('INTERNAL', message, { nextStep: 'Try again.' });
  };
}

const counts = (indexed: number, skipped: number, failed: number, waiting = 0): FileCounts => ({
  total: indexed + skipped + failed + waiting,
  indexed,
  skipped,
  failed,
  pending: waiting,
  outdated: 0,
});

export const readyStatus: Status = {
  files: counts(7_640, 201, 31),
  passages: 62_598,
  vectors: 62_598,
  inPart: 14,
  roots: [
    {
      rootId: 1,
      path: '/home/ana/Documents',
      state: 'watching',
      watch: 'events',
      scans: null,
      files: counts(5_120, 58, 12),
      addedAt: 0,
    },
    {
      rootId: 2,
      path: '/home/ana/Work',
      state: 'watching',
      watch: 'scans',
      scans: { everySeconds: 300, reason: 'remote' },
      files: counts(1_876, 0, 0),
      addedAt: 0,
    },
    {
      rootId: 3,
      path: '/media/ana/Archive/Scans',
      state: 'offline',
      watch: 'events',
      scans: null,
      files: counts(644, 143, 19),
      addedAt: 0,
    },
  ],
  activity: 'idle',
  pace: { state: 'full', reason: null },
  restless: 0,
  progress: { filesDone: 0, filesTotal: 0, bytesDone: 0, bytesTotal: 0, filesPerSecond: 0, etaSeconds: null },
  model: { name: 'trove-static-256', dimensions: 256, available: true },
  notices: [],
  dataFolder: '/home/ana/.local/share/trove',
  version: '0.1.0',
};

export const indexingStatus: Partial<Status> = {
  activity: 'indexing',
  files: counts(5_920, 180, 20, 1_752),
  progress: {
    filesDone: 6_120,
    filesTotal: 7_872,
    bytesDone: 6.2e7,
    bytesTotal: 8e7,
    filesPerSecond: 540,
    etaSeconds: 200,
  },
};

const passage =
  'The budget meeting moved the purchase of the second printer to spring. Everyone who still needs paper copies talks to Inês before the end of March; the rest goes through the shared folder as agreed last year.';

export const cannedResults: readonly SearchResult[] = [
  'Budget meeting, notes.md',
  '2026-03-14 Minutes of the extraordinary general meeting of the housing cooperative, second draft (final) v12.docx',
  'costs_by_month.csv',
  'scan 0012.pdf',
].map((name, index) => ({
  fileId: index + 1,
  path: `/home/ana/Documents/Housing/Cooperative/Meetings/2026/${name}`,
  name,
  title: index === 0 ? 'Notes of the budget meeting' : '',
  type: ['text', 'document', 'sheet', 'document'][index] ?? 'other',
  size: 12_400 * (index + 1),
  modified: Date.now() - index * 90_000_000,
  score: 1 - index / 10,
  keyword: 1,
  vector: 0.6,
  nameMatch: index < 2,
  copies: [],
  passages:
    index === 3
      ? []
      : [
          {
            chunkId: index * 10 + 2,
            text: passage,
            start: 400,
            end: 400 + passage.length,
            page: index === 1 ? 4 : null,
            headings: ['Decisions', 'Purchases'],
            highlights: [
              [4, 10],
              [11, 18],
            ],
          },
        ],
}));

const before =
  `${'The session was opened at seven with nine of eleven members present. '.repeat(5)}\n\n`.slice(-400);

const ownAbilities = abilitiesOf(true, { preview: false, icons: false });

const baseAnswers: Readonly<Record<string, unknown>> = {
  'search.query': {
    results: cannedResults,
    coverage: { indexed: 7_872, pending: 0, total: 7_872 },
    notices: [],
    total: 6,
    facets: null,
    goTo: null,
    didYouMean: null,
    elapsedMs: 4,
  },
  'search.history': { searches: [] },
  'model.get': {
    name: 'trove-static-256',
    dimensions: 256,
    maxTokens: 512,
    isStatic: true,
    bytes: 13_226_744,
    isBundled: true,
    folder: null,
  },
  'search.saved': { saved: [] },
  'search.pinned': { files: [] },
  'search.suggest': { suggestions: [] },
  'similar.find': { results: cannedSimilar, coverage: { indexed: 7_640, total: 7_872 }, elapsedMs: 9 },
  'similar.readText': {
    sourceId: '00000000-0000-4000-8000-000000000000',
    name: '',
    title: '',
    type: 'text',
    passages: 1,
  },
  'files.text': {
    path: '/home/ana/Documents/Housing/Cooperative/Meetings/2026/Budget meeting, notes.md',
    title: '',
    parts: [
      { chunkId: 1, start: 0, end: 400, page: 1, headings: ['Opening'], text: before },
      { chunkId: 2, start: 400, end: 400 + passage.length, page: 1, headings: ['Decisions'], text: passage },
    ],
    next: null,
  },
  'desk.abilities': ownAbilities,
  'library.problems': cannedProblems,
  'library.rules': { path: '/home/ana/Documents', rules: { exclude: ['*.bak'], include: [] } },
  'library.previewRules': cannedRules,
  'library.suggestFolders': {
    suggestions: [
      {
        path: '/home/ana/Documents',
        name: 'Documents',
        files: 3_120,
        bytes: 2.1e9,
        complete: true,
        estimateSeconds: 95,
      },
      {
        path: '/home/ana/Downloads',
        name: 'Downloads',
        files: 18_211,
        bytes: 3.1e10,
        complete: false,
        estimateSeconds: 1_500,
      },
    ],
  },
};

function cannedConnection(state: ConnectionState, answers: Readonly<Record<string, unknown>>): Connection {
  const link: Link = {
    call: async (path, input) => {
      const answer = answers[path.join('.')];
      return typeof answer === 'function' ? (answer as (input: unknown) => unknown)(input) : answer;
    },
  };
  return {
    client: createORPCClient<TroveClient>(link),
    state: createStore<{ readonly state: ConnectionState }>(() => ({ state })),
    retry: () => undefined,
  };
}

/** Services in the state of a scene; nothing streams, and going to another place stays inside the scene. */
export function servicesOf({
  place = 'search',
  query,
  origin,
  prepare,
  connection = 'open',
  process,
  status = {},
  answers,
}: Scene): Services {
  const services = createServices(cannedConnection(connection, { ...baseAnswers, ...answers }), undefined);
  services.engine.setState({
    status: status === null ? null : { ...readyStatus, ...status },
    abilities: ownAbilities,
    ...(process && { process }),
  });
  services.settings.setState({ settings: defaultSettings });
  services.search.getState().setQuery(query ?? '');
  if (origin) services.similar.getState().start(origin);
  void prepare?.(services);
  const placeStore = createStore<PlaceState>((set) => ({ place, goTo: (next) => set({ place: next }) }));
  return { ...services, place: placeStore };
}

/** One of each state. */
export const cannedChecks: readonly Check[] = [
  {
    subject: 'model',
    finding: { code: 'model-answers', model: 'trove-static-256', dimensions: 256 },
    name: 'Model',
    state: 'ok',
    message: 'trove-static-256, 256 dimensions',
    nextStep: null,
  },
  {
    subject: 'folders',
    finding: { code: 'folders-away', paths: ['/media/ana/Backup'] },
    name: 'Folders',
    state: 'warning',
    message: 'not there at the moment: /media/ana/Backup',
    nextStep: 'Connect the disk, or remove the folder with `trove remove`.',
  },
  {
    subject: 'database',
    finding: { code: 'failed', error: 'DISK_FULL' },
    name: 'Database',
    state: 'error',
    message: 'The disk is full.',
    nextStep: 'Free some space; Trove goes on by itself.',
  },
];
