import { createORPCClient } from '@orpc/client';
import { describe, expect, it, vi } from 'vitest';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import type { DuplicatesEvent, DuplicatesInput, GroupPart } from '../../../shared/contract/duplicates.ts';
import { TroveError } from '../../../shared/errors.ts';
import { createDuplicatesStore, presentRun, shownGroups } from './duplicates-store.ts';

const part = (groupId: number, names: readonly string[], size = 10): GroupPart => ({
  groupId,
  kind: 'exact',
  similarity: 1,
  bytes: size * (names.length - 1),
  fileCount: names.length,
  files: names.map((path) => ({
    path,
    fileId: null,
    size,
    modified: 0,
    similarity: 1,
    links: 0,
    folder: null,
  })),
});

const done = (groups: number): DuplicatesEvent => ({
  type: 'done',
  summary: {
    groups,
    files: groups * 2,
    bytes: groups * 10,
    filesSeen: 100,
    bytesSeen: 1_000,
    problemCount: 0,
    problems: [],
    elapsedMs: 5,
  },
});

function setUp(
  stream: (input: DuplicatesInput, signal: AbortSignal | undefined) => AsyncGenerator<DuplicatesEvent>,
) {
  const asked: DuplicatesInput[] = [];
  const client = createORPCClient<TroveClient>({
    call: async (_path, input, { signal }) => {
      asked.push(input as DuplicatesInput);
      return stream(input as DuplicatesInput, signal);
    },
  });
  return { store: createDuplicatesStore(client), asked };
}

const paths = (store: ReturnType<typeof createDuplicatesStore>): string[] =>
  shownGroups(store.getState()).flatMap(({ files }) => files.map(({ path }) => path));

describe('looking for duplicates', () => {
  it('keeps what each kind found, and asks with the threshold only where there is one', async () => {
    const { store, asked } = setUp(async function* ({ kind }) {
      yield { type: 'groups', groups: [part(0, [`/${kind}/a`, `/${kind}/b`])] };
      yield done(1);
    });
    await store.getState().look();
    store.getState().setKind('near');
    await store.getState().look();
    expect(paths(store)).toEqual(['/near/a', '/near/b']);
    store.getState().setKind('exact');
    expect(paths(store)).toEqual(['/exact/a', '/exact/b']);
    expect(asked.map(({ threshold }) => threshold)).toEqual([undefined, 0.5]);
  });

  it('takes away what is gone: a group of one is none, and the next row is selected', async () => {
    const { store } = setUp(async function* () {
      yield {
        type: 'groups',
        groups: [part(0, ['/a', '/b', '/c']), part(1, ['/d', '/e']), part(2, ['/f', '/g'])],
      };
      yield done(3);
    });
    await store.getState().look();
    store.getState().select(1);
    store.getState().removeFiles(new Set(['/a', '/e']));
    expect(paths(store)).toEqual(['/b', '/c', '/f', '/g']);
    expect(presentRun(store.getState())).toMatchObject({
      selectedId: 2,
      summary: { groups: 2, files: 4, bytes: 20 },
    });
  });

  it('looks at a group that is listed, also behind a filter', async () => {
    const { store } = setUp(async function* () {
      yield { type: 'groups', groups: [part(0, ['/a/x', '/b/x']), part(1, ['/c/y', '/d/y'])] };
      yield done(2);
    });
    await store.getState().look();
    store.getState().setFilter('Y');
    expect(presentRun(store.getState()).selectedId).toBe(1);
    store.getState().setFilter('zebra');
    expect(presentRun(store.getState()).selectedId).toBeNull();
    store.getState().setFilter('');
    expect(presentRun(store.getState()).selectedId).toBe(0);
  });

  it('is cancelled by the person, and fails in words', async () => {
    const { store } = setUp(async function* (_input, signal) {
      yield {
        type: 'progress',
        progress: { stage: 'listing', files: 3, filesTotal: 0, bytes: 0, bytesTotal: 0 },
      };
      await new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    });
    const looking = store.getState().look();
    await vi.waitFor(() => expect(presentRun(store.getState()).progress?.files).toBe(3));
    store.getState().cancel();
    await looking;
    expect(presentRun(store.getState()).phase).toBe('cancelled');

    const failing = setUp(() => {
      throw new TroveError('FOLDER_MISSING', 'There is no folder /gone.');
    });
    await failing.store.getState().look();
    expect(presentRun(failing.store.getState())).toMatchObject({
      phase: 'failed',
      error: { message: 'There is no folder /gone.' },
    });
  });

  it('follows another choice of how alike they must be only once something was found', async () => {
    const { store, asked } = setUp(async function* () {
      yield done(0);
    });
    store.getState().setKind('near');
    store.getState().setThreshold(0.8);
    expect(asked).toEqual([]);
    await store.getState().look();
    store.getState().setThreshold(0.6);
    await vi.waitFor(() => expect(asked.map(({ threshold }) => threshold)).toEqual([0.8, 0.6]));
  });
});
