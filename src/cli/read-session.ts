/** For commands that only read: the owner when there is one, else the index itself, with no lock and no watcher. */
import { connectToOwner } from '../host/connect-to-owner.ts';
import type { TroveClient } from '../shared/contract/contract.ts';

/** What can be answered without an owner. */
export interface ReadClient {
  readonly search: Pick<TroveClient['search'], 'query' | 'opened'>;
  readonly library: Pick<TroveClient['library'], 'status' | 'why' | 'problems'>;
}

export interface ReadSession {
  readonly client: ReadClient;
  close(): Promise<void>;
}

/** Rejects with `INDEX_MISSING` when there is neither an owner nor an index. */
export async function openForReading(dataFolder: string): Promise<ReadSession> {
  const owner = await connectToOwner(dataFolder);
  if (owner) return { client: owner, close: async () => undefined };
  const { openReadOnly } = await import('./read-only.ts');
  return openReadOnly(dataFolder);
}
