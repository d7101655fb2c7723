/** The states of the search field, of its bar, and of what is at hand before anything is typed. */
import type { Scene } from './canned.ts';
import { cannedResults } from './canned.ts';

const kept = {
  'search.history': {
    searches: [
      'who still needs paper copies',
      '"termination of contract" after:2023',
      'in:"/home/ana/Documents/Housing" minutes of the meeting where the second printer was moved to spring',
    ].map((text) => ({ text, searchedAt: 0, times: 1 })),
  },
  'search.saved': {
    saved: [
      { id: 1, name: 'Mail of last week', text: 'type:mail on:"last week"' },
      { id: 2, name: 'budget', text: 'budget' },
    ],
  },
  'search.pinned': { files: cannedResults.slice(0, 2) },
};

const facets = {
  types: [
    { value: 'document', count: 1_204 },
    { value: 'sheet', count: 31 },
  ],
  formats: [
    { value: 'pdf', count: 840 },
    { value: 'docx', count: 364 },
  ],
  years: [
    { value: '2026', count: 17 },
    { value: '2024', count: 6 },
  ],
  folders: [
    { value: '/home/ana/Documents/Housing', count: 12 },
    { value: '/home/ana/Documents/Taxes', count: 3 },
  ],
};

const suggestions = [
  { kind: 'operator', label: 'in:', detail: '', insert: 'in:' },
  { kind: 'past', label: 'invoices of the cooperative', detail: '', insert: 'invoices of the cooperative' },
  { kind: 'saved', label: 'Inbox', detail: 'type:mail on:"last week"', insert: 'type:mail on:"last week"' },
  {
    kind: 'file',
    label: 'inventory.xlsx',
    detail: '/home/ana/Documents/Housing/inventory.xlsx',
    insert: 'inventory.xlsx',
  },
  {
    kind: 'folder',
    label: '/home/ana/Documents/Invoices',
    detail: '',
    insert: 'in:/home/ana/Documents/Invoices ',
  },
].map((suggestion) => ({ replace: [0, 2], fileId: null, ...suggestion }));

export const queryScenes: Readonly<Record<string, Scene>> = {
  'Search: kept searches and pinned files': {
    answers: kept,
    prepare: ({ history }) => history.getState().load(),
  },
  'Search: every filter': {
    query:
      'budget type:pdf type:sheet in:"/home/ana/Documents" after:2024 -type:csv name:inv author:"Ana Ruiz" lang:german size:1mb-5mb is:duplicate',
    answers: {
      'search.query': {
        results: cannedResults,
        coverage: { indexed: 7_872, pending: 0, total: 7_872 },
        notices: [],
        total: 6,
        facets,
        goTo: null,
        didYouMean: null,
        elapsedMs: 4,
      },
    },
  },
  'Search: suggestions': {
    query: 'in',
    answers: { 'search.suggest': { suggestions } },
    prepare: ({ suggestion }) => suggestion.getState().ask('in', 2),
  },
};
