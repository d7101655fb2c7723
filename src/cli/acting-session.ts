/** Where acting on duplicates is asked for: the owner of the data folder, else this process, which holds its lock meanwhile. */
import { mkdirSync } from 'node:fs';
import { Acting } from '../core/duplicates/acting/acting.ts';
import { connectToOwner } from '../host/connect-to-owner.ts';
import { acquireOwnerLock } from '../host/owner-lock.ts';
import type { ActEvent, ActRequest, ActResult, JournalBatch } from '../shared/contract/acting.ts';
import { TroveError } from '../shared/errors.ts';
import { createNodeDesk } from '../workers/node-desk.ts';

export interface ActingSession {
  act(request: ActRequest, signal: AbortSignal): Promise<ActResult>;
  undo(batchId: string | undefined, signal: AbortSignal): Promise<ActResult>;
  empty(alsoLast: boolean, signal: AbortSignal): Promise<ActResult>;
  batches(): Promise<JournalBatch[]>;
  quarantine(): Promise<{ files: number; bytes: number; folders: string[] }>;
}

const shownBatches = 100;

export async function openActing(dataFolder: string): Promise<ActingSession> {
  const owner = await connectToOwner(dataFolder);
  if (owner) {
    const { duplicates } = owner;
    return {
      act: async (request, signal) => resultOf(await duplicates.act(request, { signal })),
      undo: async (batchId, signal) => resultOf(await duplicates.undo({ batchId }, { signal })),
      empty: async (alsoLast, signal) => resultOf(await duplicates.emptyQuarantine({ alsoLast }, { signal })),
      batches: async () => (await duplicates.journal({ limit: shownBatches })).batches,
      quarantine: () => duplicates.quarantine(),
    };
  }
  const desk = createNodeDesk();
  const acting = new Acting({
    dataFolder,
    systemTrash: process.platform === 'linux' ? null : (path) => desk.trash(path),
    hold: async () => hold(dataFolder),
  });
  return {
    act: (request, signal) => resultOf(acting.act(request, signal)),
    undo: (batchId, signal) => resultOf(acting.undo(batchId, signal)),
    empty: (alsoLast, signal) => resultOf(acting.emptyQuarantine({ alsoLast }, signal)),
    batches: async () => (await acting.journal({ limit: shownBatches })).batches,
    quarantine: () => acting.quarantine(),
  };
}

/** Against another Trove that acts on the same files at the same moment. */
function hold(dataFolder: string): () => void {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const lock = acquireOwnerLock(dataFolder);
  if (!lock) throw new TroveError('OWNER_BUSY', 'Another Trove has the data folder at this moment.');
  return () => lock.release();
}

async function resultOf(events: AsyncIterable<ActEvent>): Promise<ActResult> {
  for await (const event of events) if (event.type === 'done') return event.result;
  throw new TroveError('OWNER_UNREACHABLE', 'The Trove that has this data folder ended before it was done.');
}
