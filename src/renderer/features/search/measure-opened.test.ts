import { createORPCClient } from '@orpc/client';
import { expect, test } from 'vitest';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import { measureOpened } from './measure-opened.ts';

/** What each search finds, by its text and mode: file ids, one of them with a copy. */
const found: Readonly<Record<string, readonly number[]>> = {
  'bread keyword': [1],
  'bread vector': [2, 1],
  'bread hybrid': [1, 2],
  'tea keyword': [],
  'tea vector': [5],
  'tea hybrid': [3, 4, 5],
  'nothing hybrid': [],
};

const client = createORPCClient<TroveClient>({
  call: (path, input) => {
    const { query = '', mode = '' } = input as { query?: string; mode?: string };
    const opened = [
      { text: 'bread', fileId: 1, path: '/bread.txt' },
      { text: 'tea', fileId: 6, path: '/tea.txt' },
      { text: 'nothing', fileId: 9, path: '/gone.txt' },
    ];
    const results = (found[`${query} ${mode}`] ?? []).map((fileId) => ({
      fileId,
      copies: fileId === 5 ? [{ fileId: 6, path: '/copy/tea.txt' }] : [],
    }));
    return Promise.resolve(path.at(-1) === 'opened' ? { opened } : { results });
  },
});

test('each opened file has its place in each mode, as itself or as a copy, and the worst are told', async () => {
  const progress: number[] = [];
  const { quality, missed } = await measureOpened(client, new AbortController().signal, (done) =>
    progress.push(done),
  );
  expect(quality.keyword).toMatchObject({ queries: 3, hit1: 1 / 3, hit10: 1 / 3 });
  expect(quality.vector).toMatchObject({ hit1: 1 / 3, hit10: 2 / 3 });
  expect(quality.hybrid).toMatchObject({ hit1: 1 / 3, hit10: 2 / 3 });
  expect(missed).toEqual([
    { text: 'nothing', path: '/gone.txt', place: null },
    { text: 'tea', path: '/tea.txt', place: 3 },
  ]);
  expect(progress).toEqual([1 / 3, 2 / 3, 1]);
});
