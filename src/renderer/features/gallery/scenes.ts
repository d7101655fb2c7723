import { cannedResults, failing, indexingStatus, pending, type Scene } from './canned.ts';
import { cannedVerdict } from './canned-problems.ts';
import { duplicatesScenes } from './scenes-duplicates.ts';
import { desktopScenes } from './scenes-desktop.ts';
import { queryScenes } from './scenes-query.ts';
import { similarScenes } from './scenes-similar.ts';

const nothing = {
  results: [],
  coverage: { indexed: 6_120, pending: 1_752, total: 7_872 },
  notices: [],
  total: 6,
  facets: null,
  goTo: null,
  didYouMean: null,
  elapsedMs: 2,
};

const noted = {
  ...nothing,
  results: cannedResults.map((result, row) => ({
    ...result,
    copies: row === 0 ? [{ fileId: 90, path: '/media/ana/Archive/Budget meeting, notes.md' }] : [],
    ...(row === 1 && { versions: [{ fileId: 91, path: `/media/ana/Backup/${result.name}` }] }),
  })),
  total: 31,
  didYouMean: 'tpye:pdf budget after:soon',
  notices: [
    {
      code: 'UNKNOWN_OPERATOR',
      message: 'tpye: is searched as a word. type: looks for a kind of file, for example type:pdf',
      range: [0, 8],
    },
    {
      code: 'BAD_OPERATOR',
      message:
        'after:soon was left out: a date is like 2024-03-31, march 2024 or last week. Example: after:last month',
      range: [16, 26],
    },
  ],
};

/** Every screen in every state, by name. */
export const scenes: Readonly<Record<string, Scene>> = {
  'Search: no question yet': {},
  'Search: no question, reading': { status: indexingStatus },
  'Search: results': { query: 'budget meeting' },
  'Search: results, partial': {
    query: 'budget meeting',
    status: indexingStatus,
    answers: { 'files.text': pending },
  },
  'Search: nothing found': {
    query: 'zebra crossing',
    status: indexingStatus,
    answers: { 'search.query': nothing },
  },
  'Search: wrong operator, near words, copies, versions': {
    query: 'tpye:pdf budgat after:soon',
    answers: { 'search.query': noted },
  },
  'Search: nothing found, near words': {
    query: 'zebbra',
    answers: { 'search.query': { ...nothing, total: 0, didYouMean: 'zebra' } },
  },
  'Search: loading': { query: 'budget', answers: { 'search.query': pending } },
  'Search: failed': {
    query: '"budget',
    answers: { 'search.query': failing('The quotation mark is not closed.') },
  },
  'Search: by words alone': {
    query: 'budget',
    status: {
      notices: [
        { code: 'MODEL_MISSING', message: 'The model is not there, so search works by words alone.' },
      ],
    },
  },
  'Search: file gone': {
    query: 'budget',
    answers: { 'files.text': failing('This file is no longer there.') },
  },
  'Search: file without text': {
    query: 'budget',
    answers: { 'files.text': { path: '', title: '', parts: [], next: null } },
  },
  ...queryScenes,
  ...similarScenes,
  ...duplicatesScenes,
  ...desktopScenes,
  'Engine: starting': { process: { state: 'starting', message: null }, status: null },
  'Engine: restarting': { query: 'budget', process: { state: 'restarting', message: null } },
  'Engine: down': { query: 'budget', process: { state: 'down', message: null } },
  'Engine: the reader of files restarts': {
    query: 'budget',
    status: {
      notices: [
        {
          code: 'HELPER_RESTARTING',
          message: 'The reader of files stopped and is being started again.',
        },
      ],
    },
  },
  'Engine: the model rests': {
    query: 'budget',
    status: {
      notices: [
        {
          code: 'HELPER_UNAVAILABLE',
          message: 'The model stopped several times and rests for half a minute.',
        },
      ],
    },
  },
  'Connection: lost': { query: 'budget', connection: 'lost' },
  'Connection: refused': { query: 'budget', connection: 'refused' },
  'Library: up to date': { place: 'library' },
  'Library: left out': {
    place: 'library',
    prepare: ({ library }) => void library.getState().showProblems('skipped'),
  },
  'Library: why a file is not found': {
    place: 'library',
    prepare: ({ library }) => library.setState({ verdict: cannedVerdict }),
  },
  'Library: read in part': {
    place: 'library',
    prepare: ({ library }) => void library.getState().showProblems('in-part'),
  },
  'Library: reading': { place: 'library', status: indexingStatus },
  'Library: paused': { place: 'library', status: { ...indexingStatus, activity: 'paused' } },
  'Library: waiting': {
    place: 'library',
    status: { ...indexingStatus, activity: 'waiting', pace: { state: 'waiting', reason: 'battery' } },
  },
  'Library: no folder': { place: 'library', status: { roots: [] } },
  'Library: loading': { place: 'library', status: null },
  Settings: { place: 'settings' },
  'First run': { status: { roots: [] } },
  'First run: counting': { status: { roots: [] }, answers: { 'library.suggestFolders': pending } },
  'First run: nothing found': {
    status: { roots: [] },
    answers: { 'library.suggestFolders': { suggestions: [] } },
  },
};
