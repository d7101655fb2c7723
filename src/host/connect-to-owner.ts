import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TroveClient } from '../shared/contract/contract.ts';

/** Where an owner leaves its address; what is in it is for `host-file.ts`. */
export const hostFileName = 'host.json';

/** A client of the process that owns the data folder; null when none answers. It is loaded where there is an address. */
export async function connectToOwner(dataFolder: string): Promise<TroveClient | null> {
  if (!existsSync(join(dataFolder, hostFileName))) return null;
  const { clientOfAnswering } = await import('./owner-client.ts');
  return clientOfAnswering(dataFolder);
}
