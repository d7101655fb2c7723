import { createORPCClient } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { Suggestion, SuggestRequest } from '../../../shared/contract/search.ts';
import { createSuggestionStore, isCompletion } from './suggestion-store.ts';

interface Asked {
  readonly input: SuggestRequest;
  readonly signal: AbortSignal | undefined;
  readonly answer: (...inserts: readonly string[]) => Promise<void>;
  readonly fail: () => Promise<void>;
}

const asked: Asked[] = [];
const settled = async (): Promise<void> => void (await vi.advanceTimersByTimeAsync(0));
const suggestion = (insert: string, replace: [number, number]): Suggestion => ({
  kind: 'value',
  label: insert,
  detail: '',
  replace,
  insert,
  fileId: null,
});

const client = createORPCClient<TroveClient>({
  call: (_path, input, { signal }) =>
    new Promise((resolve, reject) => {
      const request = input as SuggestRequest;
      asked.push({
        input: request,
        signal,
        answer: (...inserts) => {
          resolve({ suggestions: inserts.map((insert) => suggestion(insert, [0, request.text.length])) });
          return settled();
        },
        fail: () => {
          reject(new Error('broken'));
          return settled();
        },
      });
    }),
});

beforeEach(() => {
  asked.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const shown = (store: ReturnType<typeof createSuggestionStore>): string[] =>
  store.getState().suggestions.map(({ insert }) => insert);

async function type(store: ReturnType<typeof createSuggestionStore>, text: string): Promise<void> {
  store.getState().typed(text, text.length);
  await vi.advanceTimersByTimeAsync(250);
}

describe('suggestions', () => {
  it('are asked for once typing pauses, and an answer to older text is ignored', async () => {
    const store = createSuggestionStore(client);
    store.getState().typed('t', 1);
    await type(store, 'ty');
    expect(asked.map(({ input }) => input.text)).toEqual(['ty']);
    store.getState().typed('typ', 3);
    expect(asked[0]?.signal?.aborted).toBe(true);
    await asked[0]?.answer('stale');
    expect(shown(store)).toEqual([]);
  });

  it('leave out what is there already, and come for no blank', async () => {
    const store = createSuggestionStore(client);
    await type(store, 'type:pdf');
    await asked[0]?.answer('type:pdf ', 'type:pdfa ');
    expect(shown(store)).toEqual(['type:pdfa ']);
    await type(store, 'type:pdf ');
    expect(shown(store)).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('stay away after Escape until the next word or operator', async () => {
    const store = createSuggestionStore(client);
    await type(store, 'bud');
    await asked[0]?.answer('budget');
    store.getState().dismiss();
    await type(store, 'budg');
    expect([shown(store), asked.length]).toEqual([[], 1]);
    await type(store, 'budg ');
    await type(store, 'budg t');
    expect(asked).toHaveLength(2);
  });

  it('do not come up later for a file that stood among the results when they came', async () => {
    const store = createSuggestionStore(client);
    await type(store, 'bud');
    await asked[0]?.answer('budget.txt');
    store.setState(({ suggestions }) => ({ suggestions: suggestions.map((one) => ({ ...one, fileId: 7 })) }));
    store.getState().leaveOut(new Set([7]));
    expect(shown(store)).toEqual([]);
  });

  it('remember a Tab that came before them, until something else is typed', async () => {
    const store = createSuggestionStore(client);
    store.getState().typed('type:p', 6);
    expect(store.getState().isPending).toBe(true);
    store.getState().wantFirst();
    await vi.advanceTimersByTimeAsync(250);
    await asked[0]?.answer('type:pdf ');
    expect(store.getState()).toMatchObject({ isFirstWanted: true, isPending: false });
    store.getState().typed('type:pp', 7);
    expect(store.getState().isFirstWanted).toBe(false);
  });

  it('choose nothing by themselves, and fail silently', async () => {
    const store = createSuggestionStore(client);
    await type(store, 'bud');
    await asked[0]?.answer('budget');
    expect(store.getState().chosen).toBeNull();
    await type(store, 'budg');
    await asked[1]?.fail();
    expect(shown(store)).toEqual([]);
  });
});

it('tells what finishes the word from what replaces the search', () => {
  expect(isCompletion('tax type:p', suggestion('type:pdf ', [4, 10]))).toBe(true);
  expect(isCompletion('tax', suggestion('tax 2023', [0, 3]))).toBe(false);
});
