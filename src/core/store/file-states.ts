/** File states as they stand in the database. */
import type { FileState } from '../../shared/reasons.ts';

export const stateNumbers = { pending: 0, indexed: 1, skipped: 2, failed: 3 } as const satisfies Record<
  FileState,
  number
>;

const names: readonly FileState[] = ['pending', 'indexed', 'skipped', 'failed'];

export function stateName(number: number): FileState {
  return names[number] ?? 'pending';
}
