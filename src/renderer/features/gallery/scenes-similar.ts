import type { Origin } from '../similar/origin.ts';
import { cannedTrace } from './canned-similar.ts';
import { failing, indexingStatus, pending, type Scene } from './canned.ts';

const note: Origin = {
  kind: 'indexed',
  fileId: 1,
  name: 'Budget meeting, notes.md',
  path: '/home/ana/Documents/Housing/Cooperative/Meetings/2026/Budget meeting, notes.md',
  type: 'text',
};
const text: Origin = {
  kind: 'text',
  text: 'The budget meeting moved the purchase of the second printer to spring, and everyone agreed.',
};
const none = { results: [], coverage: { indexed: 7_640, total: 7_872 }, elapsedMs: 3 };

export const similarScenes: Readonly<Record<string, Scene>> = {
  'Similar: nothing chosen': { place: 'similar' },
  'Similar: no folder': { place: 'similar', status: { roots: [] } },
  'Similar: files': { place: 'similar', origin: note },
  'Similar: steered, reading': {
    place: 'similar',
    origin: note,
    status: indexingStatus,
    prepare: ({ similar }) => {
      similar.getState().steer({ fileId: 12, name: 'Minutes of the general meeting.docx' }, 'more');
      similar.getState().steer({ fileId: 15, name: 'Holiday plans.txt' }, 'less');
    },
  },
  'Similar: alike as a whole': {
    place: 'similar',
    origin: text,
    prepare: ({ similar }) => similar.getState().select(14),
  },
  'Similar: where a passage stands': {
    place: 'similar',
    answers: { 'similar.trace': cannedTrace },
    prepare: ({ similar }) => similar.getState().start(text, 'places'),
  },
  'Similar: a passage that stands nowhere else': {
    place: 'similar',
    answers: { 'similar.trace': { ...cannedTrace, hits: [] } },
    prepare: ({ similar }) => similar.getState().start(text, 'places'),
  },
  'Similar: loading': { place: 'similar', origin: note, answers: { 'similar.find': pending } },
  'Similar: handing a file over': {
    place: 'similar',
    origin: { kind: 'file', file: new File(['x'], 'scanned contract, signed.pdf'), path: null },
    answers: { 'similar.readFilePart': pending },
    prepare: ({ similar }) => similar.setState({ sent: 0.4 }),
  },
  'Similar: nothing alike': { place: 'similar', origin: text, answers: { 'similar.find': none } },
  'Similar: nothing alike, filtered': {
    place: 'similar',
    origin: text,
    status: indexingStatus,
    answers: { 'similar.find': none },
    prepare: ({ similar }) =>
      similar.getState().setFilters({ types: ['mail'], folders: [], after: null, before: null }),
  },
  'Similar: failed': {
    place: 'similar',
    origin: note,
    answers: { 'similar.find': failing('There is no text to compare in photo.jpg. There is no text in it.') },
  },
};
