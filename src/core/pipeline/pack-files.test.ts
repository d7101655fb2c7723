import { expect, test } from 'vitest';
import { textsOf } from '../store/new-passages.ts';
import type { FileCommit } from '../store/records.ts';
import { packFiles, packText, type CutText, type PreparedFile } from './pack-files.ts';

const settled = (fileId: number): PreparedFile => ({
  cut: null,
  commit: { fileId, observed: null, outcome: { state: 'unchanged' } },
});

const cut = (text: string): CutText => ({
  text,
  spans: Uint32Array.of(0, text.length),
  contexts: ['Pears'],
});

const toPack = (fileId: number, text: string): PreparedFile => ({
  cut: cut(text),
  commit: (packed) => ({
    fileId,
    observed: null,
    outcome: {
      state: 'indexed',
      hash: new Uint8Array(32),
      type: 'text',
      format: 'txt',
      title: '',
      passages: {
        places: [{ start: 0, end: text.length, page: null, headings: [] }],
        tokens: null,
        ...packed,
      },
    },
  }),
});

const textOf = ({ outcome }: FileCommit): string | undefined =>
  outcome.state === 'indexed' ? textsOf(outcome.passages)[0] : outcome.state;

test('files come back in order, each with its own text; the longest are not sent', async () => {
  const long = 'ripe in September '.repeat(120_000);
  const sent: number[] = [];
  const files = [toPack(1, 'one'), settled(2), toPack(3, long), toPack(4, 'four')];
  const commits = await packFiles(files, async (cuts) => {
    sent.push(...cuts.map(({ text }) => text.length));
    return cuts.map(packText);
  });
  expect(sent).toEqual([3, 4]);
  expect(commits.map(({ fileId }) => fileId)).toEqual([1, 2, 3, 4]);
  expect(commits.map(textOf)).toEqual(['one', 'unchanged', long, 'four']);
});

test('what is embedded has a hash of its own under each context, and the terms are those of the passage alone', () => {
  const [pears, plums] = [cut('They are ripe.'), { ...cut('They are ripe.'), contexts: ['Plums'] }].map(
    packText,
  );
  expect(pears?.embedHashes).not.toEqual(plums?.embedHashes);
  expect(pears?.terms).toEqual(plums?.terms);
});
