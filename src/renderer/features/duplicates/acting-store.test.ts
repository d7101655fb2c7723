import { createORPCClient } from '@orpc/client';
import { describe, expect, it, vi } from 'vitest';
import type { ActEvent, ActInput, PlanInput } from '../../../shared/contract/acting.ts';
import type { TroveClient } from '../../../shared/contract/contract.ts';
import { createActingStore } from './acting-store.ts';
import type { Group } from './groups.ts';
import { inBatches } from './message-size.ts';

const group = (groupId: number, paths: readonly string[], kind: Group['kind'] = 'exact'): Group => ({
  groupId,
  kind,
  similarity: 1,
  bytes: 10,
  fileCount: paths.length,
  files: paths.map((path) => ({
    path,
    fileId: null,
    size: 10,
    modified: 0,
    similarity: 1,
    links: 0,
    folder: null,
  })),
});

/** An engine whose plans keep the first file of each group, and that leaves some files as they were. */
function setUp(leaves: readonly string[] = [], named = true) {
  const plans: PlanInput[] = [];
  const acts: ActInput[] = [];
  const undone: unknown[] = [];
  const told: string[] = [];
  const client = createORPCClient<TroveClient>({
    call: async ([, name], input) => {
      if (name === 'plan') {
        const request = input as PlanInput;
        plans.push(request);
        const groups = request.groups.map(({ groupId, kind, files: [first, ...rest] }) => ({
          groupId,
          kind,
          keep: first ? [{ ...first, reason: null }] : [],
          remove: rest,
        }));
        const files = groups.flatMap(({ remove }) => remove).length;
        return { groups, files, bytes: files * 10 };
      }
      if (name === 'undo') undone.push(input);
      const removed = name === 'act' ? (input as ActInput).groups.flatMap(({ remove }) => remove) : [];
      if (name === 'act') acts.push(input as ActInput);
      const refused = removed.filter(({ path }) => leaves.includes(path));
      return (async function* (): AsyncGenerator<ActEvent> {
        yield { type: 'progress', files: 0, filesTotal: removed.length, bytes: 0, bytesTotal: 0 };
        const result = {
          batchId: `batch ${acts.length}`,
          files: removed.length - refused.length,
          bytes: 0,
          refusedCount: refused.length,
          refused: named
            ? refused.map(({ path }) => ({ path, reason: 'changed' as const, message: '' }))
            : [],
          undoable: true,
        };
        yield { type: 'done', result };
      })();
    },
  });
  const store = createActingStore(client, {
    removed: (paths) => told.push(`removed ${[...paths].join(' ')}`),
    changed: () => told.push('changed'),
    emptied: () => told.push('emptied'),
  });
  const planned = () => vi.waitFor(() => expect(store.getState().plan).not.toBeNull());
  return { store, plans, acts, undone, told, planned };
}

describe('acting', () => {
  it('plans a rule for all listed groups, a choice by hand only for its own', async () => {
    const { store, plans, planned } = setUp();
    store
      .getState()
      .setGroups([group(0, ['/a', '/b']), group(1, ['/c', '/d']), group(2, ['/e', '/f'], 'folder')]);
    store.getState().mark('/d', 'remove');
    await planned();
    expect(plans.at(-1)?.groups.map(({ groupId }) => groupId)).toEqual([1]);
    expect(plans.at(-1)?.byHand).toEqual({ keep: [], remove: ['/d'] });
    store.getState().setRule({ keep: 'newest' });
    await vi.waitFor(() => expect(plans.at(-1)?.groups.map(({ groupId }) => groupId)).toEqual([0, 1]));
    expect(plans.at(-1)?.byHand).toEqual({ keep: [], remove: [] });
  });

  it('tells which files are gone, and not those that stayed', async () => {
    const { store, acts, told, planned } = setUp(['/d']);
    store.getState().setGroups([group(0, ['/a', '/b']), group(1, ['/c', '/d'])]);
    store.getState().setRule({ keep: 'newest' });
    await planned();
    await store.getState().act('quarantine');
    expect(acts[0]?.groups[0]).toEqual({
      kind: 'exact',
      keep: [{ path: '/a', size: 10, modified: 0 }],
      remove: [{ path: '/b', size: 10, modified: 0 }],
    });
    expect(told).toEqual(['removed /b']);
    expect(store.getState()).toMatchObject({
      plan: null,
      rule: null,
      outcome: { files: 1, refusedCount: 1 },
    });
  });

  it('has everything looked for again when not all that stayed are named', async () => {
    const { store, told, planned } = setUp(['/d'], false);
    store.getState().setGroups([group(1, ['/c', '/d'])]);
    store.getState().setRule({ keep: 'newest' });
    await planned();
    await store.getState().act('quarantine');
    expect(told).toEqual(['changed']);
  });

  it('does a long list in several messages, which one undo takes back, the last first', async () => {
    const { store, acts, undone, planned } = setUp();
    const long = '/x'.repeat(1_000);
    store
      .getState()
      .setGroups(Array.from({ length: 300 }, (_, at) => group(at, [`${long}${at}/a`, `${long}${at}/b`])));
    store.getState().setRule({ keep: 'newest' });
    await planned();
    await store.getState().act('quarantine');
    expect(acts.length).toBeGreaterThan(1);
    for (const act of acts) expect(JSON.stringify(act).length).toBeLessThan(1_000_000);
    expect(acts.flatMap(({ groups }) => groups)).toHaveLength(300);
    const batchIds = store.getState().outcome?.batchIds ?? [];
    expect(batchIds).toEqual(acts.map((_, at) => `batch ${acts.length - at}`));
    await store.getState().undo(batchIds);
    expect(undone).toEqual(batchIds.map((batchId) => ({ batchId })));
  });

  it('never tears a group apart', () => {
    const huge = group(
      0,
      Array.from({ length: 9_000 }, (_, at) => `/home/ana/Documents/copy ${at}.txt`),
    );
    expect(
      inBatches([huge, group(1, ['/a', '/b'])], ({ files }) => files).map(({ length }) => length),
    ).toEqual([1, 1]);
  });
});
