import { afterEach, expect, test, vi } from 'vitest';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import { createMatchStore } from './match-store.ts';

afterEach(() => vi.useRealTimers());

interface Asked {
  readonly fileId: number;
  readonly text: string;
  readonly how: string;
}

/** A client that answers with three matches, and remembers what it was asked. */
function clientOf(asked: Asked[]): TroveClient {
  const matches = [10, 50, 90].map((start) => ({ chunkId: 1, page: null, start, end: start + 4 }));
  const answer = async (input: Asked) => {
    asked.push(input);
    return { matches: input.text === 'nowhere' ? [] : matches, complete: true };
  };
  return { files: { matches: answer } } as unknown as TroveClient;
}

test('the first step goes to the next match from the passage, then round at the ends', async () => {
  const store = createMatchStore(clientOf([]));
  store.getState().follow(7, 'otter');
  await vi.waitFor(() => expect(store.getState().matches).toHaveLength(3));
  expect(store.getState().index).toBeNull();
  const at = (way: 1 | -1, from = 40) => {
    store.getState().step(way, from);
    return store.getState().index;
  };
  expect([at(1), at(1), at(1), at(-1)]).toEqual([1, 2, 0, 2]);
});

test('a text that is looked for goes before the search’s words, which come back when its field is closed', async () => {
  const asked: Asked[] = [];
  const store = createMatchStore(clientOf(asked));
  store.getState().follow(7, 'otter');
  store.getState().openFind();
  store.getState().find('fish');
  await vi.waitFor(() => expect(store.getState().index).toBe(0));
  store.getState().find('nowhere');
  await vi.waitFor(() => expect(store.getState().matches).toEqual([]));
  store.getState().closeFind();
  await vi.waitFor(() => expect(store.getState().matches).toHaveLength(3));
  expect(asked.map(({ text, how }) => [text, how])).toEqual([
    ['fish', 'literal'],
    ['nowhere', 'literal'],
    ['otter', 'query'],
  ]);
});

test('another file forgets the matches of the one before at once', async () => {
  const store = createMatchStore(clientOf([]));
  store.getState().follow(7, 'otter');
  await vi.waitFor(() => expect(store.getState().fileId).toBe(7));
  store.getState().follow(8, 'otter');
  expect(store.getState()).toMatchObject({ fileId: null, matches: [], index: null });
});

test('a file that waits to be read is not searched, but its field for a text may be open already', async () => {
  vi.useFakeTimers();
  const asked: Asked[] = [];
  const store = createMatchStore(clientOf(asked));
  store.getState().follow(7, 'ott', true);
  store.getState().openFind();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual([]);
  store.getState().follow(7, 'otter');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(asked).toEqual([{ fileId: 7, text: 'otter', how: 'query' }]);
  expect(store.getState().findText).toBe('');
});
