/** Similar files on record. */
import type { SimilarResult, TraceResponse } from '../../../shared/contract/similar.ts';

const passage = (chunkId: number | null, text: string, page: number | null, headings: string[]) => ({
  chunkId,
  text,
  start: 400,
  end: 400 + text.length,
  page,
  headings,
});

const minutes =
  'The budget meeting moved the purchase of the second printer to spring. Everyone who still needs paper copies talks to Inês before the end of March.';
const draft =
  'The budget meeting moved the purchase of a second printer to the autumn. Everyone who still needs paper copies talks to Inês before the end of March.';
const letter =
  'Since the printer on the second floor is out of order, members who need paper copies may use the one in the library until spring.';

export const cannedSimilar: readonly SimilarResult[] = [
  { name: 'Budget meeting, notes (draft).md', type: 'markup', similarity: 0.991 },
  {
    name: '2026-03-14 Minutes of the extraordinary general meeting of the housing cooperative, second draft (final) v12.docx',
    type: 'document',
    similarity: 0.86,
  },
  { name: 'Letter about the printer.pdf', type: 'document', similarity: 0.63 },
  { name: 'costs_by_month.csv', type: 'sheet', similarity: 0.44 },
  { name: 'Holiday plans.txt', type: 'text', similarity: 0.21 },
].map(({ name, type, similarity }, index) => ({
  fileId: index + 11,
  path: `/home/ana/Documents/Housing/Cooperative/Meetings/2026/${name}`,
  name,
  title: index === 1 ? 'Minutes of the meeting of 14 March 2026' : '',
  type,
  size: 18_300 * (index + 1),
  modified: Date.now() - index * 90_000_000,
  similarity,
  pairs:
    index > 2
      ? []
      : [
          {
            similarity: similarity - 0.02,
            from: passage(2, minutes, null, ['Decisions', 'Purchases']),
            to: passage(index * 10 + 2, index === 2 ? letter : draft, index === 1 ? 4 : null, ['Decisions']),
          },
          {
            similarity: similarity - 0.2,
            from: passage(3, 'The next meeting is on 9 May at seven.', null, ['Dates']),
            to: passage(index * 10 + 4, 'We meet again in May.', index === 1 ? 5 : null, []),
          },
        ],
}));

const [first] = cannedSimilar;

/** Where a passage stands, in each of the three ways. */
export const cannedTrace: TraceResponse = {
  hits: (['exact', 'near', 'meaning'] as const).flatMap((kind, index) => {
    const text = [minutes, draft, letter][index] ?? '';
    const result = cannedSimilar[index] ?? first;
    if (!result) return [];
    const { fileId, path, name, title, type, modified } = result;
    const highlights: [number, number][] =
      kind === 'exact'
        ? [[0, text.length]]
        : kind === 'near'
          ? [
              [0, 43],
              [55, 71],
            ]
          : [];
    return [
      {
        kind,
        similarity: [1, 0.91, 0.72][index] ?? 0,
        fileId,
        path,
        name,
        title,
        type,
        modified,
        passage: passage(index, text, index === 1 ? 4 : null, ['Decisions']),
        highlights,
      },
    ];
  }),
  coverage: { indexed: 7_640, total: 7_872 },
  elapsedMs: 12,
};
