import { createORPCClient } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { SearchInput, SearchResponse } from '../../../shared/contract/search.ts';
import { TroveError } from '../../../shared/errors.ts';
import { createSearchStore } from './search-store.ts';

interface Asked {
  readonly input: SearchInput;
  readonly signal: AbortSignal | undefined;
  readonly answer: (ids: readonly number[]) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}

const asked: Asked[] = [];

const response = (ids: readonly number[]): SearchResponse => ({
  results: ids.map((fileId) => ({
    fileId,
    path: `/${fileId}`,
    name: String(fileId),
    title: '',
    type: 'text',
    size: 1,
    modified: 0,
    score: 1,
    keyword: 1,
    vector: null,
    nameMatch: false,
    copies: [],
    passages: [],
  })),
  coverage: { indexed: 1, pending: 0, total: 1 },
  notices: [],
  total: 1,
  facets: null,
  goTo: null,
  didYouMean: null,
  elapsedMs: 1,
});

const client = createORPCClient<TroveClient>({
  call: (_path, input, { signal }) =>
    new Promise((resolve, reject) => {
      const settled = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(0));
      asked.push({
        input: input as SearchInput,
        signal,
        answer: (ids) => {
          resolve(response(ids));
          return settled();
        },
        fail: (error) => {
          reject(error);
          return settled();
        },
      });
    }),
});

const latest = (): Asked => {
  const last = asked.at(-1);
  if (!last) throw new Error('Nothing was asked.');
  return last;
};

beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => vi.useRealTimers());

describe('typing', () => {
  const texts = () => asked.map(({ input }) => input.query);

  it('asks at the first key without waiting, then only for the newest text', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('b');
    expect(texts()).toEqual(['b']);
    await latest().answer([1]);
    store.getState().setQuery('bu');
    store.getState().setQuery('bud');
    await vi.advanceTimersByTimeAsync(50);
    expect(texts()).toEqual(['b', 'bud']);
  });

  it('lets a question end whose text is typed on, for a while (no answer while keys are faster)', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('b');
    const first = latest();
    await vi.advanceTimersByTimeAsync(100);
    store.getState().setQuery('bu');
    await vi.advanceTimersByTimeAsync(100);
    store.getState().setQuery('bud');
    expect(texts()).toEqual(['b']);
    await first.answer([1]);
    expect(store.getState().response?.results).toHaveLength(1);
    expect(texts()).toEqual(['b', 'bud']);
    store.getState().setQuery('budg');
    await vi.advanceTimersByTimeAsync(301);
    expect(texts()).toEqual(['b', 'bud', 'budg']);
    expect(asked[1]?.signal?.aborted).toBe(true);
  });

  it('ends the question before, and ignores its answer should it still come', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('old');
    const old = latest();
    await vi.advanceTimersByTimeAsync(100);
    store.getState().setQuery('new');
    expect(old.signal?.aborted).toBe(true);
    await latest().answer([2]);
    await old.answer([1]);
    expect(store.getState().response?.results.map(({ fileId }) => fileId)).toEqual([2]);
  });

  it('keeps the answer on screen until the next one is there', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer([1]);
    await vi.advanceTimersByTimeAsync(100);
    store.getState().setQuery('ab');
    expect(store.getState().response?.results).toHaveLength(1);
    expect(store.getState().slow).toBe(false);
    await vi.advanceTimersByTimeAsync(301);
    expect(store.getState().slow).toBe(true);
  });

  it('asks nothing for blanks, and forgets the answer', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer([1]);
    store.getState().setQuery('  ');
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toHaveLength(1);
    expect(store.getState()).toMatchObject({ phase: 'idle', response: null, selectedId: null });
  });

  it('tells a failure in the words of the engine and can ask again', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('"a');
    await latest().fail(new TroveError('BAD_QUERY', 'The quotation mark is not closed.'));
    expect(store.getState().error?.message).toBe('The quotation mark is not closed.');
    store.getState().retry();
    await latest().answer([1]);
    expect(store.getState()).toMatchObject({ phase: 'done', error: null });
  });
});

describe('a changed index', () => {
  it('asks again at most once a second and keeps the selected row in place', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer([1, 2, 3]);
    store.getState().select(2);
    for (let change = 0; change < 10; change += 1) store.getState().indexChanged();
    await vi.advanceTimersByTimeAsync(1_001);
    expect(asked).toHaveLength(2);
    await latest().answer([9, 1, 2, 3]);
    expect(store.getState().response?.results.map(({ fileId }) => fileId)).toEqual([1, 2, 9, 3]);
    expect(store.getState().selectedId).toBe(2);
  });

  it('selects the row in its place when the selected file is gone', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer([1, 2, 3]);
    store.getState().select(2);
    store.getState().indexChanged();
    await vi.advanceTimersByTimeAsync(1_001);
    await latest().answer([1, 3]);
    expect(store.getState().selectedId).toBe(3);
  });

  it('does not replace results by an error nobody caused', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer([1]);
    store.getState().indexChanged();
    await vi.advanceTimersByTimeAsync(1_001);
    await latest().fail(new Error('broken'));
    expect(store.getState()).toMatchObject({ phase: 'done', error: null });
  });
});

it('keeps the row that was chosen while the answer to the text was on its way', async () => {
  const store = createSearchStore(client);
  store.getState().setQuery('a');
  await latest().answer([1, 2, 3]);
  await vi.advanceTimersByTimeAsync(100);
  store.getState().setQuery('ab');
  store.getState().move('down', 5);
  await latest().answer([3, 2]);
  expect(store.getState().selectedId).toBe(2);
  await vi.advanceTimersByTimeAsync(100);
  store.getState().setQuery('abc');
  await latest().answer([3, 2]);
  expect(store.getState().selectedId).toBe(3);
});

describe('counts and limits', () => {
  it('has files counted with the answer itself, while choices are open and no longer', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer([1, 2]);
    store.getState().select(2);
    store.getState().setCounting(true);
    expect(latest().input).toMatchObject({ query: 'a', facets: true });
    await latest().answer([1, 2]);
    expect(store.getState().selectedId).toBe(2);
    store.getState().setCounting(false);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(100);
    store.getState().setQuery('a type:pdf');
    expect(latest().input).toMatchObject({ query: 'a type:pdf', facets: false });
  });

  const rows = (from: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => from + index);

  it('fetches the next rows page by page, each once, and starts small with the next query', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer(rows(1, 20));
    // Scrolling asks with every frame.
    for (let times = 0; times < 5; times += 1) store.getState().showMore();
    expect(asked).toHaveLength(2);
    expect(latest().input).toMatchObject({ query: 'a', offset: 20, limit: 100 });
    // The ranking may have moved a row from one page to the next.
    await latest().answer([20, ...rows(21, 99)]);
    expect(store.getState().response?.results.map(({ fileId }) => fileId)).toEqual(rows(1, 119));
    store.getState().showMore();
    expect(latest().input).toMatchObject({ offset: 120, limit: 100 });
    await latest().answer([]);
    store.getState().showMore();
    expect(asked).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(100);
    store.getState().setQuery('b');
    expect(latest().input.limit).toBe(20);
  });

  it('asks with each key for as many rows as are in view then', async () => {
    let inView = 10;
    const store = createSearchStore(client, {}, () => inView);
    store.getState().setQuery('a');
    expect(latest().input.limit).toBe(10);
    await latest().answer(rows(1, 10));
    store.getState().showMore();
    expect(latest().input).toMatchObject({ offset: 10, limit: 100 });
    await latest().answer(rows(11, 100));
    inView = 16;
    await vi.advanceTimersByTimeAsync(100);
    store.getState().setQuery('b');
    expect(latest().input.limit).toBe(16);
  });

  it('asks with a key for the best passage of each row, and for all and for more rows once nobody types', async () => {
    const store = createSearchStore(client, {}, () => 10);
    store.getState().setQuery('a', 1);
    expect(latest().input).toMatchObject({ limit: 10, passages: 1 });
    await latest().answer(rows(1, 10));
    store.getState().select(3);
    await vi.advanceTimersByTimeAsync(150);
    store.getState().setQuery('ab', 2);
    await latest().answer(rows(1, 10));
    store.getState().showMore();
    await vi.advanceTimersByTimeAsync(199);
    expect(asked.map(({ input }) => input.query)).toEqual(['a', 'ab']);
    expect(store.getState()).toMatchObject({ phase: 'done', isWhole: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(latest().input).toEqual({
      query: 'ab',
      cursor: 2,
      limit: 110,
      sort: 'relevance',
      group: 'none',
      facets: false,
    });
    await latest().answer(rows(1, 110));
    expect(store.getState()).toMatchObject({ isWhole: true, limit: 110 });
    store.getState().showMore();
    expect(latest().input).toMatchObject({ offset: 110, limit: 100 });
  });

  it('leaves no row out when the end is gone to before nobody types', async () => {
    const store = createSearchStore(client, {}, () => 10);
    store.getState().setQuery('a', 1);
    await latest().answer(rows(1, 10));
    store.getState().showMore();
    store.getState().move('last', 5);
    expect(latest().input).toMatchObject({ offset: 10, limit: 1_000 });
    const page = latest();
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(2);
    await page.answer(rows(11, 1_000));
    await latest().answer([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(latest().input).toMatchObject({ query: 'a', limit: 1_000 });
    await latest().answer(rows(1, 1_000));
    expect(store.getState()).toMatchObject({ isWhole: true, limit: 2_010 });
    expect(store.getState().response?.results).toHaveLength(1_010);
  });

  it('leaves what is there when all of it cannot be had', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a', 1);
    await latest().answer(rows(1, 20));
    await vi.advanceTimersByTimeAsync(200);
    await latest().fail(new TroveError('HELPER_UNAVAILABLE', 'No.'));
    expect(store.getState()).toMatchObject({ isWhole: true, phase: 'done', limit: 20 });
    expect(store.getState().response?.results).toHaveLength(20);
  });

  it('drops rows that come after a new question was asked', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer(rows(1, 20));
    await vi.advanceTimersByTimeAsync(200);
    store.getState().showMore();
    const more = latest();
    await vi.advanceTimersByTimeAsync(100);
    store.getState().setQuery('ab');
    await latest().answer([7]);
    await more.answer(rows(21, 200));
    expect(store.getState().response?.results.map(({ fileId }) => fileId)).toEqual([7]);
  });

  it('reads on and refreshes one after the other, so that no page is lost', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer(rows(1, 20));
    await vi.advanceTimersByTimeAsync(200);
    store.getState().showMore();
    store.getState().indexChanged();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toHaveLength(2);
    await latest().answer(rows(21, 100));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(latest().input).toMatchObject({ limit: 120 });
    store.getState().showMore();
    expect(asked).toHaveLength(3);
    await latest().answer(rows(1, 120));
    await vi.advanceTimersByTimeAsync(200);
    store.getState().showMore();
    expect(latest().input).toMatchObject({ offset: 120 });
  });

  it('keeps rows beyond those that one question may ask for when the index changed', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer(rows(1, 20));
    await vi.advanceTimersByTimeAsync(200);
    for (let page = 0; page < 12; page += 1) {
      store.getState().showMore();
      await latest().answer(rows(21 + page * 100, 100));
    }
    store.getState().indexChanged();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(latest().input.limit).toBe(1_000);
    await latest().answer(rows(2, 1_000));
    const ids = store.getState().response?.results.map(({ fileId }) => fileId);
    expect([ids?.length, ids?.[0], ids?.at(-1)]).toEqual([1_219, 2, 1_220]);
  });

  it('reads on when the keys reach the last row, keeping that row selected', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer(rows(1, 20));
    await vi.advanceTimersByTimeAsync(200);
    for (let row = 0; row < 19; row += 1) store.getState().move('down', 5);
    expect(latest().input).toMatchObject({ offset: 20, limit: 100 });
    await latest().answer([21, 22]);
    expect(store.getState().selectedId).toBe(20);
    expect(store.getState().response?.results).toHaveLength(22);
  });

  it('goes to the very last row, unless the person goes elsewhere meanwhile', async () => {
    const store = createSearchStore(client);
    store.getState().setQuery('a');
    await latest().answer(rows(1, 20));
    store.getState().move('last', 5);
    expect(latest().input).toMatchObject({ offset: 20, limit: 1_000 });
    await latest().answer(rows(21, 1_000));
    expect(latest().input).toMatchObject({ offset: 1_020, limit: 1_000 });
    await latest().answer(rows(1_021, 7));
    expect(store.getState().selectedId).toBe(1_027);
    store.getState().setQuery('b');
    await vi.advanceTimersByTimeAsync(300);
    await latest().answer(rows(1, 20));
    store.getState().move('last', 5);
    store.getState().move('up', 5);
    await latest().answer(rows(21, 1_000));
    expect(store.getState().selectedId).toBe(19);
  });
});
