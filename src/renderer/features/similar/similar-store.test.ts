import { createORPCClient } from '@orpc/client';
import { describe, expect, it, vi } from 'vitest';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { FilePart, SimilarInput, SimilarResponse } from '../../../shared/contract/similar.ts';
import { TroveError } from '../../../shared/errors.ts';
import { createSimilarStore, type SimilarStore } from './similar-store.ts';

const sourceOf = (part: number) => `00000000-0000-4000-8000-00000000000${part}`;

const response = (ids: readonly number[]): SimilarResponse => ({
  results: ids.map((fileId) => ({
    fileId,
    path: `/${fileId}`,
    name: String(fileId),
    title: '',
    type: 'text',
    size: 1,
    modified: 0,
    similarity: 0.5,
    pairs: [],
  })),
  coverage: { indexed: 1, total: 1 },
  elapsedMs: 1,
});

/** An engine that holds what it is given, and forgets it on demand. */
function engine(ids: readonly number[] = [7, 8, 9]) {
  const asked: SimilarInput[] = [];
  const parts: FilePart[] = [];
  let held: string | null = null;
  let given = 0;
  const hold = () => {
    held = sourceOf((given += 1));
    return { sourceId: held, name: '', title: '', type: 'text', passages: 1 };
  };
  const client = createORPCClient<TroveClient>({
    call: async ([, name], input) => {
      if (name === 'readText') return hold();
      if (name === 'readFilePart') {
        const part = input as FilePart;
        parts.push(part);
        const received = part.offset + atob(part.data).length;
        return { received, source: received === part.size ? hold() : null };
      }
      const request = input as SimilarInput;
      asked.push(request);
      if ('sourceId' in request.to && request.to.sourceId !== held)
        throw new TroveError('FILE_GONE', 'Gone.');
      return response(ids);
    },
  });
  return { client, asked, parts, forget: () => (held = null), given: () => given };
}

const settled = (store: SimilarStore) =>
  vi.waitFor(() => {
    expect(['done', 'failed']).toContain(store.getState().phase);
  });

describe('the comparison', () => {
  it('hands a file over in parts that fit, in order, and asks about it once it is there', async () => {
    const { client, asked, parts } = engine();
    const store = createSimilarStore(client);
    const bytes = new Uint8Array(1_000_000).map((_, at) => at % 251);
    store.getState().start({ kind: 'file', file: new File([bytes], 'a.bin'), path: null });
    await settled(store);
    expect(parts.map(({ offset }) => offset)).toEqual([0, 480_000, 960_000]);
    expect(new Set(parts.map(({ uploadId }) => uploadId)).size).toBe(1);
    const joined = parts.map(({ data }) => Buffer.from(data, 'base64'));
    expect(Buffer.concat(joined).equals(Buffer.from(bytes))).toBe(true);
    expect(asked[0]?.to).toEqual({ sourceId: sourceOf(1) });
    expect(store.getState()).toMatchObject({ phase: 'done', sent: 1, selectedId: 7 });
  });

  it('gives a text again when the engine does not hold it any more, once', async () => {
    const { client, asked, forget, given } = engine();
    const store = createSimilarStore(client);
    store.getState().start({ kind: 'text', text: 'A walrus.' });
    await settled(store);
    forget();
    store.getState().setFilters({ types: ['mail'], folders: [], after: null, before: null });
    await settled(store);
    expect(given()).toBe(2);
    expect(asked.at(-1)).toMatchObject({ to: { sourceId: sourceOf(2) }, types: ['mail'] });
    expect(store.getState().phase).toBe('done');
  });

  it('says of an empty file that it is empty, and sends nothing', async () => {
    const { client, parts } = engine();
    const store = createSimilarStore(client);
    store.getState().start({ kind: 'file', file: new File([], 'empty.txt'), path: null });
    await settled(store);
    expect(store.getState().error?.message).toBe('empty.txt is empty.');
    expect(parts).toEqual([]);
  });

  it('steers by a file one way at a time, and keeps what is selected', async () => {
    const { client, asked } = engine();
    const store = createSimilarStore(client);
    store.getState().start({ kind: 'indexed', fileId: 1, name: 'a', path: '/a', type: 'text' });
    await settled(store);
    store.getState().select(9);
    store.getState().steer({ fileId: 8, name: '8' }, 'more');
    store.getState().steer({ fileId: 8, name: '8' }, 'less');
    await vi.waitFor(() => expect(asked.at(-1)).toMatchObject({ more: [], less: [8] }));
    await settled(store);
    expect(store.getState().selectedId).toBe(9);
    store.getState().steer({ fileId: 8, name: '8' }, null);
    await settled(store);
    expect(asked.at(-1)).toMatchObject({ to: { fileId: 1 }, more: [], less: [] });
  });

  it('forgets everything when another origin is given, also what steers', async () => {
    const { client, asked } = engine();
    const store = createSimilarStore(client);
    store.getState().start({ kind: 'indexed', fileId: 1, name: 'a', path: '/a', type: 'text' });
    await settled(store);
    store.getState().steer({ fileId: 8, name: '8' }, 'more');
    store.getState().start({ kind: 'indexed', fileId: 2, name: 'b', path: '/b', type: 'text' });
    expect(store.getState().response).toBeNull();
    await settled(store);
    expect(asked.at(-1)).toMatchObject({ to: { fileId: 2 }, more: [] });
    store.getState().startOver();
    expect(store.getState()).toMatchObject({ origin: null, phase: 'idle', response: null });
  });
});
